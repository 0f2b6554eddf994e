// A line of words alone is read as it stands: a shorter way, which has to lead to the same place as the long one.
import { expect } from '@open-wc/testing';
import { isWordsAlone } from '../../src/text/signs.js';
import { readInline, readLinkedLine, readPlain } from '../../src/text/rich-text.js';
import { textContext } from '../support.js';

/** What lines are made of here: what is words, and what is more. */
const PIECES = [
  'Springs', 'é', 'e\u0301', 'पानी', 'нива', '水', '1', '2019', '.', ',', ':', ';', '-', '–', '“', '’', '(', ')', '[', '/', '*', '#', '%', '\u2022', '\u00ad', '\u200c',
  ' ', ' ', ' ', '  ', '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r\n', '\u2028', '\u0007', '\u202e', '\ufeff', '\ud800.', '\ufffe', '\u0085',
  '<', '>', '&', '<b>', '</b>', '&amp;', '&lt;', '< 5', 'Ã©', 'â€™', 'Â', '\uf0b7', '://', 'https://example.org/a', 'http:/', 'Abstract: ', '1. ', '• ', '\u212b', 'ﬁ', '\u0301'.repeat(40),
]; // prettier-ignore

/** Always the same numbers below a limit. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 12) % limit;
  };
}

it('lines of words alone are read as they stand, and so they are when they are read in the long way', () => {
  const below = numbers(7);
  let alone = 0;
  for (let line = 0; line < 40_000; line++) {
    const raw = Array.from({ length: 1 + below(6) }, () => PIECES[below(PIECES.length)]).join('');
    if (!isWordsAlone(raw)) continue;
    alone++;
    for (const read of [readInline, readLinkedLine, readPlain]) {
      const [short, long] = [textContext(), textContext()];
      // With a space at its end it is no longer one that is read as it stands.
      expect([read(raw, short), read(`${raw} `, long), short.repairs, long.repairs], JSON.stringify(raw)).to.deep.equal([raw, raw, [], []]); // prettier-ignore
    }
  }
  expect(alone).to.be.greaterThan(2000);
});

it('most lines are, in any script', () => {
  for (const line of [
    'Springs of Sikkim: a survey, 2019–2021',
    'सिक्किमका मूलहरू',
    '水と森',
    'Water (and “land”) — 5 % of it',
    '• one',
  ])
    expect(isWordsAlone(line), line).to.equal(true);
});

it('a longer line than anybody reads is shortened, whatever it is made of', () => {
  const context = textContext();
  expect(readInline('spring '.repeat(1500).trim(), context))
    .to.have.property('length')
    .that.is.below(10_001);
  expect(context.repairs.map(({ kind }) => kind)).to.deep.equal(['shortened']);
});
