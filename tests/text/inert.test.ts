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
    ['<!-- <a title=" --><p style=x>', '<p >'],
    ['<style>p { color: red }</style>x', '<noframes></noframes>x'],
    ['a<svg><style>p{}</style>b', 'a<object><noframes></noframes>b'],
    ['<!doctype html><?xml style?><p>', '<!doctype html><p>'],
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

  // A parser that has to repair makes more elements than there are tags: of twice as much markup four times as many. What that comes
  // to with much of it is in docs/decisions/010-plain-markup.md; a little shows whether it is so.
  const marks = (times: number) => Array.from({ length: times }, (_, at) => `<font a${at}=1><p>x`).join('');
  const elementsOf = (markup: string, made = inertMarkup(markup)) =>
    new DOMParser().parseFromString(`<body>${made}`, 'text/html').querySelectorAll('*').length;
  const growth = (of: (times: number) => string) => elementsOf(of(20)) / elementsOf(of(10));
  it('grows with what is written, where a parser alone makes far more of it', () => {
    expect(growth(marks)).to.be.below(2.1);
    expect(elementsOf('', marks(20)) / elementsOf('', marks(10))).to.be.above(2.9);
  });
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
    '<select><title></select>',
    '<title\u00a0>',
    '<title></titlex><!--</title>',
    '<script><!--<script></script><title>--></script>',
    '<!x<!-- >',
    '<?x<!-- >',
    '</ <!-- >',
    '<svg><![CDATA[<!--]]></svg>',
    '<div><svg></div><title><!--</title>',
    '<textarea></textarea x><!--',
    '<frameset><title></frameset>',
  ])
    it(`has no marks without end: ${before || 'at once'}`, () => {
      for (const written of [marks(20), marks(20).replaceAll('=1>', '=1 />'), marks(20).toUpperCase()])
        expect(elementsOf(before + written)).to.be.below(60);
    });
  for (const [name, repeated] of Object.entries({
    'ends that a cell hides': (at: number) => `<font a${at}><p>x<table><td></font></table>`,
    'ends that an object hides': (at: number) => `<font a${at}><p>x<object></font></object>`,
    'ends in eight blocks': (at: number) => `<font a${at}><p>x${'<div>'.repeat(10)}</font>${'</div>'.repeat(10)}`,
    'ends in a text': (at: number) => `<font a${at}><p>x<textarea></font></textarea>`,
    'ends in a title of SVG': (at: number) => `<font a${at}><p>x<svg><title></font></title></svg>`,
    'links in links': (at: number) => `<a href=${at}><p>x<object><a href=y></object>`,
    'blocks that an object keeps open': () => '<div><p>x<object></div></object>',
  }))
    it(`has no marks without end: ${name}`, () => {
      expect(growth((times) => Array.from({ length: times }, (_, at) => repeated(at)).join(''))).to.be.below(2.1);
    });
  it('keeps marks as what they are to our readers', () => {
    const markup = inertMarkup(
      '<p><b>a</b> <i>b</i> <strong>c</strong> <em>d</em> <sub>e</sub> <u>f</u></p>'.repeat(2),
    );
    expect(markup).to.contain(
      '<p><bold>a</bold> <italic>b</italic> <bold>c</bold> <italic>d</italic> <sub>e</sub> <span>f</span></p>',
    );
  });

  it('keeps what is in order: many marks, one after the other, and lists that leave out the ends', () => {
    const markup = `<div><p>${'<sub>a</sub> <span lang=fr>b</span><br>'.repeat(50)}<ul>${'<li>c<p>d'.repeat(300)}</ul><a name=x>${'<a href=y>e</a>'.repeat(50)}`;
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
      '<object><path d="M0" /></path><use href="#a"/></use></object>',
    );
  });
});
