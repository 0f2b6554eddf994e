// The link by which a reader asks for an accessible format, at the address that a provider says.
import { expect, fixture, html } from '@open-wc/testing';
import { inside, textOf } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';
import { readPublication } from '../../src/read/read.js';
import { renderCard } from '../../src/server/render-card.js';

const record = {
  title: 'Springs & Wells?body=x',
  doi: '10.1234/a#b',
  url: 'https://lib.example.org/records/1?a=1&b=2',
  authors: ['Rai, A.'],
};

async function cardIn(address: string, more: { lang?: string; layout?: string } = {}): Promise<PublicationCard> {
  const provider = await fixture(html`
    <publication-provider accessible-format=${address}><publication-card></publication-card></publication-provider>
  `);
  const card = provider.querySelector('publication-card')!;
  for (const [name, value] of Object.entries(more)) card.setAttribute(name, value);
  card.record = record;
  await card.updateComplete;
  return card;
}
const link = (card: PublicationCard) => inside<HTMLAnchorElement>(card, '[part=accessible-format] a');

describe('asking for an accessible format', () => {
  it('is a link to the site’s own address, in words of the interface', async () => {
    const card = await cardIn('mailto:access@lib.example.org');
    expect([link(card)!.href, textOf(link(card))]).to.deep.equal([
      'mailto:access@lib.example.org',
      'Ask for an accessible format',
    ]);
    card.lang = 'de';
    await card.updateComplete;
    expect(textOf(link(card))).to.equal('Barrierefreies Format anfordern');
  });
  it('says which publication is meant, whose words cannot become more than a text in the address', async () => {
    const { href } = link(await cardIn('mailto:access@lib.example.org?subject={title}&body={url} {doi}'))!;
    const parameters = new URL(href).searchParams;
    expect([...parameters]).to.deep.equal([
      ['subject', record.title],
      ['body', `${record.url} ${record.doi}`],
    ]);
  });
  it('can be a page of the site’s, relative to the page', async () => {
    expect(link(await cardIn('/ask?about={url}'))!.href).to.equal(
      `${location.origin}/ask?about=${encodeURIComponent(record.url)}`,
    );
  });
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://', ' ', 'JAVASCRIPT:{title}'])
    it(`is not there where the address is none: ${JSON.stringify(address)}`, async () => {
      expect(link(await cardIn(address))).to.equal(null);
    });
  it('leads nowhere else, whatever the publication is called: its words go behind the path', async () => {
    for (const [address, href] of [
      ['{title}:x', `${location.origin}/`],
      ['https://lib.example.org{title}/ask', 'https://lib.example.org'],
      ['https://lib.example.org/ask/{title}', 'https://lib.example.org/ask/%7Btitle%7D'],
    ] as const) {
      const found = link(await cardIn(address))?.href;
      expect(found === undefined || found.startsWith(href), `${address}: ${found}`).to.equal(true);
      expect(found ?? '').to.not.contain('Springs');
    }
  });
  it('is not there without a provider that says it, nor in a compact card', async () => {
    expect(link(await cardIn('mailto:a@lib.example.org', { layout: 'compact' }))).to.equal(null);
    const card = await fixture<PublicationCard>(html`<publication-card .record=${record}></publication-card>`);
    expect(link(card)).to.equal(null);
  });
  it('follows the provider', async () => {
    const card = await cardIn('mailto:a@lib.example.org');
    const provider = card.parentElement!;
    provider.setAttribute('accessible-format', 'mailto:b@lib.example.org');
    await card.updateComplete;
    expect(link(card)!.href).to.equal('mailto:b@lib.example.org');
    provider.removeAttribute('accessible-format');
    await card.updateComplete;
    expect(link(card)).to.equal(null);
  });
  it('is in what a server writes, in both forms', async () => {
    const publication = await readPublication(record);
    for (const form of ['light', 'shadow'] as const) {
      const written = renderCard(publication, { form, accessibleFormat: 'mailto:a@lib.example.org?subject={title}' });
      expect(written).to.contain('href="mailto:a@lib.example.org?subject=Springs%20%26%20Wells%3Fbody%3Dx"');
      expect(renderCard(publication, { form, accessibleFormat: 'javascript:alert(1)' })).to.not.contain('javascript:');
    }
  });
});
