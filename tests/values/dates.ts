// Dates.
import { coded, crossref, csl, marc, page, type RightValue, schemaOrg, valuesOf } from './value.js';

const parts = (...date: readonly (number | string)[]) => ({ 'date-parts': [date] });
const issue = { issued: parts(2019, 10, 12), 'published-online': parts(2019, 10, 12), 'published-print': parts(2020, 3), volume: '82', issue: '3' }; // prettier-ignore
const issued = (range: unknown) => csl({ issued: { 'date-parts': range } });

export const dates: readonly RightValue[] = [
  ...valuesOf('the earliest date is taken for that of the issue', [
    ['crossref', 'online 2019, in print 2020, 82(3)', crossref(issue), 'published', { year: 2020, month: 3 }],
    ['csl-json', 'online 2019, in print 2020, 82(3)', csl(issue), 'published', { year: 2020, month: 3 }],
    ['crossref', 'an issue with a date of its own', crossref({ issued: parts(2019), volume: '82', 'journal-issue': { issue: '3', 'published-print': parts(2020) } }), 'published', { year: 2020 }],
    ['crossref', 'online 2019, in no issue', crossref({ issued: parts(2019, 10), 'published-print': parts(2020) }), 'published', { year: 2019, month: 10 }],
    ['landing-page', 'citation_online_date 2019, citation_cover_date 2020', page({ citation_online_date: '2019/10/12', citation_cover_date: '2020/03' }), 'published', { year: 2020, month: 3 }],
    ['schema-org', 'an article of 2019 in an issue of 2020', schemaOrg('ScholarlyArticle', { author: 'Rai, A.', datePublished: '2019-10-12', isPartOf: { '@type': 'PublicationIssue', issueNumber: '3', datePublished: '2020-03' } }), 'published', { year: 2020, month: 3 }],
    ['schema-org', 'an article of 2019 in a journal since 1966', schemaOrg('ScholarlyArticle', { author: 'Rai, A.', datePublished: '2019-10-12', isPartOf: { '@type': 'Periodical', name: 'Journal', datePublished: '1966' } }), 'published', { year: 2019, month: 10, day: 12 }],
    ['crossref', 'a thesis with nothing but `approved`', crossref({ type: 'dissertation', approved: parts(2018) }), 'published', { year: 2018 }],
  ]),
  ...valuesOf('a year of another calendar is taken for ours', [
    ['marcxml', '2057, of Nepal, 008 2000', marc(coded('s2000', 'nep'), '264 _1 $c 2057'), 'published', { year: 2000 }],
    ['marcxml', '1389., of Iran, 008 2010', marc(coded('s2010', 'per'), '264 _1 $c 1389.'), 'published', { year: 2010 }],
    ['marcxml', '2560 (2017), of Thailand and ours, 008 2017', marc(coded('s2017', 'tha'), '264 _1 $c 2560 (2017)'), 'published', { year: 2017 }],
    ['marcxml', '2561, of Thailand, 008 2018', marc(coded('s2018', 'tha'), '264 _1 $c 2561'), 'published', { year: 2018 }],
    ['marcxml', '5760, Jewish, 008 2000', marc(coded('s2000', 'heb'), '264 _1 $c 5760'), 'published', { year: 2000 }],
  ]),
  ...valuesOf('a year that is ours is taken for one of another calendar', [
    ['marcxml', '1998, 008 0000', marc(coded('s0000', 'eng'), '264 _1 $c 1998'), 'published', { year: 1998 }],
    ['marcxml', '1998, 008 9999', marc(coded('s9999', 'eng'), '264 _1 $c 1998'), 'published', { year: 1998 }],
    ['marcxml', '1998, 008 1900', marc(coded('s1900', 'eng'), '264 _1 $c 1998'), 'published', { year: 1998 }],
  ]),
  ...valuesOf('a range loses an end', [
    ['csl-json', '[[2004,13],[2004,15]]', issued([[2004, 13], [2004, 15]]), 'published', { year: 2004, season: 1, end: { year: 2004, season: 3 } }],
    ['csl-json', '[[2004],[]]', issued([[2004], []]), 'published', { year: 2004, open: 'end' }],
    ['csl-json', '[[2004],[0]]', issued([[2004], [0]]), 'published', { year: 2004, open: 'end' }],
    ['csl-json', '[[2004],null]', issued([[2004], null]), 'published', { year: 2004, open: 'end' }],
    ['csl-json', '[[0],[1998]]', issued([[0], [1998]]), 'published', { year: 1998, open: 'start' }],
    ['csl-json', '["2017",15],["2017",16]', issued([['2017', 15], ['2017', 16]]), 'published', { year: 2017, season: 3, end: { year: 2017, season: 4 } }],
    ['csl-json', '[[2004],["n.d."]], which says nothing of an end', issued([[2004], ['n.d.']]), 'published', { year: 2004 }],
    ['csl-json', '[[-100],[-50]]', issued([[-100], [-50]]), 'published', { year: -99, end: { year: -49 } }],
  ]),
]; // prettier-ignore
