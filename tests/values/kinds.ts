// Kinds of works, and who issued them.
import { bibtex, crossref, csl, dspace, dublinCore, marc, type RightValue, ris, valuesOf } from './value.js';

const UNKNOWN = ['[s.n.]', 's.n.', '[б. и.]', '[editor no identificado]', '[出版者不明]', '[د.ن.]', '[publisher not identified]', '(not specified)', 'Unknown', '…']; // prettier-ignore

export const kinds: readonly RightValue[] = [
  ...valuesOf(
    'what is printed for an unknown publisher is taken for its name',
    UNKNOWN.flatMap((words) => [
      ['oai-dc', words, dublinCore(`<dc:publisher>${words}</dc:publisher>`), 'publisher', undefined] as const,
      ['marcxml', words, marc(`264 _1 $b ${words}`), 'publisher', undefined] as const,
      ['dspace', words, dspace({ 'dc.publisher': words }), 'publisher', undefined] as const,
      ['crossref', words, crossref({ publisher: words }), 'publisher', undefined] as const,
      ['csl-json', words, csl({ publisher: words }), 'publisher', undefined] as const,
      ['bibtex', words, bibtex('book', { publisher: words }), 'publisher', undefined] as const,
      ['ris', words, ris('BOOK', `PB  - ${words}`), 'publisher', undefined] as const,
    ]),
  ),
  ...valuesOf('what is printed for an unknown place is taken for its name', [
    ['marcxml', '[S.l.]', marc('264 _1 $a [S.l.]'), 'place', undefined],
    ['csl-json', '[б. м.]', csl({ 'publisher-place': '[б. м.]' }), 'place', undefined],
    ['ris', '[S.l.]', ris('BOOK', 'CY  - [S.l.]'), 'place', undefined],
    ['bibtex', '[S.l.]', bibtex('book', { address: '[S.l.]' }), 'place', undefined],
  ]),
  ...valuesOf('words that there is no summary are taken for one', [
    ['oai-dc', '[no abstract]', dublinCore('<dc:description>[no abstract]</dc:description>'), 'summary', undefined],
    ['crossref', 'No abstract available.', crossref({ abstract: 'No abstract available.' }), 'summary', undefined],
    ['ris', '[no abstract]', ris('JOUR', 'AB  - [no abstract]'), 'summary', undefined],
  ]),
];
