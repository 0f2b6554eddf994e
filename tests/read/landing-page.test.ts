import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readLandingPage } from '../../src/read/landing-page.js';

describe('a Link header', () => {
  const text = '<!doctype html><title>T</title>';
  it('may be broken and long', async () => {
    for (const part of ['<', '<a>;', '<a>;a="', '<a>;a ', ';rel=']) {
      const link = part.repeat(200_000 / part.length);
      const reading = readLandingPage({ text, url: 'https://lib.example.org/', link }, () => expect.fail(), undefined);
      expect(await reading.catch((error: PublicationError) => error.kind)).to.equal('format');
    }
  });
});

describe('a page’s own tags', () => {
  const url = 'https://eprints.example.org/12/';
  const text =
    '<!doctype html><meta name="citation_title" content="Springs"><meta name="citation_author" content="Rai, A.">' +
    '<meta name="DC.date" content="1998-06"><link rel="alternate" type="application/json; charset=utf-8" href="/cgi/export/12/JSON/a.js">';
  const read = (record: object) =>
    readLandingPage({ text, url }, (address) => Promise.resolve({ url: address, text: JSON.stringify(record) }), undefined); // prettier-ignore

  it('give way to the record of EPrints that it names', async () => {
    const { source, contributors, published } = await read({
      eprintid: 12,
      title: 'Springs',
      type: 'article',
      creators: [{ name: { family: 'Rai', given: 'Asha' } }],
      date: '1998-06-07',
    });
    expect(source?.format).to.equal('eprints');
    expect(contributors?.[0]?.given).to.equal('Asha');
    expect(published).to.deep.equal({ year: 1998, month: 6, day: 7 });
  });
  it('count where it names data of some other kind that has a title', async () => {
    for (const other of [{ version: '1.0', type: 'rich', title: 'Springs', author_name: 'x', html: '' }, { id: 4, title: 'Springs', creators: ['Rai'], year: 2012 }]) {
      const { source, contributors, published } = await read(other);
      expect([source?.format, contributors?.[0]?.name, published?.year]).to.deep.equal(['landing-page', 'Rai, A.', 1998]);
    } // prettier-ignore
  });
});
