// Values that a good guess gets wrong, each in every format in which it can: see docs/values.md.
import { chapters } from './all.js';
import { expect } from '@open-wc/testing';
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
