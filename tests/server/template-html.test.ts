import { cache } from 'lit/directives/cache.js';
import { choose } from 'lit/directives/choose.js';
import { classMap } from 'lit/directives/class-map.js';
import { Directive, directive } from 'lit/directive.js';
import { drawn, expectSame, hostile, made, parsed, plain } from './template-support.js';
import { expect } from '@open-wc/testing';
import { guard } from 'lit/directives/guard.js';
import { html, mathml, noChange, nothing, svg } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { join } from 'lit/directives/join.js';
import { keyed } from 'lit/directives/keyed.js';
import { map } from 'lit/directives/map.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { when } from 'lit/directives/when.js';
import { customProperties } from '../../src/view/custom-properties.js';
import type { ForeignChild } from '../../src/view/foreign-node.js';
import { foreignText } from '../../src/view/foreign-text.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { randomTemplate } from './random-template.js';
import { templateHtml } from '../../src/server/template-html.js';

const press = () => undefined;

const foreign: readonly ForeignChild[] = [
  { tag: 'p', attributes: { dir: 'auto', lang: 'ne' }, children: ['a <b> ', { tag: 'em', children: ['c'] }, ' & d'] },
  {
    tag: 'ol',
    attributes: { part: 'list', class: 'list', role: 'A "b"', start: '3', lang: undefined },
    children: [{ tag: 'li', children: [{ tag: 'a', attributes: { href: 'https://a.example.org/?a=1&b' }, children: ['x'] }] }], // prettier-ignore
  },
  'text',
];

const inner = html`<b>${'in'}</b>`;

/** Everything that the view may have in a template, by what it shows. */
const templates: Record<string, () => unknown> = {
  nothing: () => nothing,
  'null and undefined': () => [null, undefined, noChange, ''],
  'a text alone': () => 'a & b < c',
  'a number alone': () => 12.5,
  'a template without values': () => html`<p class="a">one &amp; <b>two</b> &lt;three&gt; &#x41;&nbsp;</p>`,
  'white space': () => html`
    <div>
      <p>a <b> b </b> c</p>

      ${'d'} ${'e'}
    </div>
  `,
  comments: () => html`<!-- one --><p>a<!-- two -->b</p>`,
  'all kinds of children': () =>
    html`<p>${'a'}${1}${-0.5}${nothing}${null}${undefined}${''}${inner}${[1, [inner, 'x']]}</p>`,
  'texts beside values': () => html`<p>a${'b'}c${'d'}&amp;${'amp;'} &lt;${'b>'}</p>`,
  'a list of any kind': () => html`<p>${new Set(['a', inner])}${new Map([[1, 2]]).values()}</p>`,
  'attributes, quoted or not': () => html`<p title="${'a'}" lang=${'en'} class='${'b'}' dir = ${'ltr'}>c</p>`, // prettier-ignore
  'attributes beside static ones': () => html`<a class="x" href=${'https://a.example.org/?a=1&b=2'} part='y' hidden>z</a>`, // prettier-ignore
  'attributes that are left out': () => html`<p title=${nothing} lang=${noChange} class=${ifDefined(undefined)}>a</p>`,
  'attributes without a text': () => html`<p title=${''} lang=${null} class=${undefined}>a</p>`,
  'numbers and truths as attributes': () => html`<p tabindex=${0} aria-hidden=${true} aria-expanded=${false}>a</p>`,
  'boolean attributes': () =>
    html`<input ?disabled=${true} ?hidden=${false} ?checked=${'a'} ?required=${''} ?readonly=${nothing} />`,
  handlers: () =>
    html`<button type="button" @click=${press} ?disabled=${true} @keyDown="${{ handleEvent: press }}">a</button>`,
  'elements without an end': () => html`<img src=${'data:,'} alt="" /><br /><hr /><input value=${'a'} />${'b'}`,
  'a value first and last': () => html`${'a'}<p>b</p>
    ${'c'}`,
  'a custom element with slots': () => html`<x-card><slot name=${'a'}>b</slot>${inner}</x-card>`,
  'tables whose rows have a body': () => html`<table>
    <tbody>
      ${[1, 2].map((row) => html`<tr><td>${row}</td></tr>`)}
    </tbody>
  </table>`, // prettier-ignore
  'raw text that stands in the template': () => html`<textarea>\n a <b> &amp; </textarea><title>a</title>`,
  'a <pre> that begins with a line': () => html`<pre>${'\na\n'}</pre><pre>\n\nb${'\n'}</pre>`, // prettier-ignore
  repeat: () => html`<ul>${repeat([1, 2], (each) => each, (each) => html`<li>${each}</li>`)}</ul>`, // prettier-ignore
  'map, join and when': () => html`<p>${map([1, 2], (each) => html`<b>${each}</b>`)}${join(['a', 'b'], ', ')}${when(true, () => inner)}</p>`, // prettier-ignore
  'directives of directives': () =>
    html`<p>${keyed(
      1,
      guard([1], () => cache(choose('a', [['a', () => inner]]))),
    )}</p>`,
  classMap: () => html`<p class=${classMap({ a: true, b: false, c: true })}>a</p>`,
  'custom properties': () =>
    html`<p style=${customProperties({ '--hue': '12', '--b': '1.5em', '--c': undefined })}>a</p>`,
  'no custom properties': () => html`<p style=${customProperties({})}>a</p>`,
  'a foreign text': () => html`<div>a ${foreignText(foreign)} ${foreignText([])} b</div>`,
};

describe('a template written on a server', () => {
  for (const [name, make] of Object.entries(templates))
    it(`is what Lit draws: ${name}`, () => {
      expectSame(make, name);
      expectSame(make, `${name}, again`);
    });

  it('is what Lit draws, for hundreds of templates made by chance', () => {
    for (let seed = 1; seed <= 300; seed++) expectSame(() => randomTemplate(seed), `seed ${seed}`);
  });

  it('keeps hostile texts as texts, wherever they go', () => {
    for (const text of hostile) {
      const make = () => html`<p title=${text} lang="${text}">${text}<b>${[text]}</b>${foreignText([text, { tag: 'em', attributes: { lang: text }, children: [text] }])}</p>`; // prettier-ignore
      expectSame(make, text);
      const p = parsed(templateHtml(make())).firstElementChild!;
      expect(p.textContent, text).to.equal(text.repeat(4));
      expect(p.getAttribute('title'), text).to.equal(text);
      expect(p.querySelectorAll('*').length, text).to.equal(2);
    }
  });

  it('has nothing of Lit’s own in it', () =>
    expect(templateHtml(html`<p class=${'a'} ?hidden=${true} @copy=${press}>${'b'}${[inner]}<!-- c --></p>`)).to.equal(
      '<p class="a" hidden="">b<b>in</b></p>',
    ));

  it('hands styles on where they must not be attributes', () => {
    const styles: string[] = [];
    const value = [html`<p style=${customProperties({ '--hue': '12' })}>a</p>`, html`<p class=${'b'}></p>`];
    expect(templateHtml(value, (style) => styles.push(style))).to.equal('<p>a</p><p class="b"></p>');
    expect(styles).to.deep.equal(['--hue: 12;']);
  });

  it('leaves out addresses that can run code, and so do browsers', () => {
    for (const href of ['javascript:alert(1)', ' https://a.example.org', 'data:text/html,a', '//a.example.org', '']) {
      const value = html`<p>${foreignText([{ tag: 'a', attributes: { href }, children: ['a'] }])}</p>`;
      expectSame(() => value, href);
      expect(templateHtml(value), href).to.equal('<p><a>a</a></p>');
    }
  });
});

describe('what no server can write', () => {
  class Broken extends Directive {
    render(): unknown {
      throw new Error('A directive of somebody else’s');
    }
  }
  const refused: Record<string, [() => unknown, RegExp]> = {
    'a property': [() => made(['<p .title=', '></p>'], 'a'), /property/],
    'an element’s directive': [() => made(['<p ', '></p>'], nothing), /for an attribute/],
    'the name of an attribute': [() => made(['<p ', '="a"></p>'], 'title'), /for an attribute/],
    'a part of the name of an attribute': [() => made(['<p data-', '="a"></p>'], 'b'), /for an attribute/],
    'a value with a text before': [() => made(['<p class="a ', '"></p>'], 'b'), /the whole of its attribute/],
    'a value with a text behind': [() => made(["<p class='", " a'></p>"], 'b'), /the whole of its attribute/],
    'an unquoted value with a text': [() => made(['<p class=a', '></p>'], 'b'), /the whole of its attribute/],
    'two values in an attribute': [() => made(['<p class="', '', '"></p>'], 'a', 'b'), /the whole of its attribute/],
    'a handler with a text': [() => made(['<p @click="a ', '"></p>'], press), /the whole of its attribute/],
    'a handler as an attribute': [() => made(['<p onclick=', '></p>'], 'alert(1)'), /set with @/],
    'a handler that stands in the template': [() => made(['<p onclick="alert(1)"></p>']), /set with @/],
    'a style that stands in the template': [() => made(['<p style="color: red"></p>']), /customProperties/],
    'an attribute in capitals': [() => made(['<p TITLE=', '></p>'], 'a'), /small letters/],
    'an attribute twice': [() => made(['<p class="a" class=', '></p>'], 'b'), /once/],
    'an attribute in two ways': [() => made(['<p hidden=', ' ?hidden=', '></p>'], 'a', true), /once/],
    'a value in a script': [() => made(['<script>', '</script>'], 'a'), /in a <script>/],
    'a value in a style': [() => made(['<style>p { color: ', ' }</style>'], 'a'), /in a <style>/],
    'a value in a text area': [() => made(['<textarea>', '</textarea>'], 'a'), /in a <textarea>/],
    'a value in a title': [() => made(['<title>a <b>', '</b></title>'], 'a'), /in a <title>/],
    'a value in a comment': [() => made(['<p></p><!-- ', ' -->'], 'a'), /in a comment/],
    'the name of an element': [() => made(['<', '></p>'], 'p'), /name of an element/],
    'a part of the name of an element': [() => made(['<h', '>a</h1>'], '1'), /name of an element/],
    'the name of an end': [() => made(['<h1>a</h', '>'], '1'), /name of an element/],
    'a <template>': [() => made(['<template>', '</template>'], 'a'), /no <template>/],
    'a drawing in a template': [() => made(['<svg>', '</svg>'], 'a'), /no <svg>/],
    'a drawing': [() => svg`<g></g>`, /svg/],
    'a formula': [() => mathml`<mi>a</mi>`, /svg/],
    'a template that was compiled': [() => ({ _$litType$: { h: ['<p></p>'], parts: [] }, values: [] }), /html/],
    'an element that is not closed': [() => made(['<p>a']), /closed in its own template/],
    'an element that is closed elsewhere': [() => made(['<p><b>a</p></b>']), /closed where/],
    'an end alone': [() => made(['a</p>']), /closed where/],
    'a void element’s end': [() => made(['<br></br>']), /closed where/],
    'an element that closes itself': [() => made(['<p/>a']), /slash/],
    'a value before a slash': [() => made(['<input value=', '/>'], 'a'), /the whole of its attribute/],
    'a bare <': [() => made(['<p>a < b</p>']), /markup/],
    'a tag without an end': [() => made(['<p>a</p><b'], 'a'), /markup/],
    'names in capitals': [() => made(['<P>a</P>']), /markup/],
    'attributes without a space': [() => made(['<p a="b"c="d"></p>']), /markup/],
    'a bare &': [() => made(['<p>&', '</p>'], 'lt;'), /ampersand/],
    'a reference without an end': [() => made(['<p>&lt', '</p>'], ';'), /ampersand/],
    'a comment without an end': [() => made(['<p></p><!-- a']), /comment/],
    'a bare carriage return': [() => made(['<p>\r', '</p>'], '\n'), /markup/],
    'the sign that stands for values': [() => made(['<p>\ufffc</p>']), /U\+FFFC/],
    'foreign markup': [() => html`<p>${unsafeHTML('<b>a</b>')}</p>`, /stand in the source/],
    'foreign names': [() => staticHtml`<${unsafeStatic('p')}></${unsafeStatic('p')}>`, /stand in the source/],
    'a truth as a child': [() => html`<p>${false}</p>`, /a boolean as a child/],
    'a function as a child': [() => html`<p>${press}</p>`, /a function as a child/],
    'an object as a child': [() => html`<p>${{ a: 1 }}</p>`, /object as a child/],
    'a promise as a child': [() => html`<p>${Promise.resolve('a')}</p>`, /object as a child/],
    'a node as a child': [() => html`<p>${document.createElement('b')}</p>`, /object as a child/],
    'a list as an attribute': [() => html`<p title=${['a']}></p>`, /object as the value of "title"/],
    'a function as an attribute': [() => html`<p title=${press}></p>`, /a function as the value of "title"/],
    'a directive that throws': [() => html`<p>${directive(Broken)()}</p>`, /somebody else/],
    'an element that foreign text must not have': [
      () => foreignText([{ tag: 'script', children: ['a'] } as never]),
      /no element of the name "script"/,
    ],
    'an attribute that foreign text must not have': [
      () => foreignText([{ tag: 'p', attributes: { onclick: 'a' }, children: [] } as never]),
      /no attribute of the name "onclick"/,
    ],
    'a value that ends its declaration': [
      () => html`<p style=${customProperties({ '--a': '1; color: red' })}></p>`,
      /"--a" is no plain custom property/,
    ],
    'a property that is none of the page’s own': [
      () => html`<p style=${customProperties({ color: 'red' } as never)}></p>`,
      /"color" is no plain custom property/,
    ],
    'custom properties that are no style': [() => html`<p title=${customProperties({})}></p>`, /style attribute/],
    'foreign text as an attribute': [() => html`<p title=${foreignText(['a'])}></p>`, /only be a child/],
  };
  for (const [name, [value, sentence]] of Object.entries(refused))
    it(`throws with a sentence that says it: ${name}`, () => {
      expect(() => templateHtml(value())).to.throw(Error, sentence);
      expect(() => templateHtml([html`<p>${value()}</p>`]), 'further in').to.throw(Error, sentence);
    });
});

describe('the comparison with Lit', () => {
  it('sees a difference of any kind', () => {
    const one = drawn(html`<p class="a" style=${customProperties({ '--a': '1' })}>b <i>c</i></p>`);
    const same = '<p style="--a:1" class="a">b <!-- x --><i>c</i></p>';
    expect(plain(parsed(same))).to.deep.equal(plain(one));
    for (const [from, to] of [
      ['class', 'title'],
      ['"a"', '"b"'],
      ['1', '2'],
      ['--a:1', ''],
      ['b ', 'b'],
      ['<i>c</i>', 'c'],
      ['i>', 'b>'],
      ['c<', '<'],
    ] as const)
      expect(plain(parsed(same.replaceAll(from, to))), to).not.to.deep.equal(plain(one));
  });
});
