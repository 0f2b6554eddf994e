// A server has the words of every language at hand, since it writes a card in one go.
import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { renderCard } from '../../src/server/render-card.js';
import { renderSnapshot } from '../../src/server/snapshot.js';
import type { Publication } from '../../src/record/publication.js';

const publication: Publication = { title: 'Springs', published: { year: 2007 }, publisher: { name: 'House' } };

describe('a server', () => {
  for (const [tag, load] of Object.entries(LANGUAGES))
    it(`writes cards and snapshots in ${tag} without a wait`, async () => {
      const written = [renderCard(publication, { lang: tag }), renderSnapshot(publication, { lang: tag })];
      const { published } = (await load()).words;
      for (const html of written) expect(html).to.contain(published);
    });
  it('writes them in English where the language is none of ours', () => {
    for (const lang of ['dz', 'zh-Hant', '***', '']) expect(renderCard(publication, { lang })).to.contain('Published');
  });
});
