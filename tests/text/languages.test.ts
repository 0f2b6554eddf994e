// The language and direction of a part of a text. https://html.spec.whatwg.org/#the-lang-and-xml:lang-attributes
import { expect } from '@open-wc/testing';
import { cardOf, inside, textContext } from '../support.js';
import { readBlocks, readInline } from '../../src/text/rich-text.js';
import { readPublication } from '../../src/read/read.js';
import { renderSnapshot } from '../../src/server/snapshot.js';
import { writePublication } from '../../src/export/own-json.js';

const read = (text: string) => readBlocks(text, textContext('summary'));
const span = (content: unknown, said: object) => ({ type: 'span', ...said, content });
const paragraph = (content: unknown, said: object = {}) => ({ type: 'paragraph', content, ...said });

const cases: [oddity: string, written: string, blocks: unknown[]][] = [
  ['a paragraph’s', '<p lang="fr">Oui</p><p>Yes</p>', [paragraph('Oui', { lang: 'fr' }), paragraph('Yes')]],
  ['JATS’s own attribute', '<jats:p xml:lang="pt-br">Sim</jats:p>', [paragraph('Sim', { lang: 'pt-BR' })]],
  ['an abstract’s, for all in it', '<abstract xml:lang="de"><title>A</title><p>B</p><p xml:lang="en">C</p></abstract>D', [paragraph([{ type: 'strong', content: 'A' }], { lang: 'de' }), paragraph('B', { lang: 'de' }), paragraph('C', { lang: 'en' }), paragraph('D')]],
  ['a direction', '<div dir="RTL" lang="ur"><p>پانی</p></div>', [paragraph('پانی', { lang: 'ur', dir: 'rtl' })]],
  ['that of some words', '<p>The <i lang="la">Res</i> <span dir="rtl">ab</span></p>', [paragraph(['The ', { type: 'emphasis', content: [span('Res', { lang: 'la' })] }, ' ', span('ab', { dir: 'rtl' })])]],
  ['a list’s, and an item’s', '<ul lang="es"><li>uno</li><li lang="fr">deux</li><li><p lang="it">tre</p></li></ul>', [{ type: 'list', lang: 'es', items: ['uno', [span('deux', { lang: 'fr' })], [span('tre', { lang: 'it' })]] }]],
  ['that of a list in a list', '<ul lang="es"><li>uno<ul lang="fr"><li>deux</li></ul></li></ul>', [{ type: 'list', lang: 'es', items: [{ content: 'uno', lists: [{ type: 'list', lang: 'fr', items: ['deux'] }] }] }]],
  ['what is none', '<p lang="English" dir="auto">a</p><p lang="">b</p><p lang="x\'y">c</p><p lang="und" dir="up">d</p>', ['a', 'b', 'c', 'd'].map((text) => paragraph(text))],
  ['what only looks like an element’s own', '<form lang="fr"><input name=getAttribute>oui</form>', [paragraph('oui', { lang: 'fr' })]],
]; // prettier-ignore

const record = {
  title: ['On ', span('Bos', { lang: 'la' }), ' and ', span('پانی', { lang: 'ur', dir: 'rtl' })],
  summary: [
    paragraph('Oui', { lang: 'fr' }),
    paragraph(['a ', span(['b', { type: 'sub', content: '2' }], { lang: 'de' })]),
    { type: 'list', lang: 'es', items: ['uno', [span('deux', { lang: 'fr' })]] },
  ],
};

describe('languages in a text', () => {
  for (const [oddity, written, blocks] of cases)
    it(`are read: ${oddity}`, () => expect(read(written)).to.deep.equal(blocks));

  it('are kept in titles', () => {
    expect(readInline('On <i xml:lang="la">Bos</i>', textContext('title'))).to.deep.equal([
      'On ',
      { type: 'emphasis', content: [span('Bos', { lang: 'la' })] },
    ]);
  });
  it('are read from a record’s own tree, and written back', async () => {
    const publication = await readPublication({ ...record, url: 'https://lib.example.org/1' });
    expect(publication.title).to.deep.equal(record.title);
    expect(publication.summary).to.deep.equal(record.summary);
    const again = await readPublication(JSON.stringify(writePublication(publication)));
    expect(again).to.deep.equal({ ...publication });
  });
  it('say nothing where nothing is said', async () => {
    const title = ['a ', { type: 'span', content: 'b' }, { type: 'span', lang: '', dir: null, content: 'c' }];
    expect((await readPublication({ title })).title).to.equal('a bc');
  });
  it('leave no direction override in a tree', async () => {
    const publication = await readPublication({ title: ['a\u202eb'] });
    expect([publication.title, publication.repairs]).to.deep.equal([
      'ab',
      [{ field: 'title[0]', kind: 'control', found: 'U+202E' }],
    ]);
  });
  it('are in the card and in the snapshot', async () => {
    const card = await cardOf(record);
    const titleOf = (root: Element) => [...root.querySelectorAll('span[lang]')].map((each) => `${each.getAttribute('lang')} ${each.getAttribute('dir') ?? ''} ${each.textContent}`); // prettier-ignore
    expect(titleOf(inside(card, '#title')!)).to.deep.equal(['la  Bos', 'ur rtl پانی']);
    const { body } = new DOMParser().parseFromString(
      renderSnapshot(await readPublication(record), { lang: 'en' }),
      'text/html',
    );
    expect(titleOf(body)).to.deep.equal(['la  Bos', 'ur rtl پانی', 'de  b₂', 'fr  deux']);
    expect([...body.querySelectorAll('p[lang], ul[lang]')].map((each) => each.getAttribute('lang'))).to.deep.equal(['fr', 'es']); // prettier-ignore
  });
});
