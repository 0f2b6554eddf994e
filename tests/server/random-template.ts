import { classMap } from 'lit/directives/class-map.js';
import { customProperties } from '../../src/view/custom-properties.js';
import { type ForeignChild, type ForeignNode } from '../../src/view/foreign-node.js';
import { foreignText } from '../../src/view/foreign-text.js';
import { hostile, made } from './template-support.js';
import { nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { when } from 'lit/directives/when.js';

/** Elements that may stand in each other, as HTML has it: what flows, and what stands within a line. */
const FLOW = ['div', 'section', 'article', 'blockquote', 'x-part'];
const PHRASING = ['span', 'b', 'small', 'bdi', 'code'];
const STATIC_TEXTS = ['a', ' ', '\n  ', '&amp;', '&lt;b&gt;', '&#x41;', 'ü—', '<!-- c -->', '"\'', '>', '&nbsp;'];
const STATIC_ATTRIBUTES = [' part="p"', " data-a='&quot;'", ' data-b=c', '\n  data-d = "<&>"', ' hidden', ' data-e=""'];

/** A template that the view might have, made by chance: of the same seed always the same. */
export function randomTemplate(seed: number): TemplateResult {
  let state = seed * 2_654_435_761;
  /** A whole number below the given one. https://en.wikipedia.org/wiki/Linear_congruential_generator */
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);

  const text = () => one([...hostile, 'plain', 'a & b']);
  const foreignChild = (depth: number): ForeignChild =>
    depth < 1 || below(2)
      ? text()
      : {
          tag: one<ForeignNode['tag']>(['em', 'strong', 'sub', 'sup', 'span']),
          attributes: { lang: one(['en', undefined, text()]) },
          children: some(3, () => foreignChild(depth - 1)),
        };
  const child = (names: readonly string[], depth: number): unknown => {
    switch (below(depth < 1 ? 4 : 9)) {
      case 0:
        return one([nothing, null, undefined, '']);
      case 1:
        return below(1000) / 8;
      case 2:
      case 3:
        return text();
      case 4:
        return some(3, () => child(names, depth - 1));
      case 5:
        return new Set(some(3, () => child(names, depth - 1)));
      case 6:
        return repeat(some(3, () => template(names, depth - 1)), (each) => each); // prettier-ignore
      case 7:
        return names === PHRASING ? foreignText(some(4, () => foreignChild(2))) : when(below(2), () => template(names, depth - 1)); // prettier-ignore
      default:
        return template(names, depth - 1);
    }
  };
  const attribute = (name: string, put: (part: string, value: unknown, rest: string) => void) => {
    const [before, behind] = one([['', ''], ['"', '"'], ["'", "'"]] as const); // prettier-ignore
    const [sign, value] = one<readonly [string, unknown]>([
      ['', text()],
      ['', one([nothing, null, undefined, 3, true])],
      ['?', one([true, false, '', 'a', 0, nothing])],
      ['@', () => undefined],
    ]);
    put(` ${sign}${name}=${before}`, value, behind);
  };

  const template = (names: readonly string[], depth: number): TemplateResult => {
    const strings = [''];
    const values: unknown[] = [];
    const write = (part: string) => (strings[strings.length - 1] += part);
    const put = (part: string, value: unknown, rest = '') => {
      write(part);
      values.push(value);
      strings.push(rest);
    };
    const inside = (own: readonly string[], left: number) => {
      for (let at = below(4); at >= 0; at--) {
        const kind = below(left < 1 ? 3 : 6);
        if (kind < 1) write(one(STATIC_TEXTS));
        else if (kind < 2) put('', child(own, left));
        else if (kind < 3) write(one(['<br>', '<img alt="">', '<input />']));
        else element(below(2) ? own : PHRASING, left - 1);
      }
    };
    const element = (own: readonly string[], left: number) => {
      const tag = one(own);
      write(`<${tag}`);
      for (const name of ['title', 'data-x'].filter(() => below(2))) attribute(name, put);
      for (const each of STATIC_ATTRIBUTES.filter(() => !below(4))) write(each);
      if (!below(4)) put(' class=', classMap({ a: below(2), b: below(2) }));
      if (!below(6)) put(' style=', customProperties({ '--a': `${below(9)}`, '--b': below(2) ? '1px' : undefined }));
      write(one(['>', ' >', '\n>']));
      inside(own, left);
      write(`</${tag}>`);
    };
    inside(names, depth);
    return made(strings, ...values);
  };
  return template(below(2) ? FLOW : PHRASING, 3);
}
