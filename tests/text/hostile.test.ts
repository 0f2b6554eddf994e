// What a record's author could write to lose text, to reach into the page, or to keep it busy.
import { cardOf, inside, textContext } from '../support.js';
import { readBlocks, readPlain } from '../../src/text/rich-text.js';
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import { personUrl } from '../../src/record/url.js';
import { readPublication } from '../../src/read/read.js';

const words = (text: string) => plainText(readBlocks(text, textContext())).replace(/\s+/g, ' ');

describe('hostile text', () => {
  for (const name of ['childNodes', 'nodeName', 'nodeType', 'textContent', 'body']) {
    it(`cannot hide text by naming an input ${name}`, () =>
      expect(words(`<p>A</p><form><input name=${name}>B</form><img name=${name}><p>C</p>`)).to.equal('A B C'));
  }
  for (const tag of ['title', 'script', 'style', 'svg', 'textarea', 'iframe', '!--']) {
    it(`keeps what stands behind an unclosed <${tag}>`, () => expect(words(`A <${tag}> Z`)).to.match(/^A.*Z$/));
  }
  it('keeps no more combining marks than a script can need', () => {
    expect(readPlain(`a${'\u0315\u0300'.repeat(1000)}b`, textContext()).length).to.be.below(40);
  });
  it('of great size is read whole', () => {
    expect(words(`<p>a${'\n'.repeat(20_000)}• b</p>`)).to.equal('a b');
    expect(words('- a\n'.repeat(5_000)).length).to.equal(9_999);
    expect(readBlocks('a\n'.repeat(140_000), textContext())).to.not.equal(undefined);
    expect(readPlain(`${'<b>'.repeat(1_200)}x${'</i>'.repeat(1_200)}`, textContext())).to.equal('x');
    expect(personUrl(`mailto:${'@'.repeat(20_000)}?`)).to.equal(undefined);
  });
  it('is cut behind a word, and not before a lone sign far ahead of it', () => {
    for (const start of ['p < 0.05 ', 'soil & water ', 'a <b>bold</b> word '])
      expect(readPlain(start + 'word '.repeat(3_000), textContext()).length, start).to.be.within(9_900, 10_000);
    expect(readPlain(`${'word '.repeat(1_999)}w <sub>1</sub>`, textContext())).to.match(/ w$/);
  });
  it('notes no more than a hundred repairs', () => {
    const context = textContext();
    readPlain(Array.from({ length: 500 }, (_, at) => `&a${at};`).join(''), context);
    expect(context.repairs.length).to.equal(100);
  });
});

describe('hostile records', () => {
  it('cannot name what every object has', async () => {
    for (const type of ['constructor', '__proto__', 'toString']) {
      const card = await cardOf({ title: 'T', type, links: { fullText: 'https://a.org/f' } });
      expect([card.state, inside(card, '.kind')!.textContent]).to.deep.equal(['loaded', type]);
    }
  });
  it('cannot break off by half a character', async () => {
    const card = await cardOf({ title: 'T', doi: '10.1234/\ud800', handle: '1/\ud800' }, { layout: 'full' });
    expect(card.state).to.equal('loaded');
  });
  it('have at most five pictures tried', async () => {
    const cover = Array.from({ length: 50 }, (_, at) => `https://pictures.example.org/${at}.png`);
    const card = await cardOf({ title: 'T', cover });
    const tried: string[] = [];
    for (let image; (image = inside<HTMLImageElement>(card, 'img')); await card.updateComplete) {
      tried.push(image.getAttribute('src')!);
      image.dispatchEvent(new Event('error'));
    }
    expect(tried).to.deep.equal(cover.slice(0, 5));
  });
  it('lose by name what only looks like a value', async () => {
    const odd = { toString: 1, valueOf: 1 };
    const kind = (record: object) => readPublication(record).then(() => 'read', (error: { kind: string }) => error.kind); // prettier-ignore
    expect((await readPublication({ title: 'T', published: { year: odd } })).repairs).to.deep.equal([{ field: 'published', kind: 'invalid', found: '{…}' }]); // prettier-ignore
    expect(await kind({ metadata: { title: 'T', creators: [] }, files: [{ key: 'a.pdf', size: odd }] })).to.equal(
      'read',
    );
    expect((await readPublication({ metadata: { title: '<img src=x>', creators: [] } })).title).to.equal('<img src=x>');
  });
});
