// Values that a good guess gets wrong, each in every format in which it can: see docs/values.md.
import { chapters } from './all.js';
import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/formats.js';
import { FORMATS } from './in-each-format/kind.js';
import { kinds } from './in-each-format/all.js';
import { readPublication } from '../../src/read/read.js';

/** As a page reads a library's answer, against whose address a relative one would be read. */
const baseUrl = 'https://library.example.org/records/';

for (const [chapter, values] of Object.entries(chapters))
  describe(chapter, () => {
    const kinds = new Map(values.map(({ what }) => [what, values.filter((each) => each.what === what)]));
    for (const [what, all] of kinds)
      describe(`not so: ${what}`, () => {
        for (const { format, written, record, field, value } of all)
          it(`${format}: ${written}`, async () => {
            const publication: unknown = await readPublication(record, { format, baseUrl });
            const found = field
              .split('.')
              .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], publication);
            expect(found).to.deep.equal(value);
          });
      });
  });

describe('a kind of right values', () => {
  const rows = Object.values(chapters).flat();
  const said = new Set(kinds.flatMap(({ whats }) => whats));

  it('is looked for in every format that is read', () =>
    expect([...FORMATS]).to.deep.equal([...new Set(formats.map(({ name }) => name))]));

  it('is there for every row, and has rows for all that it says goes wrong', () => {
    expect(new Set(rows.map(({ what }) => what))).to.deep.equal(said);
  });

  for (const [at, { name, whats, without, tests }] of kinds.entries())
    it(`has in each format a row or a reason: ${at + 1}. ${name}`, async () => {
      if (tests) {
        for (const file of tests) expect((await fetch(`/${file}`)).ok, file).to.equal(true);
        return;
      }
      expect(whats).not.to.have.length(0);
      const has = (format: string) => rows.some((each) => each.format === format && whats.includes(each.what));
      const reasons = without.flatMap((each) => each.formats);
      expect([...FORMATS.filter(has), ...reasons].sort(), 'one of both in each').to.deep.equal([...FORMATS].sort());
    });
});
