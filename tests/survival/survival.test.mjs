// What editors and sanitisers leave of the documented snippets is a card or a working link, and never stray text.
import { currentPage, page } from './docs.mjs';
import assert from 'node:assert/strict';
import { measure } from './measure.mjs';
import { skip } from '../node/support/chromium.mjs';
import { snippets } from './snippets.mjs';
import { test } from 'node:test';

// Once for all tests: each looks at a part of it.
const measured = skip ? { tools: [], cells: [], faults: [] } : await measure();
const control = 'no tool';
const describe = ({ snippet, outcome, upgraded, after }) =>
  `${snippet}: ${outcome}; with data-upgrade: ${upgraded}\n${after}`;

/** Where `data-upgrade` makes a card of a snapshot's title, because even its quotation is gone, the rest stands beside it. */
const isGood = ({ outcome, upgraded, snippet }) =>
  ['card', 'link'].includes(outcome) &&
  (['card', 'link'].includes(upgraded) || (/snapshot/.test(snippet) && upgraded === 'card, text'));

test('the tools were measured', { skip }, () => {
  assert.equal(measured.cells.length, measured.tools.length * snippets().length);
  assert.ok(measured.tools.length > 12);
});

test('untouched, every snippet becomes a card', { skip }, () => {
  const others = measured.cells.filter(({ tool, outcome }) => tool === control && outcome !== 'card');
  assert.deepEqual(others.map(describe), []);
});

for (const { name } of measured.tools.filter(({ name }) => name !== control)) {
  test(`${name}: every snippet that is documented for it is a card or a working link`, { skip }, () => {
    const bad = measured.cells.filter((cell) => cell.tool === name && cell.isDocumented && !isGood(cell));
    assert.deepEqual(bad.map(describe), []);
  });
}

test('a card has the option of its snippet', { skip }, () => {
  const layouts = new Map(snippets().map(({ name, layout }) => [name, layout ?? null]));
  const others = measured.cells.filter(
    ({ snippet, outcome, layout }) => outcome === 'card' && layout !== layouts.get(snippet),
  );
  assert.deepEqual(others.map(describe), []);
});

test('the fragment comes through everywhere, as docs/cms.md says', { skip }, () => {
  const others = measured.cells.filter(
    ({ before, outcome }) => before.includes('#publication-card') && outcome !== 'card',
  );
  assert.deepEqual(others.map(describe), []);
});

test('the pages and the tools throw nothing, say nothing and ask nobody but the library', { skip }, () => {
  assert.deepEqual(measured.faults, []);
});

test('docs/cms.md tells what was measured', { skip }, async () => {
  const { text, date } = await currentPage();
  assert.equal(text, await page(measured, date), 'node tests/survival/docs.mjs writes it anew');
});
