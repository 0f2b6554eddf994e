// People and bodies.
import { bibtex, crossref, csl, dspace, dublinCore, marc, type RightValue, ris, valuesOf } from './value.js';

/** Whoever stands first in each record. */
const FIRST = 'contributors.0';
const author = (fields: object) => ({ ...fields, role: 'author' });
const person = (name: string, given: string, family: string, more: object = {}) =>
  author({ name, given, family, ...more, kind: 'person' });
const asha = (name: string) => person(name, 'Asha', 'Rai', { suffix: 'Jr.' });

const datacite = (...creators: object[]): object => ({
  data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], creators } },
});
const invenio = (fields: object): object => ({
  id: '1',
  metadata: { title: 'Springs', resource_type: { id: 'publication-report' }, publication_date: '2007', ...fields },
});
const creator = (person_or_org: object) => invenio({ creators: [{ person_or_org }] });
const node = (fields: object): object => ({ '@context': 'https://schema.org', '@type': 'Report', name: 'Springs', ...fields }); // prettier-ignore
const page = (...metas: readonly (readonly [name: string, content: string])[]): string =>
  `<!doctype html><title>Springs</title>${[['citation_title', 'Springs'], ...metas].map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}`; // prettier-ignore

const openalex = (...authorships: object[]): object => ({
  id: 'https://openalex.org/W1',
  title: 'Springs',
  authorships,
});
const datacitePeople = (people: object): object => ({ data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], ...people } } }); // prettier-ignore
const body = (name: string) => author({ name, kind: 'organization' });
const RAI = { family: 'Rai', given: 'A.' };
const first = person('Rai, A.', 'A.', 'Rai');
const ROLE = 'contributors.0.role';
const contributor = (role: object) => invenio({ contributors: [{ person_or_org: { type: 'personal', name: 'Lal, Hari' }, role }] }); // prettier-ignore

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
    ['csl-json', 'given “Ann, MD”', csl({ author: [{ family: 'Lee', given: 'Ann, MD' }] }), FIRST, person('Lee, Ann, MD', 'Ann', 'Lee', { suffix: 'MD' })],
  ]),
  ...valuesOf('a particle is made a part of the family name', [
    ['bibtex', 'author = {van der Berg, Jan}', bibtex('misc', { author: 'van der Berg, Jan' }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
    ['csl-json', 'non-dropping-particle', csl({ author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }] }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
    ['csl-json', 'family “van Gogh”, which the record does not divide', csl({ author: [{ family: 'van Gogh', given: 'Vincent' }] }), FIRST, person('van Gogh, Vincent', 'Vincent', 'van Gogh')],
    ['csl-json', 'a dropping particle', csl({ author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }] }), FIRST, person('Humboldt, Alexander von', 'Alexander von', 'Humboldt')],
    ['csl-json', 'a dropping particle without a given name', csl({ author: [{ family: 'خلدون', 'dropping-particle': 'ابن' }] }), FIRST, author({ name: 'ابن خلدون', particle: 'ابن', family: 'خلدون' })],
    ['crossref', 'prefix “van der”', crossref({ author: [{ family: 'Berg', given: 'Jan', prefix: 'van der' }] }), FIRST, person('van der Berg, Jan', 'Jan', 'Berg', { particle: 'van der' })],
  ]),
  ...valuesOf('“and others” is an author', [
    ['bibtex', 'author = {Rai, A. and others}', bibtex('misc', { author: 'Rai, A. and others' }), 'moreContributors', true],
    ['bibtex', 'author = {Rai, A. et al.}', bibtex('misc', { author: 'Rai, A. et al.' }), 'contributors', [first]],
    ['csl-json', 'literal “others”', csl({ author: [RAI, { literal: 'others' }] }), 'contributors', [first]],
    ['csl-json', 'family “others”, given “and”', csl({ author: [RAI, { family: 'others', given: 'and' }] }), 'contributors', [first]],
    ['csl-json', 'given “A. et al.”', csl({ author: [{ family: 'Rai', given: 'A. et al.' }] }), 'contributors', [first]],
    ['crossref', 'family “et al.”', crossref({ author: [RAI, { family: 'et al.' }] }), 'contributors', [first]],
    ['ris', 'AU  - et al.', ris('RPRT', 'AU  - Rai, A.', 'AU  - et al.'), 'contributors', [first]],
    ['dspace', 'Rai, A. et al.', dspace({ 'dc.contributor.author': 'Rai, A. et al.' }), 'contributors', [first]],
    ['dspace', 'Rai, A. and others', dspace({ 'dc.contributor.author': 'Rai, A. and others' }), 'moreContributors', true],
    ['oai-dc', 'Rai, A. et al.', dublinCore('<dc:creator>Rai, A. et al.</dc:creator>'), 'contributors', [first]],
    ['marcxml', '100 1_ $a Rai, A. et al.', marc('100 1_ $a Rai, A. et al.'), 'moreContributors', true],
    ['datacite', 'Rai, A. et al.', datacite({ name: 'Rai, A. et al.' }), 'contributors', [first]],
    ['invenio', 'Rai, A. et al.', creator({ type: 'personal', name: 'Rai, A. et al.' }), 'contributors', [first]],
    ['openalex', 'et al.', openalex({ author: { display_name: 'Asha Rai' } }, { author: { display_name: 'et al.' } }), 'moreContributors', true],
    ['schema-org', 'Person “et al.”', node({ author: [{ '@type': 'Person', name: 'Rai, A.' }, { '@type': 'Person', name: 'et al.' }] }), 'contributors', [first]],
    ['landing-page', 'citation_author et al.', page(['citation_author', 'Rai, A.'], ['citation_author', 'et al.']), 'contributors', [first]],
    ['publication', 'et al.', { title: 'Springs', authors: ['Rai, A.', 'et al.'] }, 'contributors', [first]],
    ['dspace', 'Friends and others of Springs, which is a name', dspace({ 'dc.contributor.author': 'Friends and others of Springs' }), FIRST, author({ name: 'Friends and others of Springs' })],
  ]),
  ...valuesOf('a name is not divided although the record has its parts elsewhere', [
    ['openalex', 'raw_author_name “García Márquez, G.”', openalex({ author: { display_name: 'Gabriel García Márquez' }, raw_author_name: 'García Márquez, G.' }), FIRST, person('Gabriel García Márquez', 'Gabriel', 'García Márquez')],
    ['openalex', 'raw_author_name “Garcia Marquez, Gabriel”, without its marks', openalex({ author: { display_name: 'Gabriel García Márquez' }, raw_author_name: 'Garcia Marquez, Gabriel' }), FIRST, person('Gabriel García Márquez', 'Gabriel', 'García Márquez')],
    ['openalex', 'raw_author_name “Nagy, Imre” of “Nagy Imre”', openalex({ author: { display_name: 'Nagy Imre' }, raw_author_name: 'Nagy, Imre' }), FIRST, person('Nagy Imre', 'Imre', 'Nagy')],
    ['openalex', 'raw_author_name “Lee, Ann” of another one', openalex({ author: { display_name: 'Asha Rai' }, raw_author_name: 'Lee, Ann' }), FIRST, author({ name: 'Asha Rai', kind: 'person' })],
    ['openalex', 'World Bank, which is nobody', openalex({ author: { display_name: 'World Bank' }, raw_author_name: 'World Bank' }), FIRST, author({ name: 'World Bank' })],
    ['landing-page', 'citation_author “García Márquez, Gabriel” beside JSON-LD', `${page(['citation_author', 'García Márquez, Gabriel'])}<script type="application/ld+json">${JSON.stringify(node({ author: { '@type': 'Person', name: 'Gabriel García Márquez' } }))}</script>`, FIRST, person('Gabriel García Márquez', 'Gabriel', 'García Márquez')],
  ]),
  ...valuesOf('a body is taken apart, or two people are one', [
    ['bibtex', 'author = {{Müller, Jürgen and Smith, John}}', bibtex('misc', { author: '{Müller, Jürgen and Smith, John}' }), 'contributors', [person('Müller, Jürgen', 'Jürgen', 'Müller'), person('Smith, John', 'John', 'Smith')]],
    ['bibtex', 'author = {{Food and Agriculture Organization}}', bibtex('misc', { author: '{Food and Agriculture Organization}' }), FIRST, body('Food and Agriculture Organization')],
    ['bibtex', 'author = {{Ministry of Health, Nepal and World Bank, Nepal}}', bibtex('misc', { author: '{Ministry of Health, Nepal and World Bank, Nepal}' }), FIRST, body('Ministry of Health, Nepal and World Bank, Nepal')],
    ['bibtex', 'author = {for Mountain Development, International Centre}', bibtex('misc', { author: 'for Mountain Development, International Centre' }), FIRST, body('International Centre for Mountain Development')],
    ['ris', 'AU  - for Mountain Development, International Centre', ris('RPRT', 'AU  - for Mountain Development, International Centre'), FIRST, body('International Centre for Mountain Development')],
    ['csl-json', 'family “for Mountain Development”', csl({ author: [{ family: 'for Mountain Development', given: 'International Centre' }] }), FIRST, body('International Centre for Mountain Development')],
    ['csl-json', 'particle “for”', csl({ author: [{ family: 'Mountain Development', given: 'International Centre', 'non-dropping-particle': 'for' }] }), FIRST, body('International Centre for Mountain Development')],
    ['oai-dc', 'of Health, Ministry', dublinCore('<dc:creator>of Health, Ministry</dc:creator>'), FIRST, body('Ministry of Health')],
    ['ris', 'AU  - Ministry of Health,, Nepal', ris('RPRT', 'AU  - Ministry of Health,, Nepal'), FIRST, body('Ministry of Health, Nepal')],
    ['ris', 'AU  - World Bank, whose kind nobody says', ris('RPRT', 'AU  - World Bank'), FIRST, author({ name: 'World Bank' })],
    ['dspace', 'World Bank, whose kind nobody says', dspace({ 'dc.contributor.author': 'World Bank' }), FIRST, author({ name: 'World Bank' })],
    ['publication', 'World Bank, whose kind nobody says', { title: 'Springs', authors: ['World Bank'] }, FIRST, author({ name: 'World Bank' })],
  ]),
  ...valuesOf('a role is a code, or hides who wrote it', [
    ['invenio', 'creators role {id: projectleader}', invenio({ creators: [{ person_or_org: { name: 'Rai, A.' }, role: { id: 'projectleader' } }] }), FIRST, first],
    ['invenio', 'role {id: contactperson, title}', contributor({ id: 'contactperson', title: { en: 'Contact person' } }), ROLE, 'contact person'],
    ['invenio', 'role {id: contactperson}', contributor({ id: 'contactperson' }), ROLE, 'contact person'],
    ['invenio', 'role {id: hostinginstitution}', contributor({ id: 'hostinginstitution' }), ROLE, 'hosting institution'],
    ['invenio', 'role {id: relatedauthor}', contributor({ id: 'relatedauthor' }), ROLE, 'related author'],
    ['invenio', 'role {id: workpackageleader}', contributor({ id: 'workpackageleader' }), ROLE, 'work package leader'],
    ['invenio', 'role {id: other}', contributor({ id: 'other' }), ROLE, 'contributor'],
    ['invenio', 'Zenodo’s type “ProjectMember”', invenio({ contributors: [{ name: 'Lal, H.', type: 'ProjectMember' }] }), ROLE, 'project member'],
    ['invenio', 'role {id: editor}', contributor({ id: 'editor' }), ROLE, 'editor'],
    ['datacite', 'contributorType “ProjectLeader”', datacitePeople({ contributors: [{ name: 'Lal, H.', contributorType: 'ProjectLeader' }] }), ROLE, 'project leader'],
    ['datacite', 'contributorType “Other”', datacitePeople({ contributors: [{ name: 'Lal, H.', contributorType: 'Other' }] }), ROLE, 'contributor'],
    ['marcxml', '700 1_ $4 oth', marc('700 1_ $a Lal, Hari $4 oth'), ROLE, 'contributor'],
    ['marcxml', '700 __ $4 oth', marc('700 __ $a Lal, Hari $4 oth'), ROLE, 'contributor'],
    ['marcxml', '700 1_ $e other', marc('700 1_ $a Lal, Hari, $e other.'), ROLE, 'contributor'],
  ]),
  ...valuesOf('the same person has two parts in it, of which one says nothing', [
    ['csl-json', 'editor and contributor', csl({ editor: [RAI], contributor: [RAI] }), 'contributors', [{ ...first, role: 'editor' }]],
    ['datacite', 'creator and contributor “Other”', datacitePeople({ creators: [{ name: 'Rai, A.' }], contributors: [{ name: 'Rai, A.', contributorType: 'Other' }] }), 'contributors', [first]],
    ['schema-org', 'author and contributor', node({ author: { '@type': 'Person', name: 'Rai, A.' }, contributor: { '@type': 'Person', name: 'Rai, A.' } }), 'contributors', [first]],
    ['marcxml', '100 and 700', marc('100 1_ $a Rai, A.', '700 1_ $a Rai, A.'), 'contributors', [first]],
    ['csl-json', 'author and editor', csl({ author: [RAI], editor: [RAI] }), 'contributors', [first, { ...first, role: 'editor' }]],
  ]),
  ...valuesOf('an address or a folder is somebody', [
    ['publication', '/author/x.html', { title: 'Springs', authors: ['/author/x.html', 'Rai, A.'] }, 'contributors', [first]],
    ['schema-org', '/author/x.html', node({ author: '/author/x.html' }), 'contributors', undefined],
    ['landing-page', 'https://example.org/people/7', page(['citation_author', 'https://example.org/people/7']), 'contributors', undefined],
    ['oai-dc', 'dc:contributor ORIGINAL', dublinCore('<dc:contributor>ORIGINAL</dc:contributor>'), 'contributors', undefined],
    ['csl-json', 'literal /author/x.html', csl({ author: [{ literal: '/author/x.html' }] }), 'contributors', undefined],
  ]),
  ...valuesOf('signs between names, and addresses, are taken for a name', [
    ['csl-json', 'literal “, Institute of Springs;”', csl({ author: [{ literal: ', Institute of Springs;' }] }), FIRST, author({ name: 'Institute of Springs' })],
    ['crossref', 'family “Rai,”', crossref({ author: [{ family: 'Rai,', given: 'A.' }] }), FIRST, first],
    ['openalex', '“,Springs/AS, ENSM, 24 rue Rai, 25000 Pokhara”, a person', openalex({ author: { display_name: ',Springs/AS, ENSM, 24 rue Rai, 25000 Pokhara' } }), FIRST, author({ name: 'Springs/AS, ENSM, 24 rue Rai, 25000 Pokhara' })],
    ['csl-json', 'given “A.”, whose full stop stays', csl({ author: [{ family: 'Rai', given: 'A.' }] }), FIRST, first],
    ['crossref', 'name “Springs!”, whose sign stays', crossref({ author: [{ name: 'Springs!' }] }), FIRST, body('Springs!')],
  ]),
]; // prettier-ignore
