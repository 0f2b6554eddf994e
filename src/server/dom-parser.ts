// A DOMParser for runtimes that have none: parse5 reads as browsers do, and these classes show its tree through the few
// members of the DOM that our readers use. docs/decisions/006-parse5-on-the-server.md says why it is parse5.
import { html, parse, type DefaultTreeAdapterTypes as Parse5 } from 'parse5';
import { parseXml } from './xml-parser.js';

/** A node of the inert tree. Members are accessors of the prototype, as in browsers, where readers look for them. */
class ParsedNode {
  readonly #node: Parse5.Node;
  #children: readonly ParsedNode[] | undefined;

  constructor(node: Parse5.Node) {
    this.#node = node;
  }

  /** 1 for elements, 3 for text, 8 for comments, 9 for the document, 10 for its type. */
  get nodeType(): number {
    const types: Readonly<Record<string, number>> = { '#text': 3, '#comment': 8, '#document': 9, '#documentType': 10 };
    return types[this.#node.nodeName] ?? 1;
  }

  /** In upper case for HTML's own elements. */
  get nodeName(): string {
    const node = this.#node;
    return 'tagName' in node && node.namespaceURI === html.NS.HTML ? node.tagName.toUpperCase() : node.nodeName;
  }

  /** Without what stands in a `<template>`, which is not among its children. */
  get childNodes(): readonly ParsedNode[] {
    return (this.#children ??= childrenOf(this.#node).map((child) => new ParsedNode(child)));
  }

  /** The text in it, without comments; null for a document. */
  get textContent(): string | null {
    const node = this.#node;
    if (node.nodeName === '#document' || node.nodeName === '#documentType') return null;
    if ('data' in node) return node.data;
    let text = '';
    // Not by recursion: markup may be nested deeper than the stack.
    const left: Parse5.Node[] = [node];
    for (let next = left.pop(); next; next = left.pop()) {
      if ('value' in next) text += next.value;
      for (const child of childrenOf(next).toReversed()) left.push(child);
    }
    return text;
  }

  /** The value of an attribute; null where it is not there. */
  getAttribute(name: string): string | null {
    const node = this.#node;
    if (!('attrs' in node)) return null;
    const wanted = node.namespaceURI === html.NS.HTML ? name.toLowerCase() : name;
    return node.attrs.find(({ prefix, name: own }) => (prefix ? `${prefix}:${own}` : own) === wanted)?.value ?? null;
  }

  /** The document's body. */
  get body(): ParsedNode | null {
    const root = this.childNodes.find(({ nodeName }) => nodeName === 'HTML');
    return root?.childNodes.find(({ nodeName }) => nodeName === 'BODY') ?? null;
  }
}

const childrenOf = (node: Parse5.Node): readonly Parse5.Node[] => ('childNodes' in node ? node.childNodes : []);

class PlainDOMParser {
  /** Scripting is off in documents that a `DOMParser` makes, so `<noscript>` has elements in it. */
  parseFromString(markup: unknown, type: string): unknown {
    // It may be Trusted Types' object, where a page runs this.
    const text = String(markup);
    return type === 'text/html' ? new ParsedNode(parse(text, { scriptingEnabled: false })) : parseXml(text);
  }
}

/** Reads HTML and XML as a browser's own does; made for `readPublication`, so no other member of the DOM is there. */
export const ServerDOMParser = PlainDOMParser as unknown as typeof DOMParser;
