// Takes Lit's templates apart for places that have no document: what of a template is written as it stands, and what goes
// between. It reads strictly, so that what it lets through means the same to a browser's parser in a whole page as it does to
// Lit. The linter asks it as well, so what it refuses is seen before it is run.
import { type AttributePartInfo, type ChildPartInfo, PartType } from 'lit/directive.js';
import { VOID } from './html.js';

/**
 * A template taken apart: `statics[0]`, the first value, `statics[1]`, the second one, and so on. Of an attribute with a
 * value from outside neither name nor quotes are in the statics, since the whole of it may be left out.
 */
export interface TemplateParts {
  readonly statics: readonly string[];
  readonly holes: readonly Hole[];
}

/** Where a value goes, as Lit tells its directives. */
export type Hole = ChildPartInfo | AttributePartInfo;

/** Stands for a value while a template is read. The character is made for that, and no template has reason to hold it. */
const HOLE = '\ufffc';

const ATTRIBUTE = `\\s+(?<name>[^\\s"'<>/=]+)(?:\\s*=\\s*(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'\`=<>]+)))?`;
const attributePattern = new RegExp(ATTRIBUTE, 'g');
const tokenPattern = new RegExp(
  [
    HOLE,
    '<!--(?<comment>[^]*?)-->',
    '</(?<closed>[a-z][a-z\\d-]*)\\s*>',
    `<(?<opened>[a-z][a-z\\d-]*)(?<attributes>(?:${ATTRIBUTE.replace(/\?<\w+>/g, '?:')})*)\\s*(?<slash>/?)>`,
    // An ampersand begins a whole reference, or a value behind it might become a part of one.
    `(?<text>(?:[^<&\\0\\r${HOLE}]|&(?:#\\d+|#x[\\da-fA-F]+|[a-zA-Z][a-zA-Z\\d]*);)+)`,
  ].join('|'),
  'y',
);

/** What is in these is text to a parser, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title)$/;

/** Elements that parsers treat as no others, and that the view has no use for. */
const REFUSED = /^(?:body|frame|frameset|head|html|iframe|listing|math|noembed|noframes|noscript|plaintext|svg|template|xmp)$/; // prettier-ignore

/** Lit's signs for other holes than those of attributes. */
const KINDS = { '?': PartType.BOOLEAN_ATTRIBUTE, '@': PartType.EVENT } as const;

/**
 * Takes a template apart.
 *
 * @param strings the template's strings, as its tag gets them
 * @throws Error with a sentence for authors of templates where a value is in another place than those of a child, a whole
 *   attribute, `?name` or `@name`, or where the markup is not plain enough to be read here: each element is closed, names are
 *   in small letters, `<` and `&` are written as references
 * @see https://lit.dev/docs/templates/expressions/
 */
export function templateParts(strings: readonly string[]): TemplateParts {
  const source = strings.join(HOLE);
  const statics: string[] = [];
  const holes: Hole[] = [];
  const open: string[] = [];
  let written = '';
  const hole = (info: Hole) => {
    statics.push(written);
    holes.push(info);
    written = '';
  };
  for (let at = 0; at < source.length; at = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = at;
    const [token, groups] = nextToken(source, at);
    const { comment, closed, opened, text } = groups;
    if (token === HOLE) hole({ type: PartType.CHILD });
    else if (text !== undefined) written += text;
    else if (comment !== undefined) refuseIf(comment.includes(HOLE), 'A value cannot stand in a comment', token);
    else if (closed !== undefined) {
      refuseIf(open.pop() !== closed, 'Each element is closed where it was opened', token);
      written += `</${closed}>`;
    } else if (opened !== undefined) {
      const isVoid = VOID.test(opened);
      refuseIf(REFUSED.test(opened), `A template has no <${opened}>`, token);
      refuseIf(groups['slash'] !== '' && !isVoid, 'Only elements without an end tag may have a slash', token);
      written += `<${opened}`;
      for (const attribute of attributesOf(opened, groups['attributes']!))
        if (typeof attribute === 'string') written += attribute;
        else hole(attribute);
      written += '>';
      const start = tokenPattern.lastIndex;
      if (!isVoid) open.push(opened);
      if (RAW.test(opened)) {
        const end = source.indexOf(`</${opened}`, start);
        const raw = source.slice(start, end < 0 ? undefined : end);
        refuseIf(raw.includes(HOLE), `A value cannot stand in a <${opened}>`, token + raw);
        written += raw;
        tokenPattern.lastIndex = start + raw.length;
      } else if (opened === 'pre' && source[start] === HOLE) written += '\n'; // parsers drop the first line feed of a <pre>
    }
  }
  refuseIf(open.length > 0, 'Each element is closed in its own template', `<${open.at(-1)}>`);
  refuseIf(holes.length !== strings.length - 1, `The character U+FFFC stands for values`, source);
  return { statics: [...statics, written], holes };
}

function nextToken(source: string, at: number): [string, Readonly<Record<string, string | undefined>>] {
  const found = tokenPattern.exec(source);
  if (found) return [found[0], found.groups!];
  const rest = source.slice(at, at + 40);
  refuseIf(/^<\/?[a-z\d-]*\ufffc/.test(rest), 'A value cannot stand in the name of an element', rest);
  refuseIf(rest.startsWith('<!--'), 'A comment has an end', rest);
  refuseIf(rest.startsWith('&'), 'An ampersand is written as &amp;, and a reference ends with a semicolon', rest);
  throw refusal('This is no markup that the server can write: names are in small letters, < is written as &lt;', rest);
}

/** The attributes of a start tag: as they stand, or where a value goes. */
function* attributesOf(tag: string, attributes: string): Generator<string | Hole> {
  const names = new Set<string>();
  for (const [whole, name = '', quoted, single, bare] of attributes.matchAll(attributePattern)) {
    const value = quoted ?? single ?? bare;
    refuseIf(name.includes(HOLE), 'A value cannot stand for an attribute or for its name', whole);
    refuseIf(name.startsWith('.'), 'A value cannot go into a property, which a server has no way to write', whole);
    refuseIf(value !== HOLE && value?.includes(HOLE), 'A value has to be the whole of its attribute', whole);
    const kind = value === HOLE ? KINDS[name[0] as keyof typeof KINDS] : undefined;
    const real = kind === undefined ? name : name.slice(1);
    if (kind !== PartType.EVENT) {
      refuseIf(names.has(real), 'An element has each attribute once', whole);
      names.add(real);
    }
    refuseIf(kind !== PartType.EVENT && /[A-Z]/.test(name), 'Names are in small letters', whole);
    refuseIf(!kind && name.startsWith('on'), 'A handler is set with @, never as an attribute', whole);
    if (value !== HOLE) {
      refuseIf(name === 'style', 'A style is set by customProperties(), as policies refuse it in markup', whole);
      yield whole;
    } else {
      yield { type: kind ?? PartType.ATTRIBUTE, name: real, tagName: tag.toUpperCase() };
    }
  }
}

function refuseIf(isWrong: boolean | undefined, why: string, place: string): void {
  if (isWrong) throw refusal(why, place);
}

const refusal = (why: string, place: string): Error =>
  new Error(`${why}, as at: ${place.replaceAll(HOLE, '${…}').replace(/\s+/g, ' ').trim().slice(0, 100)}`);
