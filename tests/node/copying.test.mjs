// What a reader has on the clipboard who copies a card, in the three engines.
import { engines, inEngine } from './support/missing.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import assert from 'node:assert/strict';
import { drive } from './support/drive.mjs';
import { test } from 'node:test';

const record = {
  title: 'Springs and rivers',
  subtitle: 'A survey',
  type: 'book',
  access: 'open',
  url: 'https://lib.example.org/record/1',
  authors: ['A. Rai', 'B. Thapa', 'C. Rana', 'D. Gurung', 'E. Sherpa', 'F. Tamang', 'G. Magar'],
  published: '2007',
  language: 'en',
  badges: ['Regional report'],
  links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf' } },
  publisher: 'Mountain Institute: https://institute.example.org/',
  summary: 'It begins here.\n\nThe aims:\n• water\n• land\n\nThe means.\n\nIt ends here.',
};
const card = `<publication-card record='${JSON.stringify(record)}'></publication-card>`;

/** The lines that the card has on the clipboard: neither words of the drawn cover nor of buttons, and none that run together. */
const lines = [
  ...['Regional report', 'Book', 'Open access'],
  ...['Springs and rivers', 'A survey', 'A. Rai; B. Thapa; C. Rana;'],
  ...['Published', '2007', 'Language', 'English'],
  ...['It begins here.', 'The aims:', 'water', 'land'],
  'Open book PDF, English, open access',
  ...['Publisher', 'Mountain Institute', 'institute.example.org'],
];

const ways = {
  'the whole page': (driven) => driven.pressWithControl('a'),
  'a card with what is around it': (driven) =>
    driven.evaluate(() => {
      const [first, last] = document.querySelectorAll('p');
      getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
    }),
};

/** What is pasted, line by line, after a way of selecting and copying. */
async function pasted(driven, select) {
  await select(driven);
  await driven.pressWithControl('c');
  await driven.evaluate(() => document.querySelector('textarea').focus());
  await driven.pressWithControl('v');
  const text = await driven.evaluate(() => document.querySelector('textarea').value);
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
} // prettier-ignore

const around = (content) => `<textarea></textarea><p>Before</p>${content}<p>After</p>`;
const shadow = '<div><template shadowrootmode="open"><p>Within</p></template></div>';

for (const engine of engines)
  for (const [what, select] of Object.entries(ways))
    test(`in ${engine}, who copies ${what} has the words of the card, each once and by itself`, inEngine(engine), async (t) => {
      // Firefox 140.12 leaves out all that is in shadow trees, also of pages without any script.
      const plain = await drive(t, engine, pageWith(around(shadow), ''));
      if (!(await pasted(plain, select)).includes('Within')) return void t.skip(`${engine} copies nothing of shadow trees`);
      const driven = await drive(t, engine, pageWith(around(card), moduleScript));
      await settled(driven);
      assert.deepEqual(await pasted(driven, select), ['Before', ...lines, 'After']);
    }); // prettier-ignore
