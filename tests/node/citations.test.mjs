// Citations, held against those of a citation processor that others wrote, with the files of styles that others wrote.
import assert from 'node:assert/strict';
import { comparisons, styles } from './support/citations.mjs';
import { isInstalled } from './support/csl-engine.mjs';
import test from 'node:test';

if (!isInstalled && process.env.REQUIRE_CSL) throw new Error('REQUIRE_CSL is set, and the files of styles are not installed.');

test('each style writes what the processor writes', { skip: !isInstalled && 'citation-style-language-styles is not installed here' }, async () => {
  const all = await comparisons();
  for (const style of styles) {
    const own = all.filter((each) => each.style === style);
    const wrong = own.filter(({ verdict }) => verdict === 'wrong');
    assert.deepEqual(wrong.map(({ path, ours, theirs }) => [path, ours, theirs]), [], style);
  }
}); // prettier-ignore
