// Numbers, pages, editions.
import { AS_MEANT, because, kind, type Kind } from './kind.js';

export const numbers: readonly Kind[] = [
  kind(
    'Numbers of reports, patents and standards',
    ['the number of a report is lost'],
    because('feed', 'has no element for one in any of its vocabularies: `prism:number` is that of an issue'),
    because('openalex', 'has no field for one: `biblio` has a volume, an issue and pages'),
    because('crossref', 'has no field for one: a work has numbers of articles, parts, components, editions and trials'),
  ),
  kind(
    'Numbers of articles',
    ['the number of an article is taken for a page or an issue', 'the number of an article in proceedings is lost'],
    because('openalex', 'has no field for one, and gives it as first and last page, as which it is shown'),
    because('schema-org', 'has no property for one, beside those of pages'),
    because('invenio', 'has no field for one: a journal there has a title, a volume, an issue, pages and an ISSN'),
  ),
  kind('Words before numbers', ['a note in “Extra” is taken for a number', 'a disc, or a picture, is taken for pages', 'words before numbers are kept', 'a count of something else is taken for that of pages'], because('publication', AS_MEANT)),
  kind(
    'Editions that are none',
    ['an edition is taken for none', 'an edition that is none is shown', 'what is no edition is taken for one'],
    because('publication', AS_MEANT),
    because('openalex', 'has no field for an edition; the version of a copy is not read'),
    because('landing-page', 'has no tag for an edition in any of the vocabularies that are read'),
    because('oai-dc', 'has no element for an edition'),
  ),
  kind(
    'Series with their numbers, and journals in fields for other things',
    ['scenes, sheets and interviews that are counted are a journal', 'the volume of a book in a series is lost', 'what stands behind a semicolon is a number', 'a newspaper is left out since its publisher is called alike', 
      'the number in a series is a part of its name',
      'a part of a series’ name is taken for its number',
      'a series says the title or the publisher again',
      'a journal is left out since its publisher is called alike',
      'the journal is lost where no field is for it',
      'something else is taken for the journal',
    ],
    because('publication', `has a field for each, and ${AS_MEANT}`),
  ),
]; // prettier-ignore
