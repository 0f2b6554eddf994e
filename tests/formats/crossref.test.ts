// https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md and https://api.crossref.org/swagger-ui/index.html
import { readPublication, readPublications } from '../../src/read/read.js';
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';

const date = (...parts: (number | null)[]) => ({ 'date-parts': [parts] });
const work = (fields: object) => ({ DOI: '10.1000/x', title: ['T'], ...fields });
const read = (fields: object) => readPublication(work(fields));
const errorOf = (raw: unknown) => readPublication(raw).then(() => undefined, ({ kind, facts }: PublicationError) => [kind, facts.found]); // prettier-ignore

describe('Crossref works', () => {
  it('fill every field that they know', async () => {
    const full = {
      indexed: { ...date(2026, 1, 1), timestamp: 1 },
      created: date(2019, 1, 1),
      deposited: date(2025, 1, 1),
      'reference-count': 3,
      'content-domain': { domain: [], 'crossmark-restriction': false },
      member: '1',
      prefix: '10.1000',
      DOI: '10.1000/x',
      type: 'dissertation',
      degree: ['PhD', 'PhD Thesis'],
      title: ['T', 'Translated'],
      subtitle: ['S'],
      author: [
        { given: 'Asha', family: 'Rai', suffix: 'Jr.', sequence: 'first', ORCID: 'https://orcid.org/0000-0002-1825-0097', affiliation: [] },
        { name: 'Bureau of Water, Nepal', sequence: 'additional' },
      ],
      editor: [{ family: 'Thapa' }],
      abstract: 'A',
      publisher: 'P',
      'publisher-location': 'Kathmandu',
      institution: [{ name: 'University', place: ['Lalitpur'] }],
      'container-title': ['J', 'J.'],
      volume: '1',
      issue: '2',
      page: '3-4',
      'edition-number': '5',
      issued: date(2020, 2),
      language: 'eng',
      ISBN: ['http://id.crossref.org/isbn/9780306406157'],
      ISSN: ['2049-3630', '2049-3630'],
      'issn-type': [{ value: '2049-3630', type: 'print' }],
      subject: ['Water'],
      resource: { primary: { URL: 'https://p.org/x' } },
      URL: 'https://doi.org/10.1000/x',
      link: [{ URL: 'https://p.org/x.pdf', 'content-type': 'application/pdf', 'intended-application': 'text-mining' }],
      license: [{ URL: 'https://cc.org/by', start: date(2020, 2), 'content-version': 'vor', 'delay-in-days': 0 }],
      'updated-by': [{ DOI: '10.1000/y', type: 'retraction', label: 'Retraction', updated: date(2021) }],
    }; // prettier-ignore
    expect(await readPublication(full)).to.deep.equal({
      title: 'T', subtitle: 'S', type: 'thesis', typeLabel: 'PhD Thesis', standing: { status: 'retracted', url: 'https://doi.org/10.1000/y' },
      contributors: [
        { name: 'Rai, Asha, Jr.', role: 'author', kind: 'person', given: 'Asha', family: 'Rai', suffix: 'Jr.', orcid: '0000-0002-1825-0097' },
        { name: 'Bureau of Water, Nepal', role: 'author', kind: 'organization' },
        { name: 'Thapa', role: 'editor', family: 'Thapa' },
      ],
      summary: [{ type: 'paragraph', content: 'A' }],
      publisher: { name: 'University' }, series: 'J', volume: '1', issue: '2', pages: '3-4', edition: '5', place: 'Kathmandu', institution: 'University', degree: 'PhD',
      published: { year: 2020, month: 2 },
      languages: ['en'],
      identifiers: { doi: '10.1000/x', isbn: ['9780306406157'], issn: ['2049-3630'] },
      links: { landingPage: 'https://p.org/x', fullText: { url: 'https://p.org/x.pdf', mediaType: 'application/pdf' } },
      licence: { url: 'https://cc.org/by' },
      keywords: ['Water'],
      source: { format: 'crossref' },
    }); // prettier-ignore
  });

  const cases: [oddity: string, fields: object, expected: object][] = [
    ['a type that the interface knows', { type: 'journal-article' }, { type: 'article', typeLabel: undefined }],
    ['one that it does not', { type: 'peer-review' }, { type: undefined, typeLabel: 'peer review' }],
    ['a subtype', { type: 'posted-content', subtype: 'working_paper' }, { type: 'working-paper', typeLabel: undefined }],
    ['posted content of another kind', { type: 'posted-content', subtype: 'other' }, { type: undefined, typeLabel: undefined }],
    ['an empty title beside that in the original language', { title: [''], 'original-title': ['О воде'] }, { title: 'О воде' }],
    ['a title in two lines', { title: ['A\n   title'] }, { title: 'A title' }],
    ['a subtitle that stands in the title', { title: ['Water: A Study'], subtitle: ['A study'] }, { subtitle: undefined }],
    ['texts where lists belong, as doi.org gives them', { title: 'D', 'container-title': 'J', 'reference-count': 0 }, { title: 'D', series: 'J' }],
    ['a date that is unknown', { issued: date(null) }, { published: undefined }],
    ['only the date of the deposit', { created: date(2020), deposited: date(2020), indexed: date(2020) }, { published: undefined }],
    ['a date that is unknown beside others', { issued: date(null), 'published-online': date(2020, 3, 4) }, { published: { year: 2020, month: 3, day: 4 } }],
    ['a posted date', { posted: date(2020, 3) }, { published: { year: 2020, month: 3 } }],
    ['an article number', { 'article-number': 'e12' }, { articleNumber: 'e12', pages: undefined }],
    ['the issue beside the article', { 'journal-issue': { issue: '7' } }, { issue: '7' }],
    ['a thesis', { type: 'dissertation', publisher: 'Library', institution: { name: 'University', place: 'Pokhara' } }, { publisher: { name: 'University' }, place: 'Pokhara' }],
    ['a preprint', { type: 'posted-content', subtype: 'preprint', publisher: 'P', institution: [{ name: 'Server' }] }, { type: 'preprint', publisher: { name: 'P' }, series: 'Server' }],
    ['a post', { type: 'posted-content', subtype: 'blog', publisher: 'P', 'group-title': 'P', institution: [{ name: 'P' }] }, { type: 'article', typeLabel: 'blog post', series: undefined, keywords: undefined }],
    ['a group of preprints', { type: 'posted-content', 'group-title': 'Hydrology' }, { keywords: ['Hydrology'] }],
    ['a chapter in a series', { type: 'book-chapter', 'container-title': ['Lecture Notes', 'The Book'] }, { series: 'The Book' }],
    ['numbers with their kinds alone', { 'isbn-type': [{ value: '9780306406157' }], 'issn-type': [{ value: '2049-3630' }] }, { identifiers: { doi: '10.1000/x', isbn: ['9780306406157'], issn: ['2049-3630'] } }],
    ['a language that is wrong', { language: 'aa' }, { languages: ['aa'] }],
    ['a corporate author', { author: [{ name: 'World Bank, The' }] }, { contributors: [{ name: 'World Bank, The', role: 'author', kind: 'organization' }] }],
    ['"et al." among the authors', { author: [{ name: 'et al.' }] }, { contributors: undefined, moreContributors: true }],
    ['a title before a name', { author: [{ prefix: 'Dr.', given: 'A.', family: 'Rai' }] }, { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', given: 'A.', family: 'Rai' }] }],
    ['a particle before a name', { author: [{ prefix: 'van', given: 'A.', family: 'Gogh' }] }, { contributors: [{ name: 'van Gogh, A.', role: 'author', kind: 'person', given: 'A.', family: 'Gogh', particle: 'van' }] }],
    ['translators and chairs', { translator: [{ family: 'A' }], chair: [{ family: 'B' }] }, { contributors: [{ name: 'A', role: 'translator', family: 'A' }, { name: 'B', role: 'chair', family: 'B' }] }],
    ['no page but the DOI', { URL: 'http://dx.doi.org/10.1000/x' }, { links: { landingPage: 'https://doi.org/10.1000/x' } }],
  ]; // prettier-ignore
  for (const [oddity, fields, expected] of cases)
    it(`may have ${oddity}`, async () => {
      const found = (await read(fields)) as unknown as Record<string, unknown>;
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).to.deep.equal(expected);
    });

  const link = (URL: string, type: string, use?: string) => ({ URL, 'content-type': type, ...(use && { 'intended-application': use }) }); // prettier-ignore
  const links: [what: string, links: object[], expected: object | undefined][] = [
    ['that readers can open, PDF first', [link('https://p.org/h', 'text/html', 'text-mining'), link('https://p.org/p', 'application/pdf', 'text-mining')], { url: 'https://p.org/p', mediaType: 'application/pdf' }],
    ['for no use in particular', [link('https://p.org/h', 'text/html')], { url: 'https://p.org/h', mediaType: 'text/html' }],
    ['but not those for comparing texts', [link('https://p.org/p', 'application/pdf', 'similarity-checking')], undefined],
    ['but not what only machines read', [link('https://p.org/x', 'application/xml', 'text-mining'), link('https://p.org/u', 'unspecified', 'text-mining')], undefined],
    ['but not an API', [link('https://api.p.org/p', 'application/pdf', 'text-mining')], undefined],
    ['but nothing that is no web address', [link('javascript:alert(1)', 'application/pdf')], undefined],
  ]; // prettier-ignore
  for (const [what, given, expected] of links)
    it(`give full texts ${what}`, async () => {
      expect((await read({ link: given })).links!.fullText).to.deep.equal(expected);
    });

  const licence = (URL: string, version: string, ...start: number[]) => ({ URL, 'content-version': version, start: date(...start) }); // prettier-ignore
  const licences: [what: string, licences: object[], expected: string | undefined][] = [
    ['of the published version', [licence('https://l.org/u', 'unspecified', 2020), licence('https://l.org/v', 'vor', 2020)], 'https://l.org/v'],
    ['of no version in particular', [{ URL: 'https://l.org/u' }], 'https://l.org/u'],
    ['that came last', [licence('https://l.org/a', 'vor', 2015), licence('https://l.org/b', 'vor', 2019, 3)], 'https://l.org/b'],
    ['but none that is not valid yet', [licence('https://l.org/a', 'vor', 2015), licence('https://l.org/b', 'vor', 9999)], 'https://l.org/a'],
    ['but none for mining or for the manuscript', [licence('https://l.org/t', 'tdm', 2015), licence('https://l.org/m', 'am', 2015)], undefined],
  ]; // prettier-ignore
  for (const [what, license, expected] of licences)
    it(`stand under the licence ${what}`, async () => {
      expect((await read({ license })).licence?.url).to.equal(expected);
    });

  const standings: [what: string, fields: object, standing?: object | undefined, badges?: string[]][] = [
    ['retracted', { 'updated-by': [{ type: 'retraction', source: 'publisher' }, { type: 'retraction', source: 'retraction-watch', DOI: '10.1000/y' }] }, { status: 'retracted', url: 'https://doi.org/10.1000/y' }],
    ['retracted in part', { 'updated-by': [{ type: 'partial_retraction' }] }, { status: 'partially-retracted' }],
    ['withdrawn, and in a new version as well', { 'updated-by': [{ type: 'new_version', DOI: '10.1000/v2' }, { type: 'withdrawal', DOI: '10.1000/y' }] }, { status: 'withdrawn', url: 'https://doi.org/10.1000/y' }],
    ['removed', { 'updated-by': [{ type: 'removal' }] }, { status: 'removed' }],
    ['under an expression of concern', { 'updated-by': [{ type: 'expression_of_concern' }] }, { status: 'expression-of-concern' }],
    ['followed by a new edition', { 'updated-by': [{ type: 'new_edition', DOI: '10.1000/e2' }] }, { status: 'newer-version', url: 'https://doi.org/10.1000/e2' }],
    ['replaced', { relation: { 'is-replaced-by': [{ 'id-type': 'doi', id: '10.1000/z', 'asserted-by': 'subject' }] } }, { status: 'superseded', url: 'https://doi.org/10.1000/z' }],
    ['replaced by what has no address', { relation: { 'is-replaced-by': [{ 'id-type': 'other', id: '12' }] } }, { status: 'superseded' }],
    ['in versions of which nobody says which is newer', { relation: { 'has-version': [{ 'id-type': 'doi', id: '10.1000/z' }] } }],
    ['retracted by their own DOI', { 'update-to': [{ type: 'retraction', DOI: '10.1000/X' }] }, { status: 'retracted' }],
    ['retracting others', { 'update-to': [{ type: 'retraction', DOI: '10.1000/y', label: 'Retraction note' }] }, undefined, ['Retraction note']],
    ['retracting others without a label', { 'update-to': [{ type: 'partial_retraction', DOI: '10.1000/y' }] }, undefined, ['Partial retraction']],
    ['new versions of others', { 'update-to': [{ type: 'new_version', DOI: '10.1000/y' }] }],
    ['retracted by the title', { title: ['RETRACTED ARTICLE: On water'] }, { status: 'retracted' }],
    ['withdrawn by the title', { title: ['[Withdrawn] On water'] }, { status: 'withdrawn' }],
    ['notices by the title', { title: ['Retraction notice to: On water'] }, undefined, ['Retraction']],
    ['no more than about it', { title: ['Retracted tongues: a study'] }],
    ['corrected only', { 'updated-by': [{ type: 'correction' }], 'update-to': [{ type: 'constructor' }] }],
  ]; // prettier-ignore
  for (const [what, fields, standing, badges] of standings)
    it(`say where they are ${what}`, async () => {
      const publication = await read(fields);
      expect([publication.standing, publication.badges]).to.deep.equal([standing, badges]);
    });

  it('may come in the answer of the API, about one or several', async () => {
    const several = { status: 'ok', 'message-type': 'work-list', message: { 'total-results': 2, items: [work({}), work({ title: ['U'] })] } }; // prettier-ignore
    expect((await readPublication({ status: 'ok', 'message-type': 'work', message: work({}) })).title).to.equal('T');
    expect((await readPublication({ message: work({}) })).source!.format).to.equal('crossref');
    expect((await readPublications(several)).map(({ title }) => title)).to.deep.equal(['T', 'U']);
    expect((await readPublications({ items: [work({})] })).length).to.equal(1);
    expect(await errorOf(several)).to.deep.equal(['several', undefined]);
    expect(await readPublications({ 'message-type': 'work-list', message: { items: [] } })).to.deep.equal([]);
  });

  const others: [found: string, answers: unknown[]][] = [
    ['journal', [{ 'message-type': 'journal', message: { title: 'J', ISSN: ['2049-3630'] } }, { 'message-type': 'journal-list', message: { items: [] } }, { title: 'J', ISSN: ['2049-3630'], 'last-status-check-time': 1 }]],
    ['organization', [{ 'message-type': 'funder', message: { name: 'F' } }, { 'message-type': 'member-list', message: { items: [{}] } }, { 'primary-name': 'M', 'last-status-check-time': 1 }]],
    ['error', [{ 'message-type': 'work', message: 'Resource not found.' }, { status: 'failed', 'message-type': 'validation-failure', message: [{ type: 'x' }] }, { status: 'error', message: 'Resource not found.' }]],
    ['json', [{ status: 'ok', 'message-type': 'work-agency', message: { DOI: '10.1000/x', agency: { id: 'crossref' } } }]],
  ]; // prettier-ignore
  for (const [found, answers] of others)
    it(`are told from answers of the kind "${found}"`, async () => {
      for (const answer of answers) expect(await errorOf(answer), JSON.stringify(answer)).to.deep.equal(['format', found]); // prettier-ignore
    });

  it('stand wrong types and nulls anywhere', async () => {
    const odd = await read({
      title: [null, 5, {}, 'T'], subtitle: {}, author: [null, 5, {}, [], { family: [] }], editor: 'x', issued: { 'date-parts': 'x' }, published: [[]],
      link: [null, { URL: 5 }], license: [null, 'x', { start: 5 }], subject: { a: 1 }, institution: [null, 'x'], 'container-title': {}, resource: [],
      'update-to': [null, { type: {} }], 'updated-by': 'x', type: {}, subtype: [], publisher: {}, page: {}, ISBN: {}, 'isbn-type': 5, language: [], abstract: {},
    }); // prettier-ignore
    expect(odd).to.deep.equal({
      title: '5', contributors: [{ name: '5', role: 'author' }, { name: 'x', role: 'editor' }],
      identifiers: { doi: '10.1000/x' }, links: { landingPage: 'https://doi.org/10.1000/x' }, source: { format: 'crossref' },
    }); // prettier-ignore
  });
  it('without a title are invalid', async () => {
    expect(await errorOf({ DOI: '10.1000/x', type: 'component', title: [] })).to.deep.equal(['invalid', undefined]);
  });
});
