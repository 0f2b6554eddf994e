// 10³ is not 103, wherever a title is written without its marks.
import { citePublication } from '../../src/cite/citation.js';
import { exportFileName } from '../../src/export/export.js';
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import type { Publication } from '../../src/record/publication.js';
import { renderCard } from '../../src/server/render-card.js';
import { toCoins } from '../../src/export/coins.js';
import { toJsonLd } from '../../src/export/json-ld.js';

const sup = (content: string) => ({ type: 'sup', content }) as const;
const sub = (content: string) => ({ type: 'sub', content }) as const;
const publication: Publication = {
  title: ['10', sup('3'), ' lakes of H', sub('2'), 'O in the 21', sup('st')],
  links: { landingPage: 'https://a.org/' },
};
const words = '10³ lakes of H₂O in the 21st'; // prettier-ignore

describe('figures above and below the line', () => {
  it('are signs in plain text, as far as there are signs for all of them', () => {
    const plain = (...parts: Exclude<Publication['title'], string>) => plainText(parts);
    expect(plain('x', sup('-12'))).to.equal('x⁻¹²');
    expect(plain('x', sup('−(n+1)'))).to.equal('x⁻⁽ⁿ⁺¹⁾');
    expect(plain('CO', sub('2'))).to.equal('CO₂');
    expect(plain('a', sup('b'), sup('°'), sub(''))).to.equal('ab°');
    expect(plain('10', sup('3 '), 'springs')).to.equal('10³ springs');
    expect(plain('10', sup('2.5'), ', PM', sub('2.5'))).to.equal('10^2.5, PM2.5');
    expect(plain('m', sup('2'), ' ', { type: 'emphasis', content: ['s', sup('−1')] })).to.equal('m² s⁻¹');
  });
  it('are such in JSON-LD, COinS, plain citations and the plain link', () => {
    expect(toJsonLd(publication)).to.have.property('name', words);
    expect(new URLSearchParams(toCoins(publication)).get('rft.title')).to.equal(words);
    expect(plainText(citePublication(publication, 'apa'))).to.contain('10³ lakes of H₂O');
    expect(renderCard(publication, { form: 'shadow' })).to.contain(`<a href="https://a.org/">${words}</a></publication-card>`);
  }); // prettier-ignore
  it('are the same interventions as figures of the line', () => {
    const summary = [{ type: 'list', items: [['A CO', sub('2'), ' tax']] }] as const;
    const html = renderCard({ title: 'T', summary, interventions: [{ items: ['A CO2 tax'] }] });
    expect(html.match(/<li>/g)!.length).to.equal(1);
  });
  it('are apart in the name of a file', () => expect(exportFileName(publication, 'ris')).to.equal('10-3-lakes.ris'));
});
