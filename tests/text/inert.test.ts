// https://html.spec.whatwg.org/multipage/parsing.html says where a tag and its attributes begin and end.
import { expect } from '@open-wc/testing';
import { withoutPolicyMatters } from '../../src/text/inert.js';

/** What is left of styles and handlers after the browser's own reading. */
function left(markup: string): string[] {
  const { body } = new DOMParser().parseFromString(`<body>${withoutPolicyMatters(markup)}`, 'text/html');
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
    ['a<svg><style>p{}</style>b', 'a<svg><noframes></noframes>b'],
    ['<title><p style=x></title><p style=x>', '<title><p style=x></title><p >'],
    ['<p style="never closed', '<p '],
    ['a < b and style=x', 'a < b and style=x'],
  ] as const)
    it(`${markup} becomes ${expected}`, () => expect(withoutPolicyMatters(markup)).to.equal(expected));

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
    expect(withoutPolicyMatters('<a style="<p onclick='.repeat(200_000)).length).to.be.above(0);
    expect(withoutPolicyMatters('<style>'.repeat(200_000)).length).to.be.above(0);
  });
});
