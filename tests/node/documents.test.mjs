// The documents as a reader goes through them: links and anchors lead somewhere, tables are whole, every page is found.
import { readdir, readFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix as path } from 'node:path';
import { reference } from '../../scripts/documents.mjs';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

/** What of a page is read: no blocks of code, no comments. */
const prose = (text) => text.replace(/^ *```[^]*?^ *```/gm, '').replace(/<!--[^]*?-->/g, '');

const folders = ['.', 'docs', 'docs/decisions'];
const names = (await Promise.all(folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => path.join(folder, name))))).flat(); // prettier-ignore
const files = names.filter((name) => name.endsWith('.md')).sort();
const pages = new Map(await Promise.all(files.map(async (file) => [file, prose(await readFile(join(root, file), 'utf8'))]))); // prettier-ignore

/** The places that a page links to: a path from the root, and an anchor or nothing. Addresses of other sites are left out. */
const linksOf = (file) =>
  [...pages.get(file).replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, target]) => {
    if (/^[a-z][a-z\d+.-]*:/i.test(target)) return [];
    const [to, anchor] = target.split('#');
    return [{ target, to: to ? path.join(path.dirname(file), to) : file, anchor }];
  }); // prettier-ignore

/** The anchors that headings get where repositories are shown: https://github.com/gjtorikian/html-pipeline */
function anchorsOf(file) {
  const seen = new Map();
  return [...pages.get(file).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times ? `${anchor}-${times}` : anchor;
  });
}

for (const file of files) {
  test(`every link in ${file} leads to a file that is there, and to a heading of it`, () => {
    const lost = linksOf(file).filter(({ to, anchor }) => {
      if (!existsSync(join(root, to))) return true;
      return anchor !== undefined && !(pages.has(to) && anchorsOf(to).includes(anchor));
    });
    assert.deepEqual(lost.map(({ target }) => target), []); // prettier-ignore
  });

  test(`every row of the tables in ${file} has as many cells as its head`, () => {
    const cells = (line) => line.replaceAll('\\|', '').split('|').length;
    for (const [rows] of pages.get(file).matchAll(/^\|.*\n(?:\|.*\n?)*/gm)) {
      const [head, rule, ...rest] = rows.trimEnd().split('\n');
      assert.match(rule ?? '', /^\|(?: :?-+:? \|)+$/, `the second line of the table with the head ${head}`);
      for (const line of [rule, ...rest]) assert.equal(cells(line), cells(head), line);
    }
  });
}

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) if (pages.has(file)) for (const { to } of linksOf(file)) reached.add(to);
  assert.deepEqual(files.filter((file) => !reached.has(file)), []); // prettier-ignore
});

test('the README names each page of the reference by its title', () => {
  for (const file of reference) {
    const [, title] = /^# (.+)$/m.exec(pages.get(file));
    assert.ok(pages.get('README.md').includes(`[${title}](${file})`), `[${title}](${file})`);
  }
});

test('each page of the reference begins with what it is for, and the way back', () => {
  for (const file of reference) {
    const [, first] = /^# .+\n\n([^]+?)\n\n/.exec(pages.get(file)) ?? assert.fail(file);
    assert.match(first, /^[^#|[][^]{20,}?[.]\s+Back\s+to\s+the\s+\[README\]\(\.\.\/README\.md\)\.$/, file);
  }
});

test('the README is read in ten minutes: under 250 lines', async () => {
  assert.ok((await readFile(join(root, 'README.md'), 'utf8')).split('\n').length < 250);
});

test('the manifest has the attributes that the elements observe, and no others', async () => {
  const elements = await import('../../dist/node/index.js');
  const { modules } = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const declared = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  assert.equal(declared.length, 3);
  for (const { name, attributes, members } of declared) {
    const { observedAttributes } = elements[name];
    assert.deepEqual(attributes.map((each) => each.name).sort(), observedAttributes.toSorted(), name);
    const named = members.flatMap(({ attribute }) => attribute ?? []);
    assert.deepEqual(named.filter((each) => !observedAttributes.includes(each)), [], name); // prettier-ignore
  }
});
