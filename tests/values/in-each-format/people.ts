// People and bodies.
import { AS_MEANT, because, kind, type Kind } from './kind.js';

export const people: readonly Kind[] = [
  kind('“Jr.” and “III”', ['“Jr.” is taken for a given name, or lost', 'a given name, or a place, is taken for “Jr.” or a degree']),
  kind('Degrees, brackets and particles in names', ['a degree is taken for a given name', 'a particle is made a part of the family name', 'a title is taken for a part of the name']),
  kind('“and others”', ['somebody is taken for “et al.”', 'a body that has “et al.” in its name is cut', '“and others” is an author', '“and others” is taken for somebody']),
  kind(
    'Names that are not divided',
    ['a name is not divided although the record has its parts elsewhere'],
    because('feed dspace oai-dc', 'has each name once, in one text'),
    because('zotero eprints crossref csl-json', 'has each name either in its parts or as a whole, and nowhere a second time'),
    because('marcxml', 'has names in the form of headings, divided by a comma; the form in 245 is not matched with them'),
    because('ris bibtex', 'has each name once, and divides it by its own rules'),
  ),
  kind('Bodies with commas and “and” in their names', ['somebody whose name begins as a body’s is a body', 'a body is taken apart, or two people are one']),
  kind(
    'Roles that are codes, and people with two',
    [
      'a role is a code, or hides who wrote it',
      'the same person has two parts in it, of which one says nothing',
      'a creator is not cited for what else they did',
      'somebody is named twice',
    ],
    because('publication', AS_MEANT),
    because('openalex', 'has authors alone'),
    because('landing-page', 'has tags for authors, editors and translators alone'),
    because('crossref', 'has authors, editors, translators and chairs, by these words'),
    because('ris', 'has roles by its tags and types, and none in words or codes'),
  ),
  kind(
    'People by reference, roles by type, lists that are cut',
    ['somebody is lost, or there twice'],
    because('publication dspace invenio zotero eprints datacite crossref csl-json marcxml datacite-xml mods oai-dc bibtex', 'has each person whole where they stand, with a role that does not depend on the type, and lists of any length'),
    because('landing-page', 'has each person in a tag; its JSON-LD has the rows of schema-org'),
  ),
]; // prettier-ignore
