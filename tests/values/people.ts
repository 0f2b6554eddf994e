// People and bodies.
import { bibtex, crossref, csl, dspace, dublinCore, marc, type RightValue, ris, valuesOf } from './value.js';

/** Whoever stands first in each record. */
const FIRST = 'contributors.0';
const author = (fields: object) => ({ ...fields, role: 'author' });
const person = (name: string, given: string, family: string, more: object = {}) =>
  author({ name, given, family, ...more, kind: 'person' });
const asha = (name: string) => person(name, 'Asha', 'Rai', { suffix: 'Jr.' });

export const datacite = (...creators: object[]): object => ({
  data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], creators } },
});
export const invenio = (fields: object): object => ({
  id: '1',
  metadata: { title: 'Springs', resource_type: { id: 'publication-report' }, publication_date: '2007', ...fields },
});
const creator = (person_or_org: object) => invenio({ creators: [{ person_or_org }] });
export const node = (fields: object): object => ({ '@context': 'https://schema.org', '@type': 'Report', name: 'Springs', ...fields }); // prettier-ignore
const page = (...metas: readonly (readonly [name: string, content: string])[]): string =>
  `<!doctype html><title>Springs</title>${[['citation_title', 'Springs'], ...metas].map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}`; // prettier-ignore

export const people: readonly RightValue[] = [
  ...valuesOf('“Jr.” is taken for a given name, or lost', [
    ['bibtex', 'author = {Rai, Jr., Asha}', bibtex('misc', { author: 'Rai, Jr., Asha' }), FIRST, asha('Rai, Jr., Asha')],
    ['bibtex', 'author = {Rai, Asha, Jr.}', bibtex('misc', { author: 'Rai, Asha, Jr.' }), FIRST, asha('Rai, Asha, Jr.')],
    ['bibtex', 'author = {von Lal, III, Hari}', bibtex('misc', { author: 'von Lal, III, Hari' }), FIRST, person('von Lal, III, Hari', 'Hari', 'Lal', { particle: 'von', suffix: 'III' })],
    ['bibtex', 'author = {family=Rai, given=Asha, suffix=Jr.}', bibtex('misc', { author: 'family=Rai, given=Asha, suffix=Jr.' }), FIRST, asha('Rai, Asha, Jr.')],
    ['csl-json', 'suffix', csl({ author: [{ family: 'Rai', given: 'Asha', suffix: 'Jr.' }] }), FIRST, asha('Rai, Asha, Jr.')],
    ['csl-json', 'given “Asha, Jr.”', csl({ author: [{ family: 'Rai', given: 'Asha, Jr.' }] }), FIRST, asha('Rai, Asha, Jr.')],
    ['csl-json', 'literal “Rai, Asha, Jr.”', csl({ author: [{ literal: 'Rai, Asha, Jr.' }] }), FIRST, asha('Rai, Asha, Jr.')],
    ['crossref', 'suffix', crossref({ author: [{ family: 'Rai', given: 'Asha', suffix: 'Jr.' }] }), FIRST, asha('Rai, Asha, Jr.')],
    ['ris', 'AU  - Rai, Asha, Jr.', ris('RPRT', 'AU  - Rai, Asha, Jr.'), FIRST, asha('Rai, Asha, Jr.')],
    ['ris', 'AU  - Rai, Jr., Asha', ris('RPRT', 'AU  - Rai, Jr., Asha'), FIRST, asha('Rai, Jr., Asha')],
    ['dspace', 'Rai, Asha, Jr.', dspace({ 'dc.contributor.author': 'Rai, Asha, Jr.' }), FIRST, asha('Rai, Asha, Jr.')],
    ['dspace', 'Rai, Asha, Jr., 1950-', dspace({ 'dc.contributor.author': 'Rai, Asha, Jr., 1950-' }), FIRST, asha('Rai, Asha, Jr.')],
    ['oai-dc', 'Rai, Asha, Jr.', dublinCore('<dc:creator>Rai, Asha, Jr.</dc:creator>'), FIRST, asha('Rai, Asha, Jr.')],
    ['oai-dc', 'Rai, Asha, Jr., 1950-', dublinCore('<dc:creator>Rai, Asha, Jr., 1950-</dc:creator>'), FIRST, asha('Rai, Asha, Jr.')],
    ['marcxml', '100 1_ $a Rai, Asha, $c Jr., $d 1950-', marc('100 1_ $a Rai, Asha, $c Jr., $d 1950-'), FIRST, asha('Rai, Asha, Jr.')],
    ['marcxml', '100 1_ $a Lal, Hari $b III', marc('100 1_ $a Lal, Hari $b III'), FIRST, person('Lal, Hari III', 'Hari', 'Lal', { suffix: 'III' })],
    ['marcxml', '100 0_ $a John Paul $b II, $c Pope', marc('100 0_ $a John Paul $b II, $c Pope'), FIRST, author({ name: 'John Paul II, Pope' })],
    ['invenio', 'name “Rai, Asha, Jr.” with its parts', creator({ type: 'personal', name: 'Rai, Asha, Jr.', given_name: 'Asha', family_name: 'Rai' }), FIRST, asha('Rai, Asha, Jr.')],
    ['invenio', 'given_name “Asha, Jr.”', creator({ type: 'personal', given_name: 'Asha, Jr.', family_name: 'Rai' }), FIRST, asha('Rai, Asha, Jr.')],
    ['datacite', 'Rai, Asha, Jr.', datacite({ name: 'Rai, Asha, Jr.' }), FIRST, asha('Rai, Asha, Jr.')],
    ['schema-org', 'honorificSuffix', node({ author: { '@type': 'Person', name: 'Asha Rai', givenName: 'Asha', familyName: 'Rai', honorificSuffix: 'Jr.' } }), FIRST, asha('Asha Rai')],
    ['landing-page', 'citation_author Rai, Asha, Jr.', page(['citation_author', 'Rai, Asha, Jr.']), FIRST, asha('Rai, Asha, Jr.')],
    ['landing-page', 'DC.creator Rai, Asha, Jr., 1950-', page(['DC.creator', 'Rai, Asha, Jr., 1950-']), FIRST, asha('Rai, Asha, Jr.')],
    ['publication', 'Rai, Asha, Jr.', { title: 'Springs', authors: ['Rai, Asha, Jr.'] }, FIRST, asha('Rai, Asha, Jr.')],
    ['publication', 'given “Asha, Jr.”', { title: 'Springs', authors: [{ family: 'Rai', given: 'Asha, Jr.' }] }, FIRST, asha('Rai, Asha, Jr.')],
    ['publication', 'its own fields', { title: 'Springs', authors: [{ particle: 'van der', family: 'Berg', given: 'Jan', suffix: 'Jr.' }] }, FIRST, person('van der Berg, Jan, Jr.', 'Jan', 'Berg', { particle: 'van der', suffix: 'Jr.' })],
  ]),
  ...valuesOf('a given name, or a place, is taken for “Jr.” or a degree', [
    ['datacite', 'Nguyen, Vi', datacite({ name: 'Nguyen, Vi', nameType: 'Personal' }), FIRST, person('Nguyen, Vi', 'Vi', 'Nguyen')],
    ['datacite', 'Lee, MD', datacite({ name: 'Lee, MD', nameType: 'Personal' }), FIRST, person('Lee, MD', 'MD', 'Lee')],
    ['dspace', 'Example Press, Baltimore, MD', dspace({ 'dc.contributor.author': 'Example Press, Baltimore, MD' }), FIRST, author({ name: 'Example Press, Baltimore, MD' })],
    ['schema-org', 'honorificSuffix “PhD”', node({ author: { '@type': 'Person', name: 'Asha Rai', givenName: 'Asha', familyName: 'Rai', honorificSuffix: 'PhD' } }), FIRST, person('Asha Rai', 'Asha', 'Rai')],
  ]),
  ...valuesOf('a degree is taken for a given name', [
    ['datacite', 'Ann Lee, MD', datacite({ name: 'Ann Lee, MD', nameType: 'Personal' }), FIRST, author({ name: 'Ann Lee, MD', kind: 'person' })],
    ['csl-json', 'given “Ann, MD”', csl({ author: [{ family: 'Lee', given: 'Ann, MD' }] }), FIRST, person('Lee, Ann, MD', 'Ann', 'Lee')],
  ]),
  ...valuesOf('a particle is made a part of the family name', [
    ['bibtex', 'author = {van der Berg, Jan}', bibtex('misc', { author: 'van der Berg, Jan' }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
    ['csl-json', 'non-dropping-particle', csl({ author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }] }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
    ['csl-json', 'family “van Gogh”, which the record does not divide', csl({ author: [{ family: 'van Gogh', given: 'Vincent' }] }), FIRST, person('van Gogh, Vincent', 'Vincent', 'van Gogh')],
    ['csl-json', 'a dropping particle', csl({ author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }] }), FIRST, person('Humboldt, Alexander von', 'Alexander von', 'Humboldt')],
    ['csl-json', 'a dropping particle without a given name', csl({ author: [{ family: 'خلدون', 'dropping-particle': 'ابن' }] }), FIRST, author({ name: 'ابن خلدون', particle: 'ابن', family: 'خلدون' })],
    ['crossref', 'prefix “van der”', crossref({ author: [{ family: 'Berg', given: 'Jan', prefix: 'van der' }] }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
  ]),
]; // prettier-ignore
