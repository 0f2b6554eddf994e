// The server's parser of HTML reads as the browser's own does.
import { collections, hostileStrings, itUnless } from '../records.js';
import { expect } from '@open-wc/testing';
import { protectText } from '../../src/text/escapes.js';
import { readPublication } from '../../src/read/read.js';
import { readPublication as readOnServer } from '../../src/server/read.js';
import { ServerDOMParser } from '../../src/server/dom-parser.js';

const MARKUP = [
  '',
  '  <p> a </p> b',
  'a<br>b<p>c<p>d<ul><li>e<li>f<ol start=3><li>g</ol></ul>',
  '<b>1<p>2</b>3</p>4',
  '<a href="x">a<a href="y">b</a></a>',
  '<table><tr><td>a<td>b</table>c<table>d</table>',
  '</p></div></span>x</br>y',
  '<div><span></div></span>z',
  '<form><input name=childNodes><input name=body><form>x</form></form>',
  '<img name=body><embed name=documentElement><object id=nodeName></object>',
  '<template><p>hidden</p></template><p>shown</p>',
  '<noscript><p>a</p></noscript><noframes><p>b</p></noframes>',
  '<script>"</p>"</script><style>p{}</style><textarea>\n\n<p></textarea><title>&amp;</title>',
  '<svg><foreignObject><p>a</p></foreignObject><linearGradient/></svg><math><mi>x</mi></math>',
  '<!-- a --><!doctype html><html lang=en><head><title>x</title></head><body class=y>z',
  '<head><meta charset=utf-8></head><frameset><frame></frameset>after',
  '&amp; &copy &notit; &lt;b&gt; &#8217; &#x92; &#0; &#xd800; &nbsp;&unknown;',
  'a\u0000b\r\nc\rd\tx\u00a0y\u2028z',
  '<pre>\n a\n\n b</pre><select><option>a<option>b</select>c',
  '<x-a><o:p>word</o:p></x-a><jats:p>y</jats:p>',
  "<p title='a\"b>c' TITLE=d data-é=1 =x>attributes</p>",
  '<b>'.repeat(40) + 'deep' + '</i>'.repeat(40),
  '<div>'.repeat(300) + 'deep',
  '<![CDATA[x]]><?php echo 1 ?></ >< p>',
  '\ud800<p>\udc00',
];

/** A node's own member: fields of a form stand in for those of the form. */
const own = <K extends keyof Node>(node: Node, key: K): Node[K] =>
  Reflect.get(Object.getPrototypeOf(node) as Node, key, node);

const bodyOf = (Parser: typeof DOMParser, markup: string): Node => {
  const page = new Parser().parseFromString(`<body>${markup}`, 'text/html');
  return Reflect.get(Object.getPrototypeOf(page) as Document, 'body', page);
};

/** Where two trees differ, or nothing. */
function difference(theirs: Node, ours: Node, path = ''): string | undefined {
  const name = `${path}/${own(theirs, 'nodeName')}`;
  for (const key of ['nodeType', 'nodeName', 'textContent'] as const)
    if (own(theirs, key) !== own(ours, key))
      return `${name}: ${key} is ${JSON.stringify([own(theirs, key), own(ours, key)])}`;
  if (own(theirs, 'nodeType') !== 1) return undefined;
  for (const attribute of Element.prototype.getAttributeNames.call(theirs as Element)) {
    const values = [theirs, ours].map((element) => (element as Element).getAttribute(attribute));
    if (values[0] !== values[1]) return `${name}: ${attribute} is ${JSON.stringify(values)}`;
  }
  const [children, others] = [[...own(theirs, 'childNodes')], [...own(ours, 'childNodes')]];
  if (children.length !== others.length) return `${name} has ${children.length} children, not ${others.length}`;
  return children.map((child, at) => difference(child, others[at]!, name)).find(Boolean);
}

// Only protected markup is ever read. As it stands it is compared as well, but for "<?", of which browsers make different things.
const differences = (markup: readonly string[]) =>
  [...markup.filter((text) => !text.includes('<?')), ...markup.map(protectText)]
    .map((text) => [text, difference(bodyOf(DOMParser, text), bodyOf(ServerDOMParser, text))])
    .filter(([, found]) => found !== undefined);

const hostile = await hostileStrings();

describe('the server’s parser', () => {
  it('makes the tree that the browser makes', () => expect(differences(MARKUP)).to.deep.equal([]));
  for (const { name, skip, records } of collections)
    itUnless(skip, `makes it also of what ${name} hold`, () => {
      const json = Object.keys(records).filter((path) => /(?<!\/broken\/[^/]*)\.json$/.test(path));
      const values = json.map((path) => JSON.parse(records[path]!.replace(/^\ufeff/, '')) as unknown);
      const texts = JSON.stringify(values).match(/"(?:[^"\\]|\\.)*"/g)!;
      const markup = texts.map((text) => JSON.parse(text) as string).filter((text) => /[<&]/.test(text));
      expect(markup.length).to.be.above(20);
      expect(differences(markup)).to.deep.equal([]);
    });
  for (const { name, skip, strings } of hostile)
    itUnless(skip, `makes it also of ${name}`, () => {
      expect(strings.length).to.be.above(20);
      expect(differences(strings)).to.deep.equal([]);
    });
  it('has records read as the browser’s does', async () => {
    for (const summary of MARKUP) {
      const record = { title: 'T', summary, publisher: `${summary} A &amp;amp; B: https://a.example.org/` };
      const [ours, theirs] = await Promise.all([readOnServer(record), readPublication(record)]);
      expect(JSON.stringify(ours), summary).to.equal(JSON.stringify(theirs));
    }
  });
  it('gives way to one that is handed in', async () => {
    let asked = 0;
    class Counting extends DOMParser {
      override parseFromString(...given: Parameters<DOMParser['parseFromString']>) {
        asked++;
        return super.parseFromString(...given);
      }
    }
    await readOnServer({ title: 'T', summary: '<p>a</p>' }, { DOMParser: Counting });
    expect(asked).to.be.above(0);
  });
  it('reads what is nested deeper than any stack', () => {
    const deep = '<i>'.repeat(20_000);
    expect(own(bodyOf(ServerDOMParser, `${deep}x`), 'textContent')).to.equal('x');
  });
});
