// Kinds of works, and who issued them.
import { type RightValue, valuesOf } from './value.js';

export const kinds: readonly RightValue[] = [
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
];
