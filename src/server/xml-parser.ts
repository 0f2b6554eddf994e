// XML for runtimes that have no DOMParser: xmldom reads it, and these classes show its tree through the few members of the
// DOM that our readers use. docs/decisions/008-xmldom-on-the-server.md says why it is xmldom.
import { type Attr, DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** A node of the inert tree. Members are accessors of the prototype, as in browsers, where readers look for them. */
class ParsedXml {
  readonly #node: Node;
  #children: readonly ParsedXml[] | undefined;
  #attributes: readonly Attr[] | undefined;

  constructor(node: Node) {
    this.#node = node;
  }

  /** 1 for elements, 3 for text, 4 for CDATA, 7 for processing instructions, 8 for comments, 9 for the document. */
  get nodeType(): number {
    return this.#node.nodeType;
  }

  /** With the prefix that the document uses. */
  get nodeName(): string {
    return this.#node.nodeName;
  }

  /** An element's name without its prefix. */
  get localName(): string | null {
    return this.#node.localName;
  }

  get namespaceURI(): string | null {
    return this.#node.namespaceURI;
  }

  get childNodes(): readonly ParsedXml[] {
    return (this.#children ??= this.#node.childNodes ? Array.from(this.#node.childNodes, (child) => new ParsedXml(child)) : []); // prettier-ignore
  }

  /** An element's attributes, those that declare namespaces among them. */
  get attributes(): readonly Pick<Attr, 'name' | 'localName' | 'namespaceURI' | 'value'>[] {
    const { attributes } = this.#node as Element;
    return (this.#attributes ??= Array.from({ length: attributes.length }, (_, at) => attributes.item(at)!));
  }

  /** The text in it, without comments; null for a document. */
  get textContent(): string | null {
    return this.#node.textContent;
  }
}

/** What xmldom says of U+FFFD, which is a character like any other: someone else's decoding put it there. */
const REPLACEMENT = /replacement character/;

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Refuses what xmldom lets pass: prefixes that nobody may declare, or declare as nothing.
 *
 * @throws {Error} where a document has one
 * @see https://www.w3.org/TR/xml-names/#xmlReserved
 */
function checkPrefixes(root: ParsedXml): void {
  // Not by recursion: markup may be nested deeper than the stack.
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    for (const { name, localName, namespaceURI, value } of node.nodeType === 1 ? node.attributes : [])
      if (namespaceURI === XMLNS && name !== 'xmlns' && (!value || /^xml(?:ns)?$/.test(localName!)))
        throw new Error('Namespaces in XML');
    for (const child of node.childNodes) left.push(child);
  }
}

/**
 * Reads XML as browsers do: what is not well-formed is a document with an element `parsererror`, whatever xmldom would
 * have made of it.
 */
export function parseXml(text: string): ParsedXml {
  const parse = (source: string) => {
    const parser = new DOMParser({
      // Lines and columns are for error messages, which nobody sees.
      locator: false,
      // The ends of lines of XML 1.0; xmldom's own are those of 1.1, where U+2028 is one.
      normalizeLineEndings: (raw) => raw.replace(/\r\n?/g, '\n'),
      onError: (level, message) => {
        if (level !== 'warning' || !REPLACEMENT.test(message)) throw new Error(message);
      },
    });
    const document = new ParsedXml(parser.parseFromString(source, 'application/xml'));
    if (source.includes('xmlns:')) checkPrefixes(document);
    return document;
  };
  try {
    return parse(text);
  } catch {
    return parse('<parsererror/>');
  }
}
