// What librarians see: where a record came from and when it was read, and what was cleaned in it.
import { allInside, cardOf, inside, oneEvent, textOf } from '../support.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { PublicationCard } from '../../src/elements/publication-card.js';

const url = 'https://lib.example.org/records/1';
const FULL = { layout: 'full', lang: 'en-GB' };
const sourceOf = async (record: object, attributes: Record<string, string> = FULL) =>
  inside(await cardOf({ title: 'T', ...record }, attributes), '[part=source]');

describe('where a record came from', () => {
  it('is said in the full layout and to librarians, and to nobody else', async () => {
    const source = { label: 'HimalDoc', url, checked: '2026-11-23' };
    for (const name of ['show-missing', 'show-repairs'])
      expect(textOf(await sourceOf({ source }, { [name]: '', lang: 'en-GB' })), name).to.equal('From HimalDoc, read on 23 November 2026'); // prettier-ignore
    expect(textOf(await sourceOf({ source }))).to.equal('From HimalDoc, read on 23 November 2026');
    for (const layout of ['auto', 'row', 'compact'])
      expect(await sourceOf({ source }, { layout }), layout).to.equal(null);
    expect(await sourceOf({ source }, { layout: 'compact', 'show-missing': '' })).to.equal(null);
  });
  it('is named by its label, or else by its host, and leads back to the record’s page', async () => {
    const cases: [record: object, text: string, href: string | undefined][] = [
      [{ source: { label: 'HimalDoc', url } }, 'From HimalDoc', url],
      [{ source: { url } }, 'From lib.example.org', url],
      [{ source: { url: 'https://lib.example.org/api/1' }, url }, 'From lib.example.org', url],
      [{ source: { url: 'https://api.example.org/1' }, url }, 'From api.example.org', 'https://api.example.org/1'],
      [{ source: { label: 'HimalDoc' }, url }, 'From HimalDoc', url],
      [{ source: { label: 'HimalDoc' } }, 'From HimalDoc', undefined],
      [{ source: { label: '<b>x</b>&amp;' } }, 'From x&', undefined],
    ];
    for (const [record, text, href] of cases) {
      const line = await sourceOf(record);
      expect([textOf(line), line!.querySelector('a')?.href]).to.deep.equal([text, href]);
    }
    // A record's page does not say that the record came from there.
    for (const record of [{}, { url }]) expect(textOf(await sourceOf(record))).to.equal('');
  });
  it('has the date at the record’s own precision', async () => {
    const read = async (checked: string) => textOf(await sourceOf({ source: { label: 'L', checked } }));
    expect(await read('2020')).to.equal('From L, read in 2020');
    expect(await read('2020-05')).to.equal('From L, read in May 2020');
    expect(await read('2020-05-01')).to.equal('From L, read on 1 May 2020');
  });
  it('has the day on which the card read it from somewhere, which it did no record in hand', async () => {
    const today = () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    const before = today();
    const card = await fixture<PublicationCard>(html`<publication-card lang="en-GB" layout="full"></publication-card>`);
    const loaded = oneEvent(card, 'publication-load');
    card.src = '/demo/records/ecuador.json';
    await loaded;
    const text = textOf(inside(card, '[part=source]'));
    expect([before, today()].map((day) => `From HimalDoc, read on ${day}`)).to.include(text);
    card.record = { title: 'T', source: { label: 'L' } };
    await card.updateComplete;
    expect(textOf(inside(card, '[part=source]'))).to.equal('From L');
  });
});

/** A card that shows what was cleaned, and the items of its list. */
async function repaired(record: object) {
  const card = await cardOf({ title: 'T', ...record }, { 'show-repairs': '' });
  return { card, items: allInside(card, '[part=repairs] li').map(textOf) };
}

describe('what was cleaned', () => {
  it('is shown only where the page asks for it', async () => {
    expect(inside(await cardOf({ title: 'T', publisher: 'P </span>' }, FULL), '[part=repairs]')).to.equal(null);
    const { card, items } = await repaired({ publisher: 'P </span>' });
    expect(items).to.deep.equal(['Publisher: removed a stray </span>']);
    expect(textOf(inside(card, '[part=publisher]'))).to.equal('P');
    card.showRepairs = false;
    await card.updateComplete;
    expect(inside(card, '[part=repairs]')).to.equal(null);
  });
  it('is nothing in a clean record, and that is said', async () => {
    const { card } = await repaired({ publisher: 'P' });
    expect(textOf(inside(card, '[part=repairs]'))).to.equal('Nothing was cleaned.');
    await expect(card).to.be.accessible();
  });
  it('is a list with a name, in words, with the places', async () => {
    const { card, items } = await repaired({
      typeLabel: 'A &amp; B',
      authors: ['A', { name: 'B\u0007' }],
      identifiers: { isbn: '978-3-319-92287-5' },
      summary: '&lt;p&gt;Escaped&lt;/p&gt;',
      series: 'CafÃ©',
    });
    expect(items).to.have.members([
      'Type label: read &amp; as the character it stands for',
      'Authors 2: removed the invisible character U+0007',
      'Identifiers, ISBN: left out 978-3-319-92287-5, whose check digit is wrong',
      'Summary: read markup that was escaped, such as &lt;',
      'Series: put right text in a wrong encoding, such as Ã©',
    ]);
    const list = inside(card, '[part=repairs] ul')!;
    expect(textOf(inside(card, `#${list.getAttribute('aria-labelledby')}`))).to.match(/^Cleaned/);
    await expect(card).to.be.accessible();
  });
  it('is said once for what is alike, with a count', async () => {
    const { items } = await repaired({ keywords: ['a</i>', 'b</i>', 'c</b>', 'd</i>'] });
    expect(items).to.deep.equal(['Keywords: removed a stray </i> (in 3 places)', 'Keywords 3: removed a stray </b>']);
  });
  it('says that a record is shown in part', async () => {
    const { items } = await repaired({ keywords: Array.from({ length: 20_000 }, (_, at) => `word ${at}`) });
    expect(items).to.deep.equal(['Keywords: shows only the beginning (20000 entries)']);
  });
  it('is text, of which the beginning is enough and nothing is invisible', async () => {
    const { card, items } = await repaired({
      series: `S </span x="${'y'.repeat(500)}">`,
      place: 'P </b \u00a0\u202e>',
    });
    expect(items[0]).to.match(/^Series: removed a stray <\/span x="y{40,60}…$/);
    expect(items.join()).to.include('U+202E');
    expect(textOf(inside(card, '[part=repairs]'))).to.not.match(/[\u202e\u00a0]/);
    expect(inside(card, '[part=repairs] span')).to.equal(null);
  });
});
