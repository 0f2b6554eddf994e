// EPrints: a record as the repository's plugin "JSON" exports it. A list of them, such as a search's, is read one by one.
// https://github.com/eprints/eprints3.4/blob/master/perl_lib/EPrints/Plugin/Export/JSON.pm
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import type { Found, FoundContributor, FoundFile } from './compose/found.js';
import { type Fields, isObject, type Parsed } from './format.js';
import { compose } from './compose/compose.js';
import { known } from '../record/known.js';
import { PublicationError } from '../record/error.js';
import { rolesOf } from './compose/relators.js';
import type { RawRecord } from '../record/raw-record.js';
import { textsOf } from './compose/values.js';
import type { TextContext } from '../text/context.js';

/** What has the number that EPrints counts its records by. */
export const matches = ({ value }: RawRecord): boolean => Object.hasOwn(fieldsOf(value), 'eprintid');

/**
 * A record of EPrints'. Subjects and divisions are codes without their words, and a document's language is that of its
 * repository unless somebody changed it, so these are not read.
 *
 * @fills title type typeLabel contributors summary publisher series volume issue number articleNumber pages edition
 *   place published status event institution degree languages identifiers links cover licence access keywords
 * @see https://github.com/eprints/eprints3.4/blob/master/perl_lib/EPrints/Plugin/Export/JSON.pm
 * @see https://github.com/eprints/eprints3.4/blob/master/flavours/pub_lib/cfg.d/eprint_fields_pub.pl
 * @throws {PublicationError} `format` where it was deleted, `invalid` without a title
 */
export function parse({ value, url }: RawRecord, context: TextContext): Parsed {
  const record = fieldsOf(value);
  if (record['eprint_status'] === 'deletion') throw new PublicationError('format', known({ found: 'deleted', url }));
  const kind = textOf(record['type']) ?? '';
  const isThesis = kind === 'thesis';
  const isPart = /^(?:article|book_section|conference_item)$/.test(kind);
  const isCounted = /^(?:monograph|patent)$/.test(kind);
  const { number, institution } = record;
  const documents = listOf(record['documents']).map(fieldsOf);
  return compose(
    {
      title: record['title'],
      ...kindsOf(kind, record),
      contributors: contributorsOf(record),
      summary: record['abstract'],
      publisher: [record['publisher'], kind === 'monograph' ? institution : undefined],
      series: ['publication', 'book_title', 'series'].map((key) => record[key]),
      volume: record['volume'],
      issue: isCounted ? undefined : number,
      number: isCounted ? [kind === 'patent' ? record['id_number'] : undefined, number] : undefined,
      articleNumber: record['article_number'],
      // How many pages a part has is not where it stands.
      pages: [record['pagerange'], isPart ? undefined : record['pages']],
      edition: record['edition'],
      place: record['place_of_pub'],
      published: datesOf(record),
      status: record['ispublished'],
      event: { name: record['event_title'], place: record['event_location'], date: record['event_dates'] },
      ...(isThesis && { institution, degree: degreeOf(record['thesis_name']) }),
      languages: record['language'],
      ...identifiersOf(record),
      landingPage: [record['uri'], record['official_url']],
      ...documentsOf(record, documents),
      keywords: keywordsOf(textsOf(record['keywords'])),
    },
    context,
  ); // prettier-ignore
}

/** One text holds all of them, between semicolons or lines, or else commas, which is how EPrints itself takes them apart. */
const keywordsOf = (texts: readonly string[]): string[] =>
  texts.length === 1 ? texts[0]!.split(/[;\n]/.test(texts[0]!) ? /[;\n]/ : ',') : [...texts];

/** Kinds whose names say something else elsewhere, or need a second field: the format's words for them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['monograph', 'report'],
  ['monograph working_paper', 'working paper'],
  ['monograph discussion_paper', 'discussion paper'],
  ['conference_item', 'conference paper'],
  ['conference_item poster', 'poster'],
  ['conference_item speech', 'speech'],
  ['conference_item lecture', 'lecture'],
  ['conference_item keynote', 'speech'],
]);

/** A narrower kind in words for readers, of the codes of EPrints' own configuration. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['technical_report', 'Technical report'],
  ['project_report', 'Project report'],
  ['discussion_paper', 'Discussion paper'],
  ['documentation', 'Documentation'],
  ['manual', 'Manual'],
  ['keynote', 'Keynote'],
  ['lecture', 'Lecture'],
  ['doctoral', 'Doctoral thesis'],
  ['phd', 'PhD thesis'],
  ['masters', 'Master’s thesis'],
  ['diploma', 'Diploma thesis'],
  ['artefact', 'Artefact'],
  ['exhibition', 'Exhibition'],
  ['composition', 'Composition'],
  ['performance', 'Performance'],
  ['experiment', 'Experiment'],
  ['teaching_resource', 'Teaching resource'],
]);

const DEGREES: Readonly<Record<string, string>> = { phd: 'PhD', mphil: 'MPhil', dphil: 'DPhil' };

/** A degree by its code, or in the words of a repository that has others. */
function degreeOf(name: unknown): string | undefined {
  const code = textOf(name) ?? 'other';
  return Object.hasOwn(DEGREES, code) ? DEGREES[code] : code === 'other' ? undefined : code;
}

function kindsOf(kind: string, record: Fields): Pick<Found, 'type' | 'typeLabel'> {
  const key = { monograph: 'monograph_type', conference_item: 'pres_type', thesis: 'thesis_type' }[kind] ?? '';
  const narrow = textOf(record[key]) ?? '';
  return { type: [KINDS.get(`${kind} ${narrow}`), KINDS.get(kind) ?? kind], typeLabel: [narrow, kind].map((code) => LABELS.get(code)) }; // prettier-ignore
}

/** Everybody, by the lists that they stand in. Artists, and those of whom a repository has lists of its own, among them. */
const PEOPLE: readonly (readonly [list: string, role: string])[] = [
  ['creators', 'author'],
  ['editors', 'editor'],
  ['translators', 'translator'],
  ['producers', 'producer'],
  ['conductors', 'conductor'],
  ['lyricists', 'lyricist'],
  ['supervisors', 'advisor'],
  ['advisors', 'advisor'],
  ['thesis_advisor', 'advisor'],
];

function contributorsOf(record: Fields): FoundContributor[] {
  const bodies = listOf(record['corp_creators']).map((each): FoundContributor => ({ name: isObject(each) ? each['name'] : each, kind: 'organization' })); // prettier-ignore
  const [authors, ...others] = PEOPLE.map(([list, role]) => listOf(record[list]).map((each) => personOf(each, role)));
  return [...authors!, ...bodies, ...others.flat(), ...contributing(record)];
}

/** Those whose part is said of each, by the address of a term: http://www.loc.gov/loc.terms/relators/TRL */
const contributing = (record: Fields): FoundContributor[] =>
  listOf(record['contributors']).flatMap((each) => {
    const { words, isNone } = rolesOf(textsOf(fieldsOf(each)['type']));
    return isNone ? [] : personOf(each, words[0] ?? 'contributor');
  });

/** A person by the parts of the name. "Dr." is none of them; "Jr." is, and one part alone is a whole name. */
function personOf(each: unknown, role: string): FoundContributor {
  const { name, id, orcid } = isObject(each) ? each : { name: each };
  if (!isObject(name)) return { name: textOf(name), role };
  const { family, given, lineage } = name;
  const isWhole = [family, given].every((part) => textOf(part) !== undefined);
  return {
    ...(isWhole ? { family, given, suffix: lineage, kind: 'person' } : { name: [family, given] }),
    role,
    ids: [orcid, id],
  };
}

/** When it came out, where that is said of one of its dates; otherwise the one that EPrints itself cites it by. */
function datesOf(record: Fields): unknown[] {
  const dates = listOf(record['dates']).map(fieldsOf);
  const own = { date: record['date'], date_type: record['date_type'] ?? 'published' };
  const said = (type: string) => [own, ...dates].filter((each) => each.date_type === type).map(({ date }) => date);
  return [...said('published'), ...said('published_online'), record['date'], record['rioxx2_publication_date']];
}

/** What looks like a number is one in this JSON, so that zeros before it are lost: those of standard numbers come back. */
const digitsOf = (value: unknown, length: number): unknown[] =>
  textsOf(value).flatMap((text) => (/^\d+$/.test(text) ? text.padStart(length, '0') : text.split(/[,;]|(?<=[\dX])\s+(?=\d)/i))); // prettier-ignore

function identifiersOf(record: Fields): Partial<Found> {
  const others = listOf(record['ids']).map(fieldsOf);
  const all = (type: string) => others.filter(({ id_type }) => id_type === type).map(({ id }) => id);
  const addresses = ['id_number', 'official_url', 'rioxx2_version_of_record'].map((key) => record[key]);
  return {
    doi: [record['doi'], ...all('doi'), ...addresses],
    isbn: digitsOf([record['isbn'], ...all('isbn')], 10),
    issn: digitsOf([record['issn'], ...all('issn')], 8),
    ids: addresses,
  };
}

/** The codes of licences: "cc_by_nc_4", and without a number of which nobody knows the version. */
const licenceOf = (code: unknown): string | undefined => {
  const [, kind, version] = /^cc_(by(?:_(?:nc|nd|sa))*)(?:_(\d))?$/.exec(textOf(code) ?? '') ?? [];
  if (kind) return `cc-${kind.replaceAll('_', '-')}${version ? `-${version}.0` : ''}`;
  const [, gnu, number] = /^(?:cc_)?gnu_(l?gpl)(?:_(\d))?$/.exec(textOf(code) ?? '') ?? [];
  return code === 'cc_public_domain' ? 'public domain' : gnu && `GNU ${gnu.toUpperCase()}${number ? ` ${number}.0` : ''}`;
}; // prettier-ignore

/** What is beside the text itself. */
const BESIDE = /^(?:supplemental|presentation|coverimage|metadata|bibliography)$/;
const READABLE = /pdf|html|epub|msword|officedocument\.word|opendocument\.text/i;

/** The files that everybody may open, who may, and by which licence. */
function documentsOf(record: Fields, documents: readonly Fields[]): Partial<Found> {
  const texts = documents.filter(({ content }) => !BESIDE.test(textOf(content) ?? ''));
  const isPublic = ({ security }: Fields) => security === 'public';
  const until = texts.map(({ date_embargo: date }) => textOf(date)).find(Boolean);
  const cover = documents.filter((each) => isPublic(each) && each['content'] === 'coverimage');
  const files = texts.filter(isPublic).map((each) => fileOf(record, each));
  const readable = files.filter(({ mediaType, url }) => READABLE.test(textsOf([mediaType, url]).join(' ')));
  const isOpen = texts.some(isPublic);
  return {
    fullText: readable.toSorted((a, b) => Number(isPdf(b)) - Number(isPdf(a))),
    cover: cover.map((each) => fileOf(record, each).url),
    licence: [...texts.map(({ license }) => licenceOf(license)), fieldsOf(record['rioxx2_license_ref'])['license_ref'], record['rights']], // prettier-ignore
    access: isOpen ? 'open' : until ? 'embargoed' : ACCESS.get(record['full_text_status']),
    accessUntil: isOpen ? undefined : until,
  };
}

/** What a record says of its documents, also where they are not in it. */
const ACCESS: ReadonlyMap<unknown, Found['access']> = new Map([
  ['public', 'open'],
  ['restricted', 'restricted'],
  ['none', 'metadata-only'],
]);

const isPdf = ({ mediaType, url }: FoundFile): boolean => /pdf/i.test(textsOf([mediaType, url]).join(' '));

/**
 * A document's main file, at the address that EPrints gives it below that of its repository.
 *
 * @see https://wiki.eprints.org/w/API:EPrints/DataObj/Document#get_url
 */
function fileOf(record: Fields, { main, pos, files, mime_type: mime, format }: Fields): FoundFile {
  const all = listOf(files).map(fieldsOf);
  const file = all.find(({ filename }) => filename === main) ?? all[0] ?? {};
  const name = textOf(main) ?? textOf(file['filename']);
  const [, base] = /^(https?:\/\/.+?)\/id\/eprint\/\d+\/?$/.exec(textOf(record['uri']) ?? '') ?? [];
  const [id, at] = [record['eprintid'], pos].map((each) => textsOf(each)[0]);
  return {
    url: [file['url'], base && id && at && name ? `${base}/${id}/${at}/${encodeURIComponent(name)}` : undefined, file['uri']],
    mediaType: [file['mime_type'], mime, format].find((type) => /^\w+\/\S+$/.test(textOf(type) ?? '')),
    size: file['filesize'],
  };
} // prettier-ignore
