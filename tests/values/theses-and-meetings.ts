// Who awarded the degree of a thesis, and the meeting at which something was presented.
import {
  crossref,
  csl,
  dspace,
  dublinCore,
  invenio,
  marc,
  page,
  type RightValue,
  schemaOrg,
  valuesOf,
} from './value.js';

const thesis = (fields: object) => crossref({ type: 'dissertation', institution: [{ name: 'Example University' }], ...fields }); // prettier-ignore
const etd = dublinCore('<thesis:degree xmlns:thesis="http://www.ndltd.org/standards/metadata/etdms/1.0/"><thesis:name>PhD</thesis:name><thesis:grantor>Example University</thesis:grantor></thesis:degree>'); // prettier-ignore
const ethos = dublinCore('<u:institution xmlns:u="http://naca.central.cranfield.ac.uk/ethos-oai/terms/">Example University</u:institution><u:qualificationname xmlns:u="http://naca.central.cranfield.ac.uk/ethos-oai/terms/">PhD</u:qualificationname>'); // prettier-ignore
const ndltd = '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record><header/><metadata><thesis xmlns="http://www.ndltd.org/standards/metadata/etdms/1.0/"><title>Springs</title><creator>Rai, Asha</creator><degree><name>PhD</name><grantor>Example University</grantor></degree></thesis></metadata></record></GetRecord></OAI-PMH>'; // prettier-ignore

const meeting = { title: 'Workshop on Springs', place: 'Kathmandu, Nepal', dates: '12-14 March 2020' };
const days = { year: 2020, month: 3, day: 12, end: { year: 2020, month: 3, day: 14 } };
const event = { name: 'Workshop on Springs', place: 'Kathmandu, Nepal', date: days };
const parts = (...date: readonly number[]) => ({ 'date-parts': [date] });

/** Notes that name nobody. */
const NO_BODY = ['Revision of thesis, presented in 1990 under another title', 'Thesis, abstract in English'];
const NO_DEGREE = ['Diss.', 'Inaug.-Diss.', 'Tesis doctoral', 'Diplomarbeit'];
const modsThesis = (note: string) => `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Springs</title></titleInfo><genre>thesis</genre><note type="thesis">${note}</note></mods>`; // prettier-ignore
const zotero = (thesisType: string) => ({ itemType: 'thesis', title: 'Springs', thesisType });
const owned = (elements: string) =>
  `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record><header/><metadata><uketd:uketddc xmlns:uketd="http://naca.central.cranfield.ac.uk/ethos-oai/2.0/" xmlns:uketdterms="http://naca.central.cranfield.ac.uk/ethos-oai/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Springs</dc:title><dc:type>thesis</dc:type>${elements}</uketd:uketddc></metadata><about><rightsOwner><institution>Example Archive</institution></rightsOwner></about></record></GetRecord></OAI-PMH>`; // prettier-ignore

export const thesesAndMeetings: readonly RightValue[] = [
  ...valuesOf('who awarded the degree is lost', [
    ['invenio', 'thesis:university', invenio({}, { 'thesis:university': 'Example University' }), 'institution', 'Example University'],
    ['invenio', 'thesis:thesis.university', invenio({}, { 'thesis:thesis': { university: 'Example University', type: 'PhD' } }), 'institution', 'Example University'],
    ['invenio', 'thesis.university of Zenodo', invenio({ thesis: { university: 'Example University' } }), 'institution', 'Example University'],
    ['invenio', 'thesis_university of a deposit', invenio({ thesis_university: 'Example University' }), 'institution', 'Example University'],
    ['marcxml', '502 $b PhD $c Example University $d 1998', marc('502 __ $b Ph. D. $c Example University $d 1998.'), 'institution', 'Example University'],
    ['marcxml', '710 $a Example University, $4 dgg', marc('710 2_ $a Example University, $4 dgg'), 'institution', 'Example University'],
    ['marcxml', '502 $a Thesis (M.A.)--Example University, 1998.', marc('502 __ $a Thesis (M.A.)--Example University, Department of Geology, 1998.'), 'institution', 'Example University, Department of Geology'],
    ['marcxml', '502 $a Dissertation, Universität Beispiel, 1998', marc('502 __ $a Dissertation, Universität Beispiel, 1998'), 'institution', 'Universität Beispiel'],
    ['marcxml', '502 $a PhD $b Example U. $c 1998, as Invenio has it', marc('502 __ $a PhD $b Example U. $c 1998'), 'institution', 'Example U.'],
    ['marcxml', '502 $a Zugl.: Berlin, Univ., Diss., 1998, where nobody can tell', marc('502 __ $a Zugl.: Berlin, Univ., Diss., 1998'), 'institution', undefined],
    ['dspace', 'thesis.degree.grantor', dspace({ 'thesis.degree.grantor': 'Example University' }), 'institution', 'Example University'],
    ['dspace', 'dc.publisher.institution', dspace({ 'dc.publisher.institution': 'Example University' }), 'institution', 'Example University'],
    ['oai-dc', 'ETD-MS beside Dublin Core', etd, 'institution', 'Example University'],
    ['oai-dc', 'ETD-MS alone', ndltd, 'institution', 'Example University'],
    ['oai-dc', 'the terms of British theses', ethos, 'institution', 'Example University'],
    ['crossref', 'institution of a dissertation', thesis({}), 'institution', 'Example University'],
    ['crossref', 'institution of a preprint, which awards nothing', crossref({ type: 'posted-content', institution: [{ name: 'bioRxiv' }] }), 'institution', undefined],
    ['schema-org', 'sourceOrganization of a thesis', schemaOrg('Thesis', { sourceOrganization: { name: 'Example University' } }), 'institution', 'Example University'],
    ['landing-page', 'citation_dissertation_institution', page({ citation_dissertation_institution: 'Example University' }), 'institution', 'Example University'],
    ['publication', 'institution', { title: 'Springs', institution: 'Example University' }, 'institution', 'Example University'],
  ]),
  ...valuesOf('a note on a thesis is taken for who awarded it', [
    ...NO_BODY.map((note) => ['marcxml', note, marc(`502 __ $a ${note}`), 'institution', undefined] as const),
    ['mods', 'Revision of thesis, presented in 1990', modsThesis('Revision of thesis, presented in 1990 under another title'), 'institution', undefined],
    ['marcxml', '…, 1998. Includes bibliography', marc('502 __ $a Thesis (M.A.)--Example University, 1998. Includes bibliography'), 'institution', 'Example University'],
    ['marcxml', 'Diss., Univ. Zürich, 1998', marc('502 __ $a Diss., Univ. Zürich, 1998'), 'institution', 'Univ. Zürich'],
    ['marcxml', 'Thesis (M.A.)--Example Polytech', marc('502 __ $a Thesis (M.A.)--Example, 1998'), 'institution', 'Example'],
  ]),
  ...valuesOf('a word for theses is taken for a degree', [
    ...NO_DEGREE.map((word) => ['marcxml', word, marc(`502 __ $a ${word}, Universität Zürich, 1998`), 'degree', undefined] as const),
    ['zotero', 'Honours thesis', zotero('Honours thesis'), 'degree', 'Honours'],
    ['zotero', 'Bachelor of Arts thesis', zotero('Bachelor of Arts thesis'), 'degree', 'Bachelor of Arts'],
    ['zotero', 'PhD thesis', zotero('PhD thesis'), 'degree', 'PhD'],
    ['zotero', 'Thesis', zotero('Thesis'), 'degree', undefined],
  ]),
  ...valuesOf('who owns the rights is taken for who awarded the degree', [
    ['oai-dc', 'institution in about', owned('<uketdterms:institution>Example University</uketdterms:institution>'), 'institution', 'Example University'],
    ['oai-dc', 'institution in about, and none in the record', owned(''), 'institution', undefined],
  ]),
  ...valuesOf('the date of a meeting, or that there was one, is taken for its name', [
    ['dspace', 'dc.date.conference', dspace({ 'dc.date.conference': '2020-05-04', 'dc.relation.conference': 'Workshop on Springs' }), 'event', { name: 'Workshop on Springs', date: { year: 2020, month: 5, day: 4 } }],
    ['dspace', 'dc.description.conference “yes”', dspace({ 'dc.description.conference': 'yes' }), 'event', undefined],
    ['dspace', 'dc.description.conferencename', dspace({ 'dc.description.conferencename': 'Workshop on Springs' }), 'event', { name: 'Workshop on Springs' }],
    ['dspace', 'dc.event', dspace({ 'dc.event': 'Workshop on Springs' }), 'event', { name: 'Workshop on Springs' }],
  ]),
  ...valuesOf('the degree is lost', [
    ['invenio', 'thesis:thesis.type', invenio({}, { 'thesis:thesis': { university: 'Example University', type: 'PhD' } }), 'degree', 'PhD'],
    ['marcxml', '502 $b Ph. D.', marc('502 __ $b Ph. D. $c Example University $d 1998.'), 'degree', 'Ph. D.'],
    ['marcxml', '502 $a Thesis (M.A.)--…', marc('502 __ $a Thesis (M.A.)--Example University, 1998.'), 'degree', 'M.A.'],
    ['marcxml', '502 $a PhD $b Example U. $c 1998, as Invenio has it', marc('502 __ $a PhD $b Example U. $c 1998'), 'degree', 'PhD'],
    ['dspace', 'thesis.degree.name', dspace({ 'thesis.degree.name': 'PhD' }), 'degree', 'PhD'],
    ['dspace', 'dc.description.degree', dspace({ 'dc.description.degree': 'PhD' }), 'degree', 'PhD'],
    ['oai-dc', 'ETD-MS beside Dublin Core', etd, 'degree', 'PhD'],
    ['oai-dc', 'the terms of British theses', ethos, 'degree', 'PhD'],
    ['crossref', 'degree "PhD Thesis"', thesis({ degree: ['PhD Thesis'] }), 'degree', 'PhD'],
    ['crossref', 'degree "Thesis", which is none', thesis({ degree: ['Thesis'] }), 'degree', undefined],
    ['schema-org', 'inSupportOf', schemaOrg('Thesis', { inSupportOf: 'PhD' }), 'degree', 'PhD'],
    ['landing-page', 'citation_dissertation_name', page({ citation_dissertation_name: 'PhD' }), 'degree', 'PhD'],
    ['publication', 'degree', { title: 'Springs', degree: 'PhD' }, 'degree', 'PhD'],
  ]),
  ...valuesOf('the meeting is lost', [
    ['invenio', 'meeting:meeting', invenio({}, { 'meeting:meeting': meeting }), 'event', event],
    ['invenio', 'meeting of Zenodo', invenio({ meeting }), 'event', event],
    ['invenio', 'conference_title of a deposit', invenio({ conference_title: meeting.title, conference_place: meeting.place, conference_dates: meeting.dates }), 'event', event],
    ['invenio', 'a meeting with nothing but its acronym', invenio({ meeting: { acronym: 'WoS' } }), 'event', { name: 'WoS' }],
    ['marcxml', '111 $a $n $d $c', marc('111 2_ $a Workshop on Springs $n (3rd : $d 2020 : $c Kathmandu, Nepal)'), 'event', { name: 'Workshop on Springs', place: 'Kathmandu, Nepal', date: { year: 2020 } }],
    ['marcxml', '711 of Invenio', marc('711 __ $a Workshop on Springs $c Kathmandu, Nepal $d 12-14 Mar 2020'), 'event', event],
    ['marcxml', '711 with $t, which is another work’s', marc('711 2_ $a Workshop on Springs. $t Proceedings.'), 'event', undefined],
    ['dspace', 'dc.relation.conference', dspace({ 'dc.relation.conference': 'Workshop on Springs', 'oaire.citation.conferencePlace': 'Kathmandu, Nepal', 'oaire.citation.conferenceDate': '2020-03' }), 'event', { name: 'Workshop on Springs', place: 'Kathmandu, Nepal', date: { year: 2020, month: 3 } }],
    ['dspace', 'dc.event.title', dspace({ 'dc.event.title': 'Workshop on Springs', 'dc.event.location': 'Kathmandu' }), 'event', { name: 'Workshop on Springs', place: 'Kathmandu' }],
    ['crossref', 'event', crossref({ type: 'proceedings-article', event: { name: 'Workshop on Springs', location: 'Kathmandu, Nepal', start: parts(2020, 3, 12), end: parts(2020, 3, 14) } }), 'event', event],
    ['crossref', 'event that starts and does not end', crossref({ event: { name: 'Workshop', start: parts(2020, 3) } }), 'event', { name: 'Workshop', date: { year: 2020, month: 3 } }],
    ['csl-json', 'event-title, event-place, event-date', csl({ type: 'paper-conference', 'event-title': 'Workshop on Springs', 'event-place': 'Kathmandu, Nepal', 'event-date': { 'date-parts': [[2020, 3, 12], [2020, 3, 14]] } }), 'event', event],
    ['csl-json', 'event, as it was called before', csl({ type: 'paper-conference', event: 'Workshop on Springs' }), 'event', { name: 'Workshop on Springs' }],
    ['schema-org', 'recordedAt', schemaOrg('VideoObject', { recordedAt: { '@type': 'Event', name: 'Workshop on Springs', location: { name: 'Kathmandu, Nepal' }, startDate: '2020-03-12T10:00', endDate: '2020-03-14' } }), 'event', event],
    ['landing-page', 'citation_conference_title', page({ citation_conference_title: 'Workshop on Springs' }), 'event', { name: 'Workshop on Springs' }],
    ['publication', 'event', { title: 'Springs', event: { name: 'Workshop on Springs' } }, 'event', { name: 'Workshop on Springs' }],
  ]),
]; // prettier-ignore
