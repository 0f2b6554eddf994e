import { expect } from '@open-wc/testing';
import { personUrl, webUrl } from '../../src/record/url.js';
import { readOrcid, splitName } from '../../src/record/contributor.js';
import { formatDate } from '../../src/i18n/format.js';
import { languageTags } from '../../src/record/language-tag.js';
import { readDate } from '../../src/record/partial-date.js';
import { readDoi } from '../../src/record/identifiers.js';

describe('URLs', () => {
  for (const raw of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a/b',
    'mailto:a@b.org',
    '',
    'not a url',
    null,
    5,
  ]) {
    it(`are not made of ${JSON.stringify(raw)}`, () => expect(webUrl(raw)).to.equal(undefined));
  }
  it('keep their parameters and escapes, and lose only the escaping of "&"', () => {
    expect(webUrl('http://a.org/x%20y?a=1&amp;b=2&copy=3')).to.equal('http://a.org/x%20y?a=1&b=2&copy=3');
    expect(webUrl('cover.jpg', 'https://a.org/b/c.json')).to.equal('https://a.org/b/cover.jpg');
  });
  it('of people may be mailto', () => {
    expect(personUrl('mailto:a@b.org')).to.equal('mailto:a@b.org');
    expect(personUrl('mailto:a@b.org?body=x')).to.equal(undefined);
    expect(personUrl('javascript:x')).to.equal(undefined);
  });
});

describe('dates', () => {
  const cases: [string | number | object, string | undefined][] = [
    ['2007', '2007'], [2007, '2007'], ['2007-03', 'March 2007'], ['2007-03-12', '12 March 2007'], ['2018/2020-09', '2018 – September 2020'],
    ['2022-07-08T14:42:33Z', '8 July 2022'], ['0044', '44'], ['-0043', '44 BC'], [[2007], undefined],
    ['2007-13', undefined], ['2007-02-30', undefined], ['2024-02-29', '29 February 2024'], ['about 2007', undefined], ['', undefined], ['07', undefined], [{}, undefined], ['2007/2008/2009', undefined],
  ]; // prettier-ignore
  for (const [raw, shown] of cases) {
    it(`keep the precision of ${JSON.stringify(raw)}`, () => {
      const date = readDate(raw);
      expect(date && formatDate(date, 'en-GB')).to.equal(shown);
    });
  }
});

describe('people and codes', () => {
  it('are split only where initials make it safe', () => {
    expect(splitName('Gallina, A.')).to.deep.equal({ kind: 'person', family: 'Gallina', given: 'A.' });
    expect(splitName('Ministry of Health, Nepal')).to.deep.equal({});
  });
  it('have an ORCID iD only with the right check digit', () => {
    expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).to.equal('0000-0002-1825-0097');
    expect(readOrcid('0000-0002-1694-233x')).to.equal('0000-0002-1694-233X');
    expect(readOrcid('0000-0002-1825-0098')).to.equal(undefined);
    expect(readOrcid('')).to.equal(undefined);
  });
  it('have bare DOIs and canonical language tags', () => {
    for (const raw of [
      '10.1000/a(b)',
      'doi:10.1000/a(b)',
      'https://doi.org/10.1000/a(b)',
      'http://dx.doi.org/10.1000/a(b)',
    ])
      expect(readDoi(raw)).to.equal('10.1000/a(b)');
    expect(readDoi('11.1000/a')).to.equal(undefined);
    expect(languageTags(['eng', 'pt_BR', 'en', 'xx yy', 'English', 'und', 'mul'])).to.deep.equal([
      'en',
      'pt-BR',
      'xx yy',
      'English',
      'mul',
    ]);
  });
});
