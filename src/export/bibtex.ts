// BibTeX and BibLaTeX, in UTF-8. https://www.bibtex.org/Format/ and https://ctan.org/pkg/biblatex
//
// BibTeX passes over fields that it does not know, and other readers of it take them, so that there they are all; but its types of
// entries are those of 1988. BibLaTeX has more types, and its fields are held to them: what has no place there is added in words.
import { address, tex, texItem, TEXT, texTitle } from './tex-text.js';
import { type BibDialect, entryOf, hasField, thesisType } from './bibtex-types.js';
import { isCertain, isPdf, isPersonal, pageOf, partsOf, standingNote } from './facts.js';
import { signBehind, writeBlocks } from './written-text.js';
import { keyOf } from './file-name.js';
import { inWords, statusInWords } from '../record/csl-terms.js';
import { type Contributor, familyOf } from '../record/contributor.js';
import type { Publication } from '../record/publication.js';
import { writeDate } from '../record/edtf.js';

/** Roles that have a field. Others have one of three more, which say whose it is. */
const ROLES = /^(?:author|editor|translator|annotator|commentator|introduction|foreword|afterword)$/;

/** By the beginning of their names; what they are says a field of their own. */
const MORE = { bibtex: ['editora', 'editorb', 'editorc'], biblatex: ['namea', 'nameb', 'namec'] } as const;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * An entry of BibTeX. Its key is made of who, when and what, so that it is the same next time.
 *
 * @param key another key, for an entry beside others. Default: the publication's own
 */
export const toBibtex = (publication: Publication, key = keyOf(publication)): string =>
  entry(publication, 'bibtex', key);

/** The same in BibLaTeX. */
export const toBiblatex = (publication: Publication, key = keyOf(publication)): string =>
  entry(publication, 'biblatex', key);

function entry(publication: Publication, dialect: BibDialect, key: string): string {
  const type = entryOf(publication, dialect);
  const fields = fieldsOf(publication, type, dialect);
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${name === 'month' ? value : `{${value}}`},\n` : [])); // prettier-ignore
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

type Fields = Record<string, string | undefined>;

/** The fields in their order; those that are empty are left out. */
function fieldsOf(publication: Publication, entryType: string, dialect: BibDialect): Fields {
  const { title, subtitle, summary, publisher, series, pages, edition, place, event } = publication;
  const { identifiers: { doi, isbn, issn, handle } = {}, licence = {}, keywords, links, number, issue, institution } = publication;
  const isNew = dialect === 'biblatex';
  const [isReport, isThesis, isArticle, isPart] = [/report$/, /thesis$/, /^article$/, /^in/].map((each) => each.test(entryType));
  const has = (field: string) => hasField(entryType, field);
  const body = publisher?.name && texItem(publisher.name);
  const editionField = /^(?:software|dataset)$/.test(publication.type ?? '') ? 'version' : 'edition';
  const pdf = links?.fullText && isPdf(links.fullText) ? address(links.fullText.url) : '';
  const fields: Fields = {
    ...peopleOf(publication, entryType, dialect),
    title: texTitle(title) + (subtitle && !isNew ? tex(signBehind(title)) + texTitle(subtitle) : ''),
    subtitle: subtitle && isNew ? texTitle(subtitle) : '',
    ...typeOf(publication, entryType, dialect),
    [isArticle ? (isNew ? 'journaltitle' : 'journal') : isPart && series !== title ? 'booktitle' : 'series']: isReport ? '' : tex(series),
    volume: isReport ? '' : tex(publication.volume),
    number: tex(isArticle ? issue : isReport ? (number ?? issue) : ''),
    eid: tex(publication.articleNumber),
    [isArticle || isPart || /\d\D*[-–]\D*\d/.test(pages ?? '') ? 'pages' : 'pagetotal']: tex(pages).replaceAll('–', '--'),
    [editionField]: tex(edition),
    [isThesis && !isNew ? 'school' : 'institution']: isThesis ? institution && texItem(institution) : isReport ? body : '',
    [isNew && !has('publisher') ? 'organization' : 'publisher']: isReport ? '' : body,
    [isNew ? 'location' : 'address']: place && texItem(place),
    eventtitle: tex(event?.name),
    venue: tex(event?.place),
    eventdate: event?.date && writeDate(event.date),
    ...(isNew ? { date: publication.published && writeDate(publication.published) } : datesOf(publication)),
    pubstate: publication.status?.replaceAll('-', ''),
    language: publication.languages?.map((tag) => texItem(tag)).join(' and '),
    doi: address(doi),
    isbn: isbn?.join(', '),
    issn: issn?.join(', '),
    eprint: address(handle),
    eprinttype: handle && 'hdl',
    note: tex(standingNote(publication)),
    url: address(pageOf(publication)),
    ...(isNew ? { file: pdf } : { pdf, license: [licence.label && texItem(licence.label), address(licence.url)].filter(Boolean).join(' and ') }),
    keywords: keywords?.map((word) => texItem(word, /[,;]/)).join(', '),
    abstract: summary && writeBlocks(summary, TEXT),
  };
  // What has no field is said in words, which styles set behind the rest.
  const rest = [
    isReport || !has('series') ? [series, publication.volume].filter(Boolean).join(' ') : '',
    ...(isNew ? [has(editionField) ? '' : edition?.replace(/\.$/, ''), has('isbn') || !isbn ? '' : `ISBN ${isbn.join(', ')}`, has('issn') || !issn ? '' : `ISSN ${issn.join(', ')}`] : []),
  ].filter(Boolean).join('. '); // prettier-ignore
  if (isNew) return { ...Object.fromEntries(Object.entries(fields).filter(([field]) => has(field))), addendum: tex(rest) };
  return { ...fields, note: fields['note'] || (isReport ? tex(rest) : '') };
} // prettier-ignore

/** The record's word for its kind, and the kind where that word or the entry's type may say another. */
function typeOf(publication: Publication, entryType: string, dialect: BibDialect): Fields {
  const { type = '', typeLabel } = publication;
  if (type === 'thesis') return { type: thesisType(publication, dialect) };
  const isTold = entryType !== 'misc' && (type === 'report' || !/report$/.test(entryType));
  // BibLaTeX wants it for each report.
  const label = typeLabel ?? (isTold && entryType !== 'report' ? '' : inWords(type));
  // A word in small letters is a key of BibLaTeX's, unless it is in braces.
  return { type: /^[a-z]+$/.test(label) ? `{${label}}` : tex(label), entrysubtype: typeLabel && tex(type) };
}

/** The date in parts, and in full where that says more. In the place of one that is not known may stand how far the work is. */
function datesOf({ published: date, status }: Publication): Fields {
  if (!date) return { year: status && statusInWords(status) };
  const { year, month, end, open } = date;
  const full = writeDate(date);
  const isSure = isCertain(date);
  return {
    date: /^\d{4}(?:-[01]\d)?$/.test(full) ? undefined : full,
    year: isSure ? `${full.slice(0, 4)}${open ? '--' : end && end.year !== year ? `--${end.year}` : ''}` : undefined,
    month: isSure && month && !end && !open ? MONTHS.slice(3 * month - 3, 3 * month) : undefined,
  };
}

/** Everybody, by their fields; that there are more stands in the first of these. */
function peopleOf(
  { contributors = [], moreContributors }: Publication,
  entryType: string,
  dialect: BibDialect,
): Fields {
  const isOwn = (role: string) => ROLES.test(role) && (dialect === 'bibtex' || hasField(entryType, role));
  const others = [...new Set(contributors.map(({ role }) => role))].filter((role) => !isOwn(role)).slice(0, 3);
  const more = MORE[dialect];
  const fieldOf = (role: string) => (isOwn(role) ? role : more[others.indexOf(role)]);
  const names: Record<string, string[]> = {};
  for (const each of contributors) {
    const field = fieldOf(each.role);
    if (field) (names[field] ??= []).push(nameOf(each));
  }
  if (moreContributors) (Object.values(names)[0] ?? (names['author'] = [])).push('others');
  return {
    ...Object.fromEntries(Object.entries(names).map(([field, all]) => [field, all.join(' and ')])),
    ...Object.fromEntries(others.map((role, at) => [`${more[at]!}type`, tex(role)])),
  };
}

/** "von Last, Jr, First". In braces a name stays whole; so does a part with signs that would take it apart. */
function nameOf(person: Contributor): string {
  const parts = partsOf(person);
  const group = (part: string) => (/[,=]|\b[aA][nN][dD]\b|^\p{Lu}.*\s\p{Ll}/u.test(part) ? `{${tex(part)}}` : tex(part));
  if (parts) {
    const { particle, family, suffix, given } = parts;
    // BibTeX tells a particle by its small letters.
    const isSmall = particle && /^\P{L}*\p{Ll}/u.test(particle);
    const start = isSmall ? `${tex(particle)} ${group(family!)}` : group(familyOf(parts));
    return [start, ...[suffix, given].flatMap((part) => (part ? group(part) : []))].join(', ');
  }
  const { name, kind } = person;
  return (!kind && /^[^\s,=]+$/.test(name)) || isPersonal(person) ? tex(name) : `{${tex(name)}}`;
} // prettier-ignore
