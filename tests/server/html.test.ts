import { draw, h, type Tree } from '../../src/view/tree.js';
import { cardTree } from '../../src/view/card/card.js';
import { expect } from '@open-wc/testing';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import { toHtml } from '../../src/server/html.js';
import { viewOf, type ViewOptions } from '../../src/server/view.js';

/** The element that a browser makes of written HTML. */
function parsed(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  expect(body.childNodes.length).to.equal(1);
  return body.firstElementChild!;
}

function expectSame(tree: Tree, name: string) {
  const drawn = draw(tree);
  drawn.normalize(); // neighbouring texts are one in HTML
  const written = parsed(toHtml(tree));
  if (!written.isEqualNode(drawn)) expect(written.outerHTML, name).to.equal(drawn.outerHTML);
  expect(written.isEqualNode(drawn), name).to.equal(true);
}

describe('a tree written as HTML', () => {
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `is the tree drawn as nodes, for every record in every layout: ${records}`, async () => {
      const ways: ViewOptions[] = [
        {},
        { layout: 'full', showMissing: true, lang: 'en-US', summaryDisplay: 'full' },
        { layout: 'compact', headingLevel: 1, lang: 'ne' },
        { layout: 'row', summaryDisplay: 'none', actions: '', allowHosts: 'none.example.org' },
      ];
      for (const [name, publication] of await publications())
        for (const options of ways)
          expectSame(cardTree(viewOf(publication, options)), `${name} ${JSON.stringify(options)}`);
    });
  it('holds texts and values as they are', () => {
    const odd = `& &amp; < > " ' \u00a0 \r\n \u2028 </p> <!-- --> \ud83d\ude00`;
    expectSame(h('p', { title: odd, lang: '' }, odd, h('b', {}, odd), odd), 'odd characters');
  });
  it('has void elements without an end, custom properties as a style, and neither handlers nor what is left out', () => {
    const img = h('img', { alt: '', onload: () => undefined, src: undefined });
    expectSame(h('div', { '--hue': '12', '--b': '1' }, img, false, undefined, 'a', h('br')), 'odd elements');
    expect(toHtml(img)).to.equal('<img alt="">');
  });
  it('hands styles on where they must not be attributes', () => {
    const styles: string[] = [];
    const html = toHtml(h('p', {}, h('b', { '--hue': '12' })), (style) => styles.push(style));
    expect([html, styles]).to.deep.equal(['<p><b></b></p>', ['--hue: 12;']]);
  });
});
