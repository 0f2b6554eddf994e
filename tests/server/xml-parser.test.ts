// The server's parser of XML reads as the browser's own does.
import { collections, itUnless } from '../records.js';
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublications } from '../../src/read/read.js';
import { readXml } from '../../src/text/xml.js';
import { ServerDOMParser } from '../../src/server/dom-parser.js';

const SOUND = [
  '<a/>',
  '\n<a>\n  <b> x </b>\ty\r\nz\rq</a>\n',
  '<a xmlns="u:1"><b xmlns=""><c xmlns="u:2"/></b><d/></a>',
  '<p:a xmlns:p="u:1" xmlns:q="u:1"><q:b p:x="1" x="2"/><p:b xmlns:p="u:2" p:x="3"/></p:a>',
  '<a xml:lang="ne" xml:space="preserve" xmlns:x="http://www.w3.org/1999/xlink" x:href="#y"><b xml:lang=""/></a>',
  '<a><![CDATA[<b>&amp;]] > &nbsp;</b>]]>x<![CDATA[]]>y</a>',
  '<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xe9;&#x1F600;&#10;&#13;</a>',
  '<a x="&lt;&#10;&#9; \n\t&quot;" y=\'"\'/>',
  '<a><!-- c --><?p i?><!----></a><!-- d --><?e?>',
  '<?p a?><!-- b --><a/>',
  '<a>😀ก\u0300 \ufffd\u2028\u0085</a>',
  '<ä:ö xmlns:ä="u" ü="1"/>',
  '<form xmlns="http://www.w3.org/1999/xhtml"><input name="childNodes"/><input name="attributes"/><input id="localName"/></form>',
  '<a><script xmlns="http://www.w3.org/1999/xhtml">1 &lt; 2</script><br xmlns="http://www.w3.org/1999/xhtml"/></a>',
  '<constructor __proto__="1" toString="2"><hasOwnProperty/></constructor>',
  `${'<a>'.repeat(100)}x${'</a>'.repeat(100)}`,
  '<a\nb="1"\n\tc = "2"   ><b  /></a   >',
  '<a>]] ></a>',
];
const BROKEN = [
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>x',
  'x<a/>',
  '<a b=1/>',
  '<a b/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<p:a/>',
  '<a p:b="1"/>',
  '<a xmlns:p=""/>',
  '<a><!-- -- --></a>',
  '<a><![CDATA[x</a>',
  '<a><!-- x</a>',
  '<a><?xml version="1.0"?></a>',
  '<a><?x</a>',
  '< a/>',
  '<1a/>',
  '<a:b:c xmlns:a="u"/>',
  '<:a/>',
  '<a></a b="1">',
  '<a></a\nb="1">',
  '<a><b></a></b>',
  '<a',
  '<a b="',
  '<a/',
  '<![CDATA[x]]><a/>',
  '<a><!DOCTYPE b></a>',
  '<a xmlns:xmlns="u"/>',
  '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  '<a xmlns:xml="u"/>',
  '<xmlns:a/>',
];
/** Not XML either, but no parser gets to see it as it is: see `readXml`. */
const MENDED = [
  '<a>]]></a>',
  '<a>&</a>',
  '<a>& b</a>',
  '<a>&nbsp;</a>',
  '<a>&b</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#x110000;</a>',
  '<a>&#;</a>',
  '<a b="&"/>',
  '<a>\u0001</a>',
];

/** A node's own member: fields of a form stand in for those of the form. */
const own = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node) as N, key, node);

const parse = (Parser: typeof DOMParser, text: string): Node => new Parser().parseFromString(text, 'application/xml');

/** A node's children, texts that touch each other as one: CDATA, too, is text. */
const childrenOf = (node: Node): (Node | string)[] =>
  [...own(node, 'childNodes')].reduce<(Node | string)[]>((found, child) => {
    const isText = [3, 4].includes(own(child, 'nodeType'));
    const before = found.at(-1);
    if (!isText) return [...found, child];
    const text = `${typeof before === 'string' ? before : ''}${own(child, 'textContent')}`;
    return [...(typeof before === 'string' ? found.slice(0, -1) : found), ...(text ? [text] : [])];
  }, []);

/** Where two trees differ, or nothing. */
function difference(theirs: Node, ours: Node, path = ''): string | undefined {
  const name = `${path}/${own(theirs, 'nodeName')}`;
  const differ = (what: string, ...values: unknown[]) =>
    JSON.stringify(values[0]) === JSON.stringify(values[1]) ? undefined : `${name}: ${what} ${JSON.stringify(values)}`;
  const isElement = own(theirs, 'nodeType') === 1;
  const members = ['nodeType', 'nodeName', 'textContent'] as const;
  const named = ['localName', 'namespaceURI'] as const;
  const attributesOf = (element: Element) =>
    Array.from(own(element, 'attributes'), (each) => [each.name, each.localName, each.namespaceURI, each.value]).sort();
  // Around the root xmldom keeps line breaks.
  const isKept = (child: Node | string) => own(theirs, 'nodeType') !== 9 || typeof child !== 'string';
  const [children, others] = [theirs, ours].map((node) => childrenOf(node).filter(isKept)) as [Node[], Node[]];
  return (
    members.map((key) => differ(key, own(theirs, key), own(ours, key))).find(Boolean) ??
    (isElement ? named.map((key) => differ(key, own(theirs as Element, key), own(ours as Element, key))).find(Boolean) : undefined) ??
    (isElement ? differ('attributes', attributesOf(theirs as Element), attributesOf(ours as Element)) : undefined) ??
    differ('children', children.length, others.length) ??
    children.map((child, at) => typeof child === 'string' ? differ('text', child, others[at]) : difference(child, others[at]!, name)).find(Boolean)
  ); // prettier-ignore
}

const isBroken = (node: Node): boolean =>
  node.nodeName === 'parsererror' || [...own(node, 'childNodes')].some((child) => isBroken(child));

/** What both make of the same text, as a reader of records sees it. */
const readBoth = (text: string) =>
  [DOMParser, ServerDOMParser].map((Parser) => {
    const read = readXml(text, { DOMParser: Parser });
    return JSON.stringify(read, (_, value: unknown) => (value instanceof Map ? [...value].sort() : value));
  });
const differences = (texts: readonly string[]) =>
  texts.map((text) => [text.slice(0, 80), ...readBoth(text)]).filter(([, theirs, ours]) => theirs !== ours);

describe('the server’s parser of XML', () => {
  it('makes the tree that the browser makes', () => {
    const found = SOUND.map((text) => [text, difference(parse(DOMParser, text), parse(ServerDOMParser, text))]);
    expect(found.filter(([, where]) => where)).to.deep.equal([]);
    expect(SOUND.filter((text) => isBroken(parse(DOMParser, text)))).to.deep.equal([]);
  });
  it('reads what is broken, and what is mended, as the browser does', () => {
    expect(differences([...SOUND, ...BROKEN, ...MENDED])).to.deep.equal([]);
  });
  it('finds broken what the browser does', () => {
    const verdicts = BROKEN.map((text) => [text, ...[DOMParser, ServerDOMParser].map((each) => isBroken(parse(each, text)))]);
    expect(verdicts.filter(([, theirs, ours]) => theirs !== ours)).to.deep.equal([]);
  }); // prettier-ignore
  for (const { name, skip, records } of collections)
    itUnless(skip, `has ${name} read as the browser’s does`, async () => {
      const xml = Object.entries(records).filter(([path]) => /\.xml$|\/(?:broken|negative)\//.test(path));
      expect(xml.length).to.be.above(10);
      const read = async (text: string, Parser: typeof DOMParser) =>
        readPublications(text, { DOMParser: Parser }).catch((error: PublicationError) => [error.kind, error.facts.found]); // prettier-ignore
      for (const [path, text] of xml)
        expect(await read(text, ServerDOMParser), path).to.deep.equal(await read(text, DOMParser));
    });
});
