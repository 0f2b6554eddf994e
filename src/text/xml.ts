// XML as plain objects: whichever parser read it, what formats see is the same.
import { markupParser, parseDocument } from './parser.js';
import { own } from './nodes.js';
import type { TextContext } from './context.js';

/** An element, apart from the parser's tree: no form field can stand in for a member. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace's name; empty where there is none. */
  readonly namespace: string;
  /** The values by name. An attribute with a namespace has that before its name, as RDF writes it. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The language that the text is said to be in, here or further out (`xml:lang`), as the record writes it. */
  readonly lang: string | undefined;
  readonly children: readonly XmlElement[];
  /** All text in it, without comments; where HTML's `br` and `p` are in it, with their breaks. */
  readonly text: string;
}

/** Deeper than any record is. Browsers give up at depths of their own, from 256 on. */
const DEEPEST = 100;

/**
 * Reads an XML document. Undefined where it is broken, declares entities or anything else of its own, is nested too deep,
 * or where no parser is at hand.
 *
 * @see https://www.w3.org/TR/xml/ and https://www.w3.org/TR/xml-names/
 */
export function readXml(text: string, { DOMParser }: Pick<TextContext, 'DOMParser'>): XmlElement | undefined {
  const sound = mendXml(text, DOMParser);
  const parsed = sound === undefined ? undefined : parseDocument(sound, 'application/xml', DOMParser);
  const root = parsed && [...own(parsed, 'childNodes')].find(isElement);
  try {
    return root && toElement(root, undefined, 0);
  } catch (cause) {
    if (cause instanceof BrokenXml) return undefined;
    throw cause;
  }
}

/** An element and all in it, in the document's order. */
export function* within(element: XmlElement): Generator<XmlElement, void> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** The children of a name, whatever their namespace. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);

class BrokenXml extends Error {}

const isElement = (node: Node): node is Element => own(node, 'nodeType') === 1;

function toElement(element: Element, outer: string | undefined, depth: number): XmlElement {
  const name = own(element, 'localName');
  // Browsers put an element of this name where the document is broken.
  if (depth > DEEPEST || name === 'parsererror') throw new BrokenXml();
  const attributes = new Map<string, string>();
  for (const { localName, namespaceURI, value } of own(element, 'attributes'))
    attributes.set(`${namespaceURI ?? ''}${localName}`, value);
  const lang = attributes.get('http://www.w3.org/XML/1998/namespacelang') ?? outer;
  const children: XmlElement[] = [];
  let text = '';
  for (const node of own(element, 'childNodes')) {
    if (isElement(node)) {
      const child = toElement(node, lang, depth + 1);
      children.push(child);
      text += child.text + (/^(?:br|p)$/.test(child.name) ? '\n\n' : '');
    } else if (/^[34]$/.test(`${own(node, 'nodeType')}`)) {
      text += own(node, 'textContent') ?? '';
    }
  }
  return { name, namespace: own(element, 'namespaceURI') ?? '', attributes, lang, children, text };
}

/** What XML has no place for: controls and halves of characters. https://www.w3.org/TR/xml/#charsets */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const PROLOG = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
const DOCTYPE = /^<!DOCTYPE(?:[^"'[\]<>]|"[^"]*"|'[^']*')*>/;
// Where "&" means nothing comes first; what is left open there reaches to the end, so that no end is looked for twice.
const REFERENCE = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!doctype|\]\]>|&(?:#(\d+|x[\da-f]+);|([a-z][\da-z]*);)?/gi; // prettier-ignore

/**
 * A document that every parser reads alike. What feeds have and XML does not know is read as it is meant: the named
 * characters of HTML ("&nbsp;"), a bare "&", control characters. In sound XML none of these can be, so nothing that was
 * right is changed. A document type is left out, since HTML's would bring names of its own; undefined where it declares
 * anything itself, for entities can expand without end. https://www.w3.org/TR/xml/#sec-prolog-dtd
 */
function mendXml(raw: string, Parser: typeof DOMParser | undefined): string | undefined {
  // The text is decoded already, whatever encoding the declaration names.
  const text = raw.trimStart().replace(/^<\?xml\s[^>]*>/, '').replace(NO_CHARACTER, ''); // prettier-ignore
  const { length } = PROLOG.exec(text)![0];
  const rest = text.slice(length).replace(DOCTYPE, '');
  const marks = [...rest.matchAll(REFERENCE)];
  if (!marks.length) return rest;
  if (marks.some(([mark]) => /^<!d/i.test(mark))) return undefined;
  const names = [...new Set(marks.flatMap(({ 2: name }) => name ?? []))];
  const meanings = markupParser(Parser)(names.map((name) => `&${name};`).join(' '))?.textContent?.split(' ') ?? [];
  const meant = new Map(names.map((name, at) => [name, meanings[at] ?? '']));
  return rest.replace(REFERENCE, (found: string, code?: string, name?: string) => {
    if (found === ']]>') return ']]&gt;';
    // Nobody reads what is in these, and over one that is left open WebKit's parser takes time by the square of its length.
    if (/^<(?:!--|\?)/.test(found)) return '<!---->';
    if (!found.startsWith('&') || /^&(?:amp|lt|gt|quot|apos);$/.test(found)) return found;
    if (code !== undefined) return referenceTo(Number(code.replace(/^x/i, '0x')));
    // What HTML does not know either is text. No character that it has a name for is longer than two units.
    const characters = name === undefined ? '' : meant.get(name)!;
    if (!characters || characters.length > 2) return found.replace('&', '&amp;');
    return Array.from(characters, (each) => referenceTo(each.codePointAt(0)!)).join('');
  });
}

/** The reference to a character; nothing where XML has no such character. */
const referenceTo = (code: number): string =>
  code <= 0x10ffff && String.fromCodePoint(code).replace(NO_CHARACTER, '') ? `&#${code};` : '';
