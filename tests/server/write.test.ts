import { collections } from './support.js';
import { itUnless } from '../records.js';
import { expect } from '@open-wc/testing';
import { readPublication } from '../../src/read/read.js';
import { readPublication as readOnServer } from '../../src/server/read.js';
import { writePublication } from '../../src/export/own-json.js';

/** What a reader makes anew: what was cleaned, and the format's name. */
function lasting(publication: object) {
  const { source } = publication as { source?: object };
  return JSON.parse(JSON.stringify({ ...publication, repairs: [], source: { ...source, format: '' } })) as object;
}

describe('a publication that is written down', () => {
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `reads back as the same publication, whatever its texts look like: ${records}`, async () => {
      for (const [name, publication] of await publications()) {
        const json = JSON.stringify(writePublication(publication));
        expect(lasting(await readPublication(json)), name).to.deep.equal(lasting(publication));
        expect(lasting(await readOnServer(json)), `${name}, on the server`).to.deep.equal(lasting(publication));
      }
    });
  for (const { name: records, skip, publications } of collections)
    itUnless(skip, `is written alike the second time: ${records}`, async () => {
      for (const [name, publication] of await publications()) {
        const once = writePublication(publication);
        expect(writePublication(await readPublication(JSON.stringify(once))), name).to.deep.equal(once);
      }
    });
  it('says its summary as text where text says it all, since cards read that at once', () => {
    const summary = [
      { type: 'paragraph', content: 'Aims:' },
      { type: 'list', items: ['one', 'two'], label: 'Aims:' },
    ] as const;
    expect(writePublication({ title: 'T', summary })).to.deep.equal({ title: 'T', summary: 'Aims:\n\n• one\n• two' });
  });
  it('says dates as text, at their own precision', () => {
    const published = { year: 2007, month: 3, end: { year: 2009 } };
    expect(writePublication({ title: 'T', published })).to.deep.equal({ title: 'T', published: '2007-03/2009' });
  });
  it('leaves out what is not known', () =>
    expect(Object.keys(writePublication({ title: 'T' }))).to.deep.equal(['title']));
});
