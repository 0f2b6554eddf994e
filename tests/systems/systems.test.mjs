// What other content systems make of what a server has written: `npm run verify:full -- systems`. docs/cms.md says it in words.
import { articleOf, card, publication, wordsOf } from './card.mjs';
import { folderOf, through } from './php.mjs';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { renderSnapshot } from '../../dist/server/index.js';
import { test } from 'node:test';

const require = createRequire(import.meta.url);

const roundcube = folderOf('roundcube');
const mediawiki = folderOf('mediawiki');
const skipped = (folder, name) => ({ skip: !folder && `PHP and ${name} are not on this machine` });
const isWhole = (text) => text.includes('share') && text.includes('Institute') && text.includes('اقبال');

test('Roundcube shows a message with the snapshot, without the element', skipped(roundcube, 'Roundcube'), () => {
  const washed = through('roundcube', roundcube, articleOf(card()), 'wash').replace(/<!--[^]*?-->/g, '');
  assert.ok(!washed.includes('<publication-card'));
  assert.match(washed, /<blockquote class="publication-card"[^>]*>.*<li>share<\/li>.*<\/blockquote>\s*<p>Behind it/s);
});

test('Roundcube answers a message with the words, once, in a list', skipped(roundcube, 'Roundcube'), () => {
  const text = through('roundcube', roundcube, articleOf(card()), 'text');
  assert.ok(isWhole(text), text);
  assert.match(text, /^> \* share$/m);
  assert.equal(text.split('[gallery]').length, 2);
});

test('MediaWiki prints the element as text, so it is nothing for wikis', skipped(mediawiki, 'MediaWiki'), () => {
  const made = through('mediawiki', mediawiki, articleOf(card()));
  assert.match(made, /&lt;publication-card/);
});

/** HTML as Ghost imports it and shows it. */
async function ghost(html) {
  const { htmlToLexical } = require('@tryghost/kg-html-to-lexical');
  const renderer = require('@tryghost/kg-lexical-html-renderer');
  const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
  const Renderer = renderer.default ?? renderer;
  return new Renderer({ nodes: DEFAULT_NODES }).render(JSON.stringify(htmlToLexical(html)));
}

for (const [what, write] of [
  ['a snapshot', (element) => renderSnapshot(publication, { lang: 'en', element })],
  ['a card', (element) => card({ element })],
])
  test(`Ghost’s import keeps the list of ${what} in a figure, and runs it together in a quotation`, async () => {
    const figure = await ghost(write('figure'));
    assert.ok(isWhole(wordsOf(figure)), figure);
    assert.match(figure, /<li>share<\/li>/);
    const quotation = await ghost(write('blockquote'));
    assert.doesNotMatch(quotation, /<li>/);
  });
