// What stands in the files that programs make: PDF and EPUB.
import { output, python } from './command.mjs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { squashed } from '../words.mjs';

/** What a PDF has as text, and how the page's own paragraphs are set in it. */
export async function pdf(file, { expected: { around } }) {
  const text = await output('pdftotext', [file, '-']);
  const boxes = await output('pdftotext', ['-bbox', file, '-']);
  const words = [...boxes.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
    ([, left, top, right, bottom, word]) => {
      return {
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        word: squashed(word),
      };
    },
  );
  const found = around.map((paragraph) => wordsOf(paragraph, words));
  // Nothing stands between the first two but their margins.
  const [first, second] = found.map(([word]) => word?.top);
  return { text, look: [halves(second - first), ...found.map(setting)].join('\n'), isTypeset: true };
}

/** The words of a paragraph where they stand; none where they are not found. */
function wordsOf(paragraph, words) {
  const wanted = paragraph.split(' ').map(squashed);
  const start = words.findIndex((_, at) => wanted.every((word, step) => words[at + step]?.word === word));
  return start < 0 ? [] : words.slice(start, start + wanted.length);
}

/** In how many lines words stand, from where to where, and how large: in points, to halves of one. */
function setting(words) {
  const lines = new Set(words.map(({ top }) => top)).size;
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.right));
  const size = Math.max(...words.map(({ top, bottom }) => bottom - top));
  return [lines, ...[left, right, size].map(halves)].join(' ');
}

const halves = (points) => Math.round(points * 2) / 2;

/** The pages of an EPUB as HTML, with its styles in attributes, as far as they are of one class. */
export async function epub(file, folder) {
  const inside = join(folder, 'epub');
  await output(python, ['-m', 'zipfile', '-e', file, inside]);
  const names = (await readdir(inside, { recursive: true })).sort();
  const read = (pattern) => Promise.all(names.filter((name) => pattern.test(name)).map((name) => readFile(join(inside, name), 'utf8'))); // prettier-ignore
  const css = (await read(/\.css$/)).join('\n');
  const rules = new Map([...css.matchAll(/^\s*\.([\w-]+)\s*\{([^}]*)\}/gm)].map(([, name, rule]) => [name, rule.replace(/\s+/g, ' ').trim()])); // prettier-ignore
  // What leads to the text is no part of it.
  const html = (await read(/(?<!nav|toc|titlepage|title_page)\.x?html$/)).join('\n');
  return { html: html.replace(/ class="([\w-]+)"/g, (whole, name) => (rules.has(name) ? ` style="${rules.get(name).replaceAll('"', "'")}"` : whole)) }; // prettier-ignore
}
