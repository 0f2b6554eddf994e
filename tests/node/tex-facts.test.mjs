// What biber, bibutils and citation-js write in TeX for each character is read as that character. The facts are in
// support/tex-facts.tsv, which `npm run tex-facts` makes, so that no program is needed here.
import assert from 'node:assert/strict';
import { dist } from './support/dist.mjs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { wordsOf } from './support/held.mjs';

const { readPublication } = await import(join(dist, 'server', 'index.js'));

const lines = readFileSync(new URL('support/tex-facts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const [[, ...programs], ...facts] = lines.map((line) => line.split('\t'));

/** Where what is read is another character, and why. */
const others = [
  { why: 'signs of maths are read as readers type them: `\\sim 5` is "~5", and a dot between words is one', holds: (c) => '∼≁⋅∗'.includes(c) },
  { why: 'biber writes the letter for the sign of an increment', holds: (c) => c === '∆' },
  { why: 'biber writes dashes and hyphens as TeX has them, which are fewer', holds: (c) => '‐‑‒―'.includes(c) },
  { why: 'biber writes the numbers of dingbats in hexadecimals, which LaTeX reads in decimals: findings/biber-dingbats-in-hexadecimal.sh', holds: (_, written) => written.includes('\\ding{') },
  { why: 'biber writes an accent behind its letter, in braces of their own', holds: (c) => c === 'ḯ' },
  { why: 'an accent without a letter says nothing', holds: (c) => /[\p{Sk}\u1fbd\u01ab]/u.test(c) },
  { why: 'bibutils writes an accent that is not the letter’s', holds: (c, written) => c === 'ĩ' && written.includes('\\`') },
  { why: 'bibutils writes commands that nobody has, which is noted', holds: (_, written, repairs) => repairs.some(({ found }) => written.includes(found)) },
  { why: 'bibutils writes braces that do not match', holds: (_, written) => written.includes('{\\{') },
  { why: 'in words "`" and "\'" may be anything; between words they are quotes', holds: (c) => '‘’'.includes(c) },
  { why: 'bibutils writes another sign', holds: (c) => '″‵⌃␣┶⁻⃗'.includes(c) },
]; // prettier-ignore

for (const [at, program] of programs.entries())
  test(`what ${program} writes for a character is read as that`, async () => {
    const wrong = [];
    let count = 0;
    for (const [character, ...cells] of facts) {
      const written = cells[at];
      if (!written) continue;
      count++;
      const { title, repairs = [] } = await readPublication(`@misc{k, title = {${written}}}`, { format: 'bibtex' });
      const found = wordsOf(title).normalize('NFKC');
      if (
        found !== `x${character}x`.normalize('NFKC') &&
        !others.some(({ holds }) => holds(character, written, repairs))
      )
        wrong.push(`${character} is ${written}, and read as ${found}`);
    }
    assert.ok(count > 300);
    assert.deepEqual(wrong, []);
  });
