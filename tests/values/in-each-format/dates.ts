// Dates.
import { AS_MEANT, because, kind, type Kind } from './kind.js';

export const dates: readonly Kind[] = [
  kind(
    'The year of the issue that is cited',
    ['the earliest date is taken for that of the issue'],
    because('publication invenio bibtex zotero', 'has one field for the date of publication'),
    because('dspace oai-dc', 'has no date of an issue apart from that of the work'),
    because('datacite datacite-xml', 'has dates by what happened, of which one is that of publication; none is an issue’s'),
    because('openalex', 'has the earliest date alone'),
    because('marcxml', 'has the date of an issue only in words, in the place where the article stands'),
    because('ris', 'has one date of publication; that of an issue has no tag of its own'),
  ),
  kind(
    'Years of other calendars',
    ['a year of another calendar is taken for ours', 'a year that is ours is taken for one of another calendar'],
    because('publication', 'has dates by EDTF, which are of our calendar'),
    because('crossref csl-json datacite datacite-xml invenio openalex', 'has years of our calendar by its rules, and nothing that would say of which another one is'),
    because('feed dspace eprints landing-page oai-dc schema-org zotero ris bibtex', 'has no second, coded date by which a year of another calendar could be told from one to come'),
  ),
  kind(
    'What is not out yet, and dates in words',
    ['a work that is not out yet has no date, and nobody is told why', 'a month, a season or a quarter is lost', 'a work in press is one without a date', 'a work in press loses that it is'],
    because('openalex crossref', 'has dates of figures alone, and no field for how far a work has come'),
    because('datacite datacite-xml', 'wants a year of four figures, and has no field for how far a work has come'),
  ),
  kind(
    'Dates whose parts are odd: ranges that are open, days that no calendar has',
    ['a date that no calendar has is taken from an object', 'a range loses an end', 'a date that programs write otherwise is lost', 'a doubt is made a certainty'],
    because('openalex', 'has a day and a year, and no ranges'),
    because('crossref', 'has one date in each list of parts, and no ranges'),
  ),
  kind(
    'The day of deposit, and what is dated by the day',
    ['the day of deposit is taken for the date', 'when it was made or put there is taken for when it came out', 'what is dated by the day is an article like any other'],
    because('publication', `has one date, that of publication; a kind ${AS_MEANT}`),
  ),
]; // prettier-ignore
