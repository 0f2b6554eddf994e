// A citation processor that others wrote, with the files of styles that others wrote: what our citations are held against.
// https://citeproc-js.readthedocs.io/en/latest/running.html
import { citationStylesFolder } from '../../../scripts/citation-styles.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const CSL = createRequire(import.meta.url)('citeproc');

/** Where Debian's packages citation-style-language-styles and citation-style-language-locales put their files. */
export const folder = citationStylesFolder;
export const isInstalled = existsSync(`${folder}/styles/apa.csl`) && existsSync(`${folder}/locales/locales-en-US.xml`);

/** The file of each of our styles. */
export const files = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
  vancouver: 'vancouver',
  ieee: 'ieee',
};

export const readStyle = (style) => readFileSync(`${folder}/styles/${files[style]}.csl`, 'utf8');

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decoded = (text) => text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) => (code ? String.fromCodePoint(Number(code)) : (SIGNS[name] ?? all))); // prettier-ignore

/** The engine's HTML as pairs of a text and its marks, "ib" for instance; neighbours with the same marks are one. */
function runsOf(html) {
  const entry = html
    .replace(/<div class="csl-left-margin">[^]*?<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();
  const runs = [];
  const open = [''];
  for (const part of entry.split(/(<[^>]*>)/)) {
    const [, close, name, style = ''] = /^<(\/?)(\w+)(.*)>$/.exec(part) ?? [];
    if (close) open.pop();
    else if (name) {
      const mark = { i: 'i', b: 'b', sup: '^', sub: '_', span: '' }[name];
      if (mark === undefined) throw new Error(`The engine wrote <${name}>`);
      const off = /font-style:\s*normal/.test(style) ? 'i' : /font-weight:\s*normal/.test(style) ? 'b' : '';
      open.push([...new Set(open.at(-1) + mark)].filter((each) => each !== off).sort().join('')); // prettier-ignore
      // What CSL-JSON writes as a reference the engine takes for text, and writes it as one again.
    } else if (part) runs.push([decoded(part).replace(/&(?:amp|lt);/g, decoded), open.at(-1)]);
  }
  return joined(runs);
}

/** Runs with the same marks as one. */
function joined(runs) {
  const all = [];
  for (const [text, marks] of runs)
    if (all.at(-1)?.[1] === marks) all.at(-1)[0] += text;
    else if (text) all.push([text, marks]);
  return all;
}

const MARKS = { emphasis: 'i', strong: 'b', sup: '^', sub: '_' };

/** An `InlineText` in the same form. */
export function runsOfInline(content, marks = '') {
  if (typeof content === 'string') return content ? [[content, marks]] : [];
  const runs = content.flatMap((part) => (typeof part === 'string' ? [[part, marks]] : runsOfInline(part.content, [...new Set(marks + (MARKS[part.type] ?? ''))].sort().join('')))); // prettier-ignore
  return joined(runs);
}

export const textOf = (runs) => runs.map(([text]) => text).join('');

/** A style that says "et al." behind so many names already, as it says that behind more. */
const shortenedTo = (xml, [count, more]) =>
  xml.replace(/<(?:name|bibliography)\b[^>]*/g, (tag) => {
    const from = Number(/ et-al-min="(\d+)"/.exec(tag)?.[1] ?? Infinity);
    if (tag.startsWith('<name') && from === Infinity) return tag;
    const rest = tag.replace(/ et-al-(?:min|use-first|use-last)="[^"]*"/g, '');
    const first = count + more < from ? count : Math.min(count, Number(/ et-al-use-first="(\d+)"/.exec(tag)[1]));
    return rest.replace(/^<\w+/, `$& et-al-min="${Math.min(from, count + 1)}" et-al-use-first="${first}"`);
  });

/**
 * A function that writes one entry of a bibliography, as runs. Harvard is set in the locale of its file, the others in en-US.
 *
 * @param names behind how many names the style says "et al.", where it would not yet, and for how many
 */
export function engineOf(style, names) {
  let item;
  const sys = {
    retrieveLocale: (name) => readFileSync(`${folder}/locales/locales-${name}.xml`, 'utf8'),
    retrieveItem: () => item,
  };
  const xml = names ? shortenedTo(readStyle(style), names) : readStyle(style);
  const engine = new CSL.Engine(sys, xml, ...(style === 'harvard' ? [] : ['en-US']));
  engine.setOutputFormat('html');
  let count = 0;
  return (csl) => {
    // The engine keeps what it has once read.
    item = { ...structuredClone(csl), id: `item-${++count}` };
    engine.updateItems([item.id]);
    return runsOf(engine.makeBibliography()[1][0]);
  };
}
