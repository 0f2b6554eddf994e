// Pages with a `toJSON` on every list, object or text, as Prototype before 1.7 makes them.
// http://prototypejs.org/doc/latest/language/Array/prototype/toJSON/
import { expect } from '@open-wc/testing';
import { exportPublication } from '../../src/export/export.js';
import type { Publication } from '../../src/record/publication.js';
import { readPublication } from '../../src/read/read.js';
import { toJson } from '../../src/record/json.js';
import { writePublication } from '../../src/export/own-json.js';
import '../../src/define.js';

type Patch = (this: unknown) => unknown;

const patches: Readonly<Record<string, readonly (readonly [place: object, toJSON: Patch])[]>> = {
  'lists and texts that write themselves': [
    [Array.prototype, function (this: unknown) { return `[${(this as unknown[]).join(', ')}]`; }],
    [String.prototype, function (this: unknown) { return `"${String(this)}"`; }],
  ],
  'objects that are all alike': [[Object.prototype, () => 'x']],
  'lists that throw': [[Array.prototype, () => { throw new Error('toJSON'); }]],
}; // prettier-ignore

/** What comes out while a page has these. */
async function under<T>(patch: keyof typeof patches, work: () => T | Promise<T>): Promise<T> {
  for (const [place, toJSON] of patches[patch]!)
    Object.defineProperty(place, 'toJSON', { value: toJSON, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    for (const [place] of patches[patch]!) delete (place as { toJSON?: Patch }).toJSON;
  }
}

const publication: Publication = {
  title: ['H', { type: 'sub', content: '2' }, 'O'],
  contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' }],
  summary: [{ type: 'list', items: ['one', 'two'] }],
  interventions: [{ items: ['one', 'two'] }],
  published: { year: 2004, end: { year: 2005 } },
  languages: ['en', 'ne'],
};

for (const patch of Object.keys(patches))
  describe(`JSON in a page with ${patch}`, () => {
    for (const format of ['csl-json', 'publication'] as const)
      it(`is in a file of ${format} what it is elsewhere`, async () =>
        expect(await under(patch, () => exportPublication(publication, format))).to.equal(
          exportPublication(publication, format),
        ));
    it('finds the measures of a summary again, which it need not say twice', async () =>
      expect(await under(patch, () => 'interventions' in writePublication(publication))).to.equal(false));
    it('is in the page’s metadata what it is elsewhere', async () => {
      const record = await readPublication(exportPublication(publication, 'publication'));
      const metadataOf = async () => {
        const card = document.createElement('publication-card');
        Object.assign(card, { record: writePublication(record), metadata: 'json-ld' });
        document.body.append(card);
        await card.updateComplete;
        const script = document.querySelector('script[type="application/ld+json"]');
        card.remove();
        return script?.textContent;
      };
      const elsewhere = await metadataOf();
      expect(elsewhere).to.include('"Rai"');
      expect(await under(patch, metadataOf)).to.equal(elsewhere);
    });
  });

describe('JSON', () => {
  it('of dates and of objects that say how they are written is theirs', async () => {
    const value = { at: new Date(0), own: { toJSON: () => 'own' } };
    const written = '{"at":"1970-01-01T00:00:00.000Z","own":"own"}';
    expect(toJson(value)).to.equal(written);
    expect(await under('objects that are all alike', () => toJson(value))).to.equal(written);
  });
  it('of what has a name that objects have, too', async () =>
    expect(await under('objects that are all alike', () => toJson(JSON.parse('{"__proto__":{"a":[1]}}')))).to.equal('{"__proto__":{"a":[1]}}')); // prettier-ignore
});
