// The judge of what programs write finds each fault that it is there for, and none where there is none.
import assert from 'node:assert/strict';
import { faultsOf } from './faults.mjs';
import { judge } from './judge.mjs';
import { seen } from './seen.mjs';
import { test } from 'node:test';

const expected = {
  title: 'Mapping 10³ springs of the ridge',
  words: ['Thornberry, Quentin', 'The wells are dry.', 'Highland Press'],
  items: ['fence the recharge areas', 'dig shallow ponds'],
  around: ['The bakery opens at four.', 'Bring a basket.'],
  buttons: ['Cite'],
  vocabulary: 'Mapping 10 3 springs of the ridge Thornberry Quentin The wells are dry Highland Press fence the recharge areas dig shallow ponds bakery opens at four Bring a basket Cite', // prettier-ignore
};

const good = `The bakery opens at four.

Mapping 10³ springs of the ridge

Thornberry, Quentin

The wells are dry.

  • fence the recharge areas
  • dig shallow ponds

Highland Press

Bring a basket.`;

const nothing = { missing: [], doubled: [], leaked: [], glued: [], around: [] };
const judged = (text) => judge(text, expected);
const faults = (text) => faultsOf([{ ...judged(text), script: 'Latin', expected, isReadable: true }]);

test('where nothing is wrong, nothing is found', () => {
  assert.deepEqual(judged(good), { ...nothing, list: 'list', sup: 'kept' });
  assert.deepEqual(faults(good), []);
});

test('words that are broken over lines, emphasised or quoted are the same words', () => {
  const text = good
    .replace('wells are', 'wells\nare')
    .replace('Highland', '**Highland**')
    .replace(/^(?=.)/gm, '> ');
  assert.deepEqual(faults(text), []);
});

test('what is not there is named', () => {
  const { missing } = judged(good.replace('Highland Press', '').replace('  • dig shallow ponds\n', ''));
  assert.deepEqual(missing, ['Highland Press', 'dig shallow ponds']);
  assert.deepEqual(faults(good.replace('Highland Press', '')), ['1 of 6 lost']);
});

test('words in another order are not there', () => {
  assert.deepEqual(judged(good.replace('are dry', 'dry are')).missing, ['The wells are dry.']);
});

test('a title or a sentence that is said twice is named', () => {
  const twice = `Mapping 103 springs of the ridge\nThe wells are dry.\n${good}`;
  assert.deepEqual(judged(twice).doubled, [expected.title, 'The wells are dry.']);
  assert.deepEqual(faults(twice), ['title twice', 'more twice', '10³ is 103']);
});

for (const [kind, code] of [
  ['JSON', '{"title":["Mapping"],"type":"report"}'],
  ['JSON', '{\\"type\\":\\"report\\",\\"title\\":\\"Mapping\\"}'],
  ['CSS', ':host { display: block }'],
  ['CSS', '.card { color: red; margin: 0 }'],
  ['markup', '<publication-card lang="en">'],
])
  test(`code as text is found: ${code}`, () => {
    assert.deepEqual(judged(`${good}\n${code}`).leaked, [kind]);
  });

test('the words of a button are found', () => {
  assert.deepEqual(judged(`${good}\nCite`).leaked, ['Cite']);
  assert.deepEqual(faults(`${good}\nCite`), ['buttons']);
});

test('words that stand as one are found, and are there for all that', () => {
  const { glued, missing } = judged(good.replace('dry.', 'dry').replace('dry\n\n', 'dry').replace('Quentin\n\nThe', 'QuentinThe')); // prettier-ignore
  assert.deepEqual(glued, ['QuentinThe']);
  assert.deepEqual(missing, []);
});

test('a word that nobody expects is not taken for two that stand as one', () => {
  assert.deepEqual(judged(`${good}\nUnexpected`).glued, []);
});

for (const [list, text] of [
  ['list', good.replaceAll('•', '-')],
  ['list', good.replaceAll('•', 'o')],
  ['list', good.replaceAll('  • ', '  •\n')],
  ['lines', good.replaceAll('•', '')],
  ['run in', good.replace(/\s+• /g, ' ')],
])
  test(`a list that is ${list}: ${JSON.stringify(text.slice(85, 140))}`, () => {
    assert.equal(judged(text).list, list);
  });

for (const [sup, written] of [
  ['kept', '10<sup>3</sup>'],
  ['kept', '10^3^'],
  ['kept', '10^3'],
  ['kept', '10^{3}'],
  ['lost', '103'],
])
  test(`a raised number is ${sup} in ${written}`, () => {
    assert.equal(judged(good.replace('10³', written)).sup, sup);
  });

test('words of the page that are lost or said twice are named', () => {
  assert.deepEqual(judged(good.replace('Bring a basket.', '')).around, ['Bring a basket.']);
  assert.deepEqual(judged(`${good}\nBring a basket.`).around, ['Bring a basket.']);
});

test('of HTML, what is seen is judged: blocks in lines, bullets, raised numbers, no code', () => {
  const html = '<title>No</title><style>p { color: red }</style><p>One<b>two</b> 10<sup>3</sup><p>three<ul><li>a<li>b</ul><template>No</template>four'; // prettier-ignore
  assert.equal(seen(html), 'Onetwo 10³\nthree\n• a\n• b\nfour');
});
