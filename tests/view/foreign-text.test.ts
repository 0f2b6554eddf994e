import { html, render } from 'lit';
import { expect } from '@open-wc/testing';
import type { ForeignChild } from '../../src/view/foreign-node.js';
import { foreignText } from '../../src/view/foreign-text.js';

const draw = (container: HTMLElement, nodes: readonly ForeignChild[], beside = '') => {
  render(html`<div>${foreignText(nodes)}</div><i>${beside}</i>`, container);
  return container.querySelector('div')!;
};
/** What is in an element without Lit’s comments. */
const markup = (element: Element) => element.innerHTML.replace(/<!--.*?-->/g, '');
const nodesIn = (element: Element) => [...element.querySelectorAll('*')].flatMap((each) => [each, ...each.childNodes]);

describe('a foreign text', () => {
  const text: readonly ForeignChild[] = [
    { tag: 'p', attributes: { dir: 'auto', lang: undefined }, children: ['a ', { tag: 'em', children: ['b'] }] },
    'c',
  ];

  it('is drawn as nodes', () => {
    const div = draw(document.createElement('div'), text);
    expect(markup(div)).to.equal('<p dir="auto">a <em>b</em></p>c');
  });

  it('keeps its nodes while the array is the same, whatever changes beside it', () => {
    const container = document.createElement('div');
    const nodes = nodesIn(draw(container, text));
    expect(nodes.length).to.be.greaterThan(3);
    const again = draw(container, text, 'changed');
    expect(container.textContent).to.contain('changed');
    for (const [at, node] of nodesIn(again).entries()) expect(node).to.equal(nodes[at]);
  });

  it('is drawn anew when the array is another one, though it says the same', () => {
    const container = document.createElement('div');
    const first = draw(container, text).querySelector('p');
    const div = draw(container, [...text]);
    expect(div.querySelector('p')).not.to.equal(first);
    expect(markup(div)).to.equal('<p dir="auto">a <em>b</em></p>c');
  });

  it('makes room for anything else and comes back', () => {
    const container = document.createElement('div');
    const show = (value: unknown) => {
      render(html`<div>${value}</div>`, container);
      return markup(container.querySelector('div')!);
    };
    const whole = show(foreignText(text));
    expect([show('x'), show(foreignText(text)), show(foreignText([])), show(foreignText(text))]).to.deep.equal([
      'x',
      whole,
      '',
      whole,
    ]);
  });

  it('never becomes markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const div = draw(document.createElement('div'), [
      hostile,
      { tag: 'a', attributes: { href: 'javascript:alert(1)', lang: hostile }, children: [hostile] },
    ]);
    expect(div.querySelectorAll('*').length).to.equal(1);
    expect(div.textContent).to.equal(hostile + hostile);
    const link = div.querySelector('a')!;
    expect([link.getAttribute('lang'), link.hasAttribute('href')]).to.deep.equal([hostile, false]);
  });

  it('refuses what no text has, also where types were no help', () => {
    const container = document.createElement('div');
    expect(() => draw(container, [{ tag: 'script', children: [] } as never])).to.throw('of the name "script"');
    const handler = { tag: 'p', attributes: { onclick: 'alert(1)' }, children: [] } as never;
    expect(() => draw(container, [handler])).to.throw('of the name "onclick"');
    expect(() => render(html`<p title=${foreignText(text)}></p>`, container)).to.throw('only be a child');
  });
});
