import { expect } from '@open-wc/testing';
import { personUrl, webUrl } from '../../src/record/url.js';
import {
  isMoreContributors,
  nameOfParts,
  readOrcid,
  splitGiven,
  splitName,
  withoutNobody,
} from '../../src/record/contributor.js';
import { doiUrl } from '../../src/record/resolvers.js';
import { languageTags } from '../../src/record/language-tag.js';
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

describe('people and codes', () => {
  it('are split only where initials make it safe', () => {
    expect(splitName('Gallina, A.')).to.deep.equal({ kind: 'person', family: 'Gallina', given: 'A.' });
    expect(splitName('Ministry of Health, Nepal')).to.deep.equal({});
  });
  it('are many where the record says "et al.", in whatever way', () => {
    const more = ['et al', 'et al.', 'et. al.', 'Et Al.', ', et al', 'al. et', '[and others]', 'others', 'u. a.', 'u.a.', ':etal', '(:etal)', 'et autres', '... et al. ...']; // prettier-ignore
    expect(more.filter((name) => !isMoreContributors(name))).to.deep.equal([]);
    const people = ['???', '', 'Al', 'Etal', 'Ua', 'Others, A.', 'Иванов et al.', 'Иванов, И. et al.', 'Ali', 'U', 'Albert et Alice', 'UA Press']; // prettier-ignore
    expect(people.filter(isMoreContributors)).to.deep.equal(['Etal', 'Ua']);
  });
  it('are named, in the record’s letters; signs alone are nobody', () => {
    const all = ['SMITH, JOHN', '???', '—', '1984', 'et al.', 'Ōe'].map((name) => ({ name, role: 'author' }));
    const { contributors, moreContributors } = withoutNobody(all);
    expect(contributors.map(({ name }) => name)).to.deep.equal(['SMITH, JOHN', '1984', 'Ōe']);
    expect(moreContributors).to.equal(true);
    expect(withoutNobody([{ name: '???', role: 'author' }])).to.deep.equal({ contributors: [], moreContributors: undefined }); // prettier-ignore
  });
  it('are named by their parts as catalogues write them', () => {
    expect([{ family: 'Rai', given: 'Asha' }, { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, { family: 'Plato' }, { given: 'Asha' }, {}, { particle: 'van der', family: 'Berg', given: 'Jan' }, { particle: 'd’', family: 'Anjou' }].map(nameOfParts)).to.deep.equal(['Rai, Asha', 'King, Martin Luther, Jr.', 'Plato', 'Asha', '', 'van der Berg, Jan', 'd’Anjou']); // prettier-ignore
  });
  it('have a suffix in either place, and none where a name only looks like one', () => {
    const split = (name: string, isPerson?: boolean) => splitName(name, isPerson);
    const named = { kind: 'person', family: 'Rai', given: 'Asha', suffix: 'Jr.' };
    expect(['Rai, Asha, Jr.', 'Rai, Jr., Asha', 'Rai,Asha,Jr.'].map((name) => split(name))).to.deep.equal([named, named, named]); // prettier-ignore
    expect(['Jr', 'jr.', 'JR.', 'Sr.', 'Jnr', 'Snr.', 'II', 'III', 'IV', 'VI', 'VIII', '2nd', '3rd'].filter((suffix) => split(`Rai, A., ${suffix}`).suffix !== suffix)).to.deep.equal([]); // prettier-ignore
    const whole = ['Davis, Jr.', 'Sammy Davis, Jr.', 'Ann Lee, MD', 'Rai, Asha, Nepal', 'Rai, , Jr.', 'Rai, Asha, Jr., MD', ', Asha']; // prettier-ignore
    expect(whole.map((name) => split(name, true))).to.deep.equal(whole.map(() => ({})));
    expect(['Nguyen, Vi', 'Rai, V.', 'Lee, MD'].map((name) => split(name, true).given)).to.deep.equal(['Vi', 'V.', 'MD']); // prettier-ignore
    expect(split('Johns Hopkins Press, Baltimore, MD', true)).to.deep.equal({});
    expect(splitGiven('Asha, Jr.')).to.deep.equal({ given: 'Asha', suffix: 'Jr.' });
    expect(['Ann, MD', 'Ann, Marie', 'Ann', 'Asha, Jr., MD'].map(splitGiven)).to.deep.equal([{ given: 'Ann', suffix: 'MD' }, { given: 'Ann, Marie' }, { given: 'Ann' }, { given: 'Asha, Jr., MD' }]); // prettier-ignore
  });
  it('have an ORCID iD only with the right check digit', () => {
    expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).to.equal('0000-0002-1825-0097');
    expect(readOrcid('0000-0002-1694-233x')).to.equal('0000-0002-1694-233X');
    expect(readOrcid('0000-0002-1825-0098')).to.equal(undefined);
    expect(readOrcid('')).to.equal(undefined);
  });
  it('have bare DOIs, however they are spelt', () => {
    for (const raw of [
      '10.1000/a(b)',
      'doi:10.1000/a(b)',
      'https://doi.org/10.1000/a(b)',
      'http://dx.doi.org/10.1000/a(b)',
      'www.doi.org/10.1000/a(b)',
      'doi.org/10.1000/a(b)',
      'DOI 10.1000/a(b)',
      'DOI: 10.1000/a(b)',
      'doi:10.1000/a(b).',
      'info:doi/10.1000/a(b)',
      'urn:doi:10.1000/a(b)',
      String.raw`10.1000\/a(b)`,
      'https://doi.org/10.1000%2Fa%28b%29',
      'doi.org/10.1000%2Fa%28b%29',
    ])
      expect(readDoi(raw), raw).to.equal('10.1000/a(b)');
    // Blogs and newsletters add a query to every link; a bare DOI may have the same signs.
    for (const raw of ['https://doi.org/10.1000/a?ref=blog.example.org', 'http://dx.doi.org/10.1000/a#s1', 'doi:https://doi.org/10.1000/a?x#y']) expect(readDoi(raw)).to.equal('10.1000/a'); // prettier-ignore
    expect(readDoi('10.1000/a?b#c')).to.equal('10.1000/a?b#c');
    expect(readDoi('11.1000/a')).to.equal(undefined);
  });
  it('have DOIs decoded once where they came as an address, and encoded once in links', () => {
    const sici = '10.5555/1548-8675(2002)022<0208:abc>2.0.co;2';
    const address = 'https://doi.org/10.5555/1548-8675(2002)022%3C0208:abc%3E2.0.co;2';
    expect([readDoi(address), doiUrl(sici)]).to.deep.equal([sici, address]);
    expect(readDoi('10.5555/a%20b')).to.equal('10.5555/a%20b');
    expect(readDoi('https://doi.org/10.5555/a%zz')).to.equal('10.5555/a%zz');
    expect(doiUrl('10.5555/a#b?c%d')).to.equal('https://doi.org/10.5555/a%23b%3Fc%25d');
    expect(readDoi(doiUrl('10.5555/a#b?c%d'))).to.equal('10.5555/a#b?c%d');
  });
  it('have canonical language tags', () => {
    expect(
      languageTags(['eng', 'pt_BR', 'en', 'xx yy', 'English', 'und', 'mul', 'zxx', 'mis', 'und-Latn']),
    ).to.deep.equal(['en', 'pt-BR', 'xx yy', 'English', 'mul']);
  });
  it('have the language tags of everybody else in the place of those of libraries, in every engine', () => {
    const codes = ['fre', 'fra', 'ger', 'chi', 'dut', 'per', 'bur', 'tib', 'nep', 'dzo', 'new', 'en_US', 'zh-Hans', 'ger-AT']; // prettier-ignore
    expect(languageTags(codes)).to.deep.equal(['fr', 'de', 'zh', 'nl', 'fa', 'my', 'bo', 'ne', 'dz', 'new', 'en-US', 'zh-Hans', 'de-AT']); // prettier-ignore
  });
});
