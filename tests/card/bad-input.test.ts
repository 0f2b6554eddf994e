import { cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';

const cases: [record: object | string, kind: string, says: RegExp][] = [
  ['not json', 'format', /the answer is plain text/],
  ['<!doctype html><title>x</title>', 'format', /the answer is a web page/],
  ['{"title": "cut', 'format', /breaks off or is damaged/],
  ['null', 'format', /holds no publication/],
  ['{"error":"no such record"}', 'format', /an error message/],
  [
    '{"users":[]}',
    'format',
    /the answer is data, but in none of the formats that are known here: publication, feed, .*bibtex\./,
  ],
  ['[{"title":"A"},{"title":"B"}]', 'several', /there are 2 publications/],
  [{ title: null, authors: null, summary: null }, 'invalid', /title must be given/],
  [{ title: { toString: () => 'x' } }, 'invalid', /title must be text/],
];

describe('bad input', () => {
  for (const [record, kind, says] of cases) {
    it(`says what is wrong with ${JSON.stringify(record)}`, async () => {
      const [other, errors] = [await cardOf({ title: 'Other' }), [] as string[]];
      const onError = ({ error }: HTMLElementEventMap['publication-error']) => errors.push(error.kind);
      document.addEventListener('publication-error', onError as unknown as EventListener);
      const card = await cardOf(record);
      document.removeEventListener('publication-error', onError as unknown as EventListener);
      expect(errors).to.deep.equal([kind]);
      expect(card.state).to.equal('error');
      expect(textOf(inside(card, '[role=status] [part=status]'))).to.match(says);
      expect(card.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(other.state).to.equal('loaded');
    });
  }
  it('costs the field that it is in, and is named for librarians', async () => {
    const card = await cardOf({ title: 'T', authors: [{ name: 5 }, 'Rai, A.'], published: 'soon' }, { 'show-repairs': '' }); // prettier-ignore
    expect([card.state, textOf(inside(card, '.authors'))]).to.deep.equal(['loaded', 'Rai, A.']);
    expect(textOf(inside(card, '[part=repairs]'))).to.match(/left out 5, .*left out soon, which does not belong there/);
  });
  it('is not met by a card with nothing to show: it is empty', async () => {
    for (const nothing of ['', null]) {
      const card = await cardOf(nothing as string);
      expect([card.state, inside(card, '[part=status]')]).to.deep.equal(['empty', null]);
    }
  });
  it('says so when the record is not found', async () => {
    const card = await cardOf('');
    const failed = new Promise<HTMLElementEventMap['publication-error']>((resolve) =>
      card.addEventListener('publication-error', resolve),
    );
    card.src = '/no/such/record.json';
    const { error } = await failed;
    expect([error.kind, error.facts.status]).to.deep.equal(['http', 404]);
    expect(textOf(inside(card, '[part=status]'))).to.contain(`it was not found at ${location.host}`);
  });
});
