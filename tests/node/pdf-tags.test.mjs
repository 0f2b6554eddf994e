// A card in a PDF that Chromium saves: what readers of PDF are told of it. https://pdfa.org/resource/tagged-pdf-q-a/
import { inPrintOf, pdfInfo, printed, wordsOf } from './support/printed.mjs';
import { moduleScript, pageWith } from './support/pages.mjs';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const record = {
  title: 'Springs and rivers',
  subtitle: 'A survey',
  type: 'report',
  access: 'open',
  url: 'https://lib.example.org/record/1',
  authors: [{ name: 'A. Rai', url: 'https://people.example.org/rai' }, 'B. Thapa'],
  published: '2007',
  language: 'en',
  badges: ['Regional report'],
  cover: { url: '/demo/images/icon.svg', alt: 'A spring' },
  links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf' } },
  publisher: 'Mountain Institute: https://institute.example.org/',
  summary: 'It begins here.\n\nThe aims:\n• water\n• land\n\nThe means.\n\nIt ends here.',
};
const body = `<h2>Reports</h2><publication-card layout="full" record='${JSON.stringify(record)}'></publication-card>`;

/** The lines of a structure that have words or a meaning: `P: It begins here.`; what only groups is passed over. */
function outline(structure) {
  const open = [];
  const lines = [];
  for (const line of structure.split('\n')) {
    const indent = line.search(/\S/);
    const [, text] = /^\s*"(.*)"/.exec(line) ?? [];
    const [, role] = /^\s*([A-Z]\w*)/.exec(line) ?? [];
    if (text?.trim()) {
      while (open.length && open.at(-1).indent >= indent) open.pop();
      const roles = open.map((each) => each.role).filter((each) => !['Document', 'NonStruct', 'Div'].includes(each));
      lines.push(`${roles.join(' ')}: ${text.trim()}`);
    } else if (role && role !== 'Object') {
      while (open.length && open.at(-1).indent >= indent) open.pop();
      open.push({ indent, role });
    }
  }
  return lines;
}

test('a PDF of Chromium’s says its title, and of each language where it begins', inPrintOf('chromium'), async (t) => {
  const inNepali = '<publication-card record=\'{"title":"मुनामदन","language":"ne"}\'></publication-card>';
  const file = await printed(t, 'chromium', pageWith(body + inNepali, moduleScript));
  assert.match(await pdfInfo(file), /^Title: +A page with cards$[^]*^Tagged: +yes$/m);
  const bytes = await readFile(file, 'latin1');
  assert.match(bytes, /\/DisplayDocTitle true/);
  const languages = new Set(Array.from(bytes.matchAll(/\/Lang \((\w+)\)/g), ([, tag]) => tag));
  assert.deepEqual(Array.from(languages).toSorted(), ['en', 'ne']);
}); // prettier-ignore

test('a PDF of Chromium’s has heading, list, paragraphs and links of a card, each once, in the order of reading', inPrintOf('chromium'), async (t) => {
  const file = await printed(t, 'chromium', pageWith(body, moduleScript));
  const lines = outline(await pdfInfo(file, '-struct-text'));
  assert.deepEqual(lines, [
    'H2: Reports',
    'Art: Regional report',
    'Art: Report',
    'Art: Open access',
    'Art H3 Link: Springs and rivers',
    'Art P: A survey',
    'Art L LI Link: A. Rai',
    'Art L LI: ;',
    'Art L LI: B. Thapa',
    'Art: Published',
    'Art: 2007',
    'Art: Language',
    'Art: English',
    'Art P: It begins here.',
    'Art P: The aims:',
    'Art L LI: water',
    'Art L LI: land',
    'Art P: The means.',
    'Art P: It ends here.',
    'Art Link: Open report',
    'Art Link: PDF',
    'Art Link: ,',
    'Art Link: English',
    'Art Link: ,',
    'Art Link: open access',
    'Art: Publisher',
    'Art: Mountain Institute',
    'Art Link: institute.example.org',
  ]);
  // What is on the paper besides are addresses, which the links have, and bullets.
  const onPaper = (await wordsOf(file)).map(({ text }) => text).filter((text) => !/^(?:&lt;.*|◆)$/.test(text));
  const letters = (text) => text.replace(/\s/g, '');
  assert.equal(letters(lines.map((line) => line.replace(/^.*?: /, '')).join('')), letters(onPaper.join('')));
}); // prettier-ignore
