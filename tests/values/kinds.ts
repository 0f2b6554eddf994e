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
  ...valuesOf('words that say something are taken for “not known”', [
    [
      'crossref',
      'the initials S. N.',
      crossref({ author: [{ family: 'Bose', given: 'S. N.' }] }),
      'contributors',
      [{ name: 'Bose, S. N.', role: 'author', kind: 'person', family: 'Bose', given: 'S. N.' }],
    ],
    [
      'csl-json',
      'the name بیتا',
      csl({ author: [{ literal: 'بیتا' }] }),
      'contributors',
      [{ name: 'بیتا', role: 'author' }],
    ],
    ['oai-dc', 'the title “Unknown”', dublinCore('').replace('Springs', 'Unknown'), 'title', 'Unknown'],
    ['oai-dc', 'the keyword دم', dublinCore('<dc:subject>دم</dc:subject>'), 'keywords', ['دم']],
    ['csl-json', 'the publisher “Ort”', csl({ publisher: 'Ort' }), 'publisher', { name: 'Ort' }],
    ['csl-json', 'the language sl', csl({ language: 'sl' }), 'languages', ['sl']],
  ]),
  ...valuesOf('what is printed for an unknown place is taken for its name', [
    ['marcxml', '[S.l.]', marc('264 _1 $a [S.l.]'), 'place', undefined],
    ['csl-json', '[б. м.]', csl({ 'publisher-place': '[б. м.]' }), 'place', undefined],
    ['ris', '[S.l.]', ris('BOOK', 'CY  - [S.l.]'), 'place', undefined],
    ['bibtex', '[S.l.]', bibtex('book', { address: '[S.l.]' }), 'place', undefined],
  ]),
  ...valuesOf('who keeps a copy is taken for the publisher', [
    [
      'openalex',
      'a repository at Cornell University',
      {
        id: 'https://openalex.org/W1',
        title: 'Springs',
        primary_location: {
          source: { display_name: 'arXiv', type: 'repository', host_organization_name: 'Cornell University' },
        },
      },
      'publisher',
      undefined,
    ],
  ]),
  ...valuesOf('a kind is taken for another', [
    [
      'datacite',
      'DataPaper',
      {
        data: {
          id: '10.5555/1',
          type: 'dois',
          attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], types: { resourceTypeGeneral: 'DataPaper' } },
        },
      },
      'type',
      'article',
    ],
    [
      'datacite',
      'ConferenceProceeding',
      {
        data: {
          id: '10.5555/1',
          type: 'dois',
          attributes: {
            doi: '10.5555/1',
            titles: [{ title: 'Springs' }],
            types: { resourceTypeGeneral: 'ConferenceProceeding' },
          },
        },
      },
      'type',
      'book',
    ],
    [
      'schema-org',
      'VisualArtwork',
      { '@context': 'https://schema.org', '@type': 'VisualArtwork', name: 'Springs', author: 'Rai, A.' },
      'type',
      'image',
    ],
  ]),
  ...valuesOf('a creator is not cited for what else they did', [
    [
      'invenio',
      'a creator with the role “projectleader”',
      {
        id: '1',
        metadata: {
          title: 'Springs',
          resource_type: { id: 'publication-report' },
          creators: [
            {
              person_or_org: { name: 'Rai, Asha', type: 'personal', given_name: 'Asha', family_name: 'Rai' },
              role: { id: 'projectleader' },
            },
          ],
        },
      },
      'contributors',
      [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' }],
    ],
    [
      'invenio',
      'a contributor with the role “contactperson”',
      {
        id: '1',
        metadata: {
          title: 'Springs',
          resource_type: { id: 'publication-report' },
          contributors: [
            {
              person_or_org: { name: 'Rai, Asha', type: 'personal', given_name: 'Asha', family_name: 'Rai' },
              role: { id: 'contactperson', title: { en: 'Contact person' } },
            },
          ],
        },
      },
      'contributors',
      [{ name: 'Rai, Asha', role: 'contact person', kind: 'person', family: 'Rai', given: 'Asha' }],
    ],
  ]),
  ...valuesOf('words that there is no summary are taken for one', [
    ['oai-dc', '[no abstract]', dublinCore('<dc:description>[no abstract]</dc:description>'), 'summary', undefined],
    ['crossref', 'No abstract available.', crossref({ abstract: 'No abstract available.' }), 'summary', undefined],
    ['ris', '[no abstract]', ris('JOUR', 'AB  - [no abstract]'), 'summary', undefined],
  ]),
];
