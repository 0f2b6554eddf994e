// Texts.
import { AS_MEANT, because, kind, type Kind } from './kind.js';

export const texts: readonly Kind[] = [
  kind('TeX', ['a sign that a command sets is taken for markup', 'the code of programs is taken for TeX', 'a formula before a figure is taken for a price', 'prices, paths and quotes are taken for TeX', 'raw TeX is shown', 'signs of TeX vanish', 'a command that is not known vanishes without a word']),
  kind('Marks that were escaped twice, or run together', ['references and marks that were escaped twice are shown', 'words run together, or tags break the line'], because('openalex', 'has the words of a summary without marks')),
  kind(
    'Lines that were wrapped',
    ['points, each in a line, are one sentence', 'a line that was wrapped is taken for a paragraph', 'lines that are meant are joined', 'what is left of a label is shown', 'a break within a text is lost, or one of the document’s is kept'],
    because('openalex', 'has the words of a summary with their places, and no lines'),
  ),
  kind(
    'Marks of catalogues, and texts in further languages and scripts',
    [
      'a mark that leads to the next part is kept, or takes something with it',
      'a field that the record has in the publication’s script is shown romanised',
      'the romanised title is shown in the place of the publication’s own',
      'a field that has lost its letters is shown',
      'a heading’s variant is taken for the name on an English book',
      'a note is taken for the summary',
      'a field of Invenio’s is passed over',
      'a summary in another language runs on behind the first',
      'a title in another language is lost',
      'a parallel title is taken for the subtitle',
      'another form of the title is taken for a translation',
      'summaries in two languages run together',
      'a text in another language takes the place of the own',
    ],
    because('openalex', 'has one title and one summary, without marks of cataloguing'),
  ),
  kind(
    'Letters that keep their case',
    ['a style makes capitals of letters that keep their case'],
    because('feed dspace invenio schema-org openalex eprints datacite crossref landing-page marcxml datacite-xml mods oai-dc ris', 'has no mark for them'),
  ),
  kind(
    'Several keywords in one text',
    ['a keyword “Unknown” beside others is lost', 'several keywords are taken for one', 'keywords keep their commas, or are cut where a line ends'],
    because('publication', `has a list of them, and ${AS_MEANT}`),
    because('openalex', 'has each keyword by itself, of a vocabulary'),
  ),
  kind('Languages by their names', ['the name of a language is kept where it has a tag'], because('publication', 'has tags by BCP 47; a language without one keeps its name')),
]; // prettier-ignore
