// https://html.spec.whatwg.org/multipage/parsing.html says where a tag and its attributes begin and end.
import { expect } from '@open-wc/testing';
import { inertMarkup } from '../../src/text/inert.js';

/** What is left of styles and handlers after the browser's own reading. */
function left(markup: string): string[] {
  const { body } = new DOMParser().parseFromString(`<body>${inertMarkup(markup)}`, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) =>
    [element.localName, ...element.getAttributeNames()].filter((name) => /^(?:style|on)/.test(name)),
  );
}

describe('markup for inert documents', () => {
  for (const [markup, expected] of [
    ['<p style="color:red" class=a>x</p>', '<p  class=a>x</p>'],
    ["<p onclick='a>b' STYLE = red id=b>x", '<p   id=b>x'],
    ['<img src=x onerror=alert(1)>', '<img src=x >'],
    ['<a/style=x/href=y>', '<a/>'],
    ["<a title=it's style=x>", "<a title=it's >"],
    ['<a title="style=x onload=y" lang=en>', '<a title="style=x onload=y" lang=en>'],
    ['the style = good, one = two', 'the style = good, one = two'],
    ['<!-- <a title=" --><p style=x>', '<!-- <a title=" --><p >'],
    ['<style>p { color: red }</style>x', '<noframes></noframes>x'],
    ['a<svg><style>p{}</style>b', 'a<svg><noframes>p{}</noframes>b'],
    ['<title><p style=x></title><p style=x>', '<title><p style=x></title><p >'],
    ['<p style="never closed', '<p '],
    ['a < b and style=x', 'a < b and style=x'],
  ] as const)
    it(`${markup} becomes ${expected}`, () => expect(inertMarkup(markup)).to.equal(expected));

  it('has neither styles nor handlers, whatever stands around them', () => {
    const parts = [
      '<p ',
      '"',
      "'",
      '>',
      ' style=x',
      '/onclick="y"',
      '<!--',
      '-->',
      '=',
      ' ',
      '<title>',
      '</title>',
      'a',
    ];
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let run = 0; run < 2000; run++) {
      const markup = Array.from({ length: 12 }, () => parts[next() % parts.length]).join('');
      expect(left(markup), markup).to.deep.equal([]);
    }
  });
  it('is read once, however often tags and quotes are left open', () => {
    expect(inertMarkup('<a style="<p onclick='.repeat(200_000)).length).to.be.above(0);
    expect(inertMarkup('<style>'.repeat(200_000)).length).to.be.above(0);
  });

  // What makes a browser of 17 kB half a million elements, see depth.ts.
  const fonts = (times: number) => Array.from({ length: times }, (_, at) => `<font a${at}=1><p>x`).join('');
  const elementsOf = (markup: string) =>
    new DOMParser().parseFromString(`<body>${inertMarkup(markup)}`, 'text/html').querySelectorAll('*').length;
  for (const before of [
    '',
    '<svg/>',
    '<svg><title>',
    '<svg><style>',
    '<svg><desc></svg></desc><title>',
    '<svg><foreignObject></svg></foreignObject><title>',
    '<math><mi><style>',
    '<math><annotation-xml encoding="text/html"></math><title>',
    '<div><svg></div>',
    '<title><svg></title>',
    '<template>',
    '<noscript>',
    '<select>',
    '<table><caption>',
    '<style><!--</style>',
  ])
    it(`has no marks without end: ${before || 'at once'}`, () => {
      for (const marks of [fonts(1000), fonts(1000).replaceAll('=1>', '=1 />'), fonts(1000).toUpperCase()])
        expect(elementsOf(before + marks)).to.be.below(30_000);
    });

  it('keeps what is in order: many marks, one after the other, and lists that leave out the ends', () => {
    const markup = `<div><p>${'<b>a</b> <i>b</i><br>'.repeat(50)}<ul>${'<li>c<p>d'.repeat(300)}</ul><a name=x>${'<a href=y>e</a>'.repeat(50)}`;
    expect(inertMarkup(markup)).to.equal(markup);
  });
  it('keeps the words of what is nested too deep, and what follows', () => {
    const markup = `${'<div>'.repeat(1000)}deep${'</div>'.repeat(1000)}<p>after`;
    const { body } = new DOMParser().parseFromString(inertMarkup(markup), 'text/html');
    expect(body.textContent.replace(/\s+/g, ' ').trim()).to.equal('deep after');
    expect(body.lastElementChild!.localName).to.equal('p');
    expect(body.querySelectorAll('div').length).to.equal(200);
  });
  it('writes the end of what ends itself', () => {
    const icon = '<svg><path d="M0" /><use href="#a"/></svg>';
    expect(inertMarkup(`${icon}<p>${'<b>x</b>'.repeat(10)}`)).to.contain(
      '<svg><path d="M0" /></path><use href="#a"/></use></svg>',
    );
  });
});
