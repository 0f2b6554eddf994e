// BibTeX in UTF-8, with fields of BibLaTeX's where they say more; BibTeX passes over what it does not know.
// https://www.bibtex.org/Format/ and https://ctan.org/pkg/biblatex
import { keyOf } from './file-name.js';
import { type Dialect, writeBlocks, writeInline } from './written-text.js';
import { inLine, isCertain, isPdf, isPersonal, pageOf, partsOf, standingNote } from './facts.js';
import { inWords } from '../record/csl-terms.js';
import { type Contributor, familyOf } from '../record/contributor.js';
import type { PartialDate } from '../record/partial-date.js';
import type { Publication } from '../record/publication.js';
import { writeDate } from '../record/edtf.js';

/** The types of entries. That of a thesis is BibLaTeX's: those of BibTeX say which degree it was for. */
const ENTRIES = new Map(
  'report techreport,working-paper techreport,brief techreport,article,book,chapter incollection,conference-paper inproceedings,thesis,dataset,software'
    .split(',').map((pair) => pair.split(' ')).map(([type, entry = type]) => [type!, entry!] as const),
); // prettier-ignore

/** Roles that have a field. Others have one of three more, which say whose it is. */
const ROLES = /^(?:author|editor|translator|annotator|commentator|introduction|foreword|afterword)$/;

const MORE = ['editora', 'editorb', 'editorc'];

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Signs that are TeX's own, by commands, since braces count even behind a backslash. */
const COMMANDS = new Map(
  '\\backslash {braceleft }braceright ~asciitilde ^asciicircum <less >greater'.split(' ').map((each) => [each[0]!, each.slice(1)]),
); // prettier-ignore

/**
 * A text. TeX makes one sign of "--", "''" and "``". At the start of a line "@" begins an entry, and "TY -" a reference in RIS.
 *
 * @see https://ctan.org/pkg/latex2e-help-texinfo
 */
const tex = (text = ''): string =>
  inLine(text)
    .replace(/[\\{}~^<>]/g, (sign) => `\\text${COMMANDS.get(sign)!}{}`)
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/(?<=-)-|(?<=')'|(?<=`)`/g, '{}$&')
    .replace(/^(?:@|\W*TY(?= ))/, '{$&}');

/** A list's text, in which "and", or another sign, would stand between two. */
const texItem = (text: string, between = /\band\b/i): string => (between.test(text) ? `{${tex(text)}}` : tex(text));

/** An address as it stands, without signs that are the file's own. */
const address = (url = ''): string => url.replace(/[\\{}]/g, encodeURIComponent);

const command = (name: string) => [`\\${name}{`, '}'] as const;

const TEXT: Dialect = {
  words: tex,
  marks: { emphasis: command('emph'), strong: command('textbf'), sub: command('textsubscript'), sup: command('textsuperscript') },
  link: (href, text) => `\\href{${address(href).replace(/[#$%&_]/g, '\\$&')}}{${text}}`,
}; // prettier-ignore

/** A title, of which styles would make capitals small that stand in no braces, but for its first word's own: "H" is of a formula. */
const TITLE: Dialect = {
  ...TEXT,
  words: (text) =>
    text
      .split(/([\p{L}\p{M}\p{N}'’-]+)/u)
      .map((part, at) => (/\p{Lu}/u.test(at > 1 || !part[1] ? part : part.slice(1)) ? `{${tex(part)}}` : tex(part)))
      .join(''),
};

/** An entry. Its key is made of who, when and what, so that it is the same next time. */
export function toBibtex(publication: Publication): string {
  const {
    type = '',
    subtitle,
    typeLabel,
    summary,
    publisher,
    series,
    issue,
    pages,
    edition,
    place,
    published,
  } = publication;
  const { identifiers: { doi, isbn, issn, handle } = {}, licence = {}, title, keywords, links } = publication;
  const entry = ENTRIES.get(type) ?? 'misc';
  const isArticle = entry === 'article';
  const isPart = /^in/.test(entry);
  const label = typeLabel ?? (entry === 'misc' || (entry === 'techreport' && type !== 'report') ? inWords(type) : '');
  const fields: Record<string, string | undefined> = {
    ...peopleOf(publication),
    title: writeInline(title, TITLE),
    subtitle: subtitle && writeInline(subtitle, TITLE),
    // A word in small letters is a key of BibLaTeX's, unless it is in braces.
    type: /^[a-z]+$/.test(label) ? `{${label}}` : tex(label),
    entrysubtype: typeLabel && tex(type),
    [isArticle ? 'journal' : isPart && series !== title ? 'booktitle' : 'series']: tex(series),
    volume: tex(publication.volume),
    [isArticle ? 'number' : 'issue']: tex(issue),
    ...(entry === 'techreport' && publication.number && { number: tex(publication.number) }),
    eid: tex(publication.articleNumber),
    [isArticle || isPart || /\d\D*[-–]\D*\d/.test(pages ?? '') ? 'pages' : 'pagetotal']: tex(pages).replaceAll('–', '--'),
    [/^(?:software|dataset)$/.test(entry) ? 'version' : 'edition']: tex(edition),
    [/^the|^tec/.test(entry) ? 'institution' : 'publisher']: publisher?.name && texItem(publisher.name),
    address: place && texItem(place),
    ...datesOf(published),
    language: publication.languages?.map((tag) => texItem(tag)).join(' and '),
    doi: address(doi),
    isbn: isbn?.join(', '),
    issn: issn?.join(', '),
    eprint: address(handle),
    eprinttype: handle && 'hdl',
    note: tex(standingNote(publication)),
    url: address(pageOf(publication)),
    pdf: links?.fullText && isPdf(links.fullText) ? address(links.fullText.url) : '',
    license: [licence.label && texItem(licence.label), address(licence.url)].filter(Boolean).join(' and '),
    keywords: keywords?.map((word) => texItem(word, /[,;]/)).join(', '),
    abstract: summary && writeBlocks(summary, TEXT),
  }; // prettier-ignore
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${name === 'month' ? value : `{${value}}`},\n` : [])); // prettier-ignore
  return `@${entry}{${keyOf(publication)},\n${lines.join('')}}\n`;
}

/** The date in parts, and in full where that says more. */
function datesOf(date: PartialDate | undefined): Record<string, string | undefined> {
  if (!date) return {};
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
function peopleOf({ contributors = [], moreContributors }: Publication): Record<string, string> {
  const others = [...new Set(contributors.map(({ role }) => role))].filter((role) => !ROLES.test(role)).slice(0, 3);
  const fieldOf = (role: string) => (ROLES.test(role) ? role : MORE[others.indexOf(role)]);
  const names: Record<string, string[]> = {};
  for (const each of contributors) {
    const field = fieldOf(each.role);
    if (field) (names[field] ??= []).push(nameOf(each));
  }
  if (moreContributors) (Object.values(names)[0] ?? (names['author'] = [])).push('others');
  return {
    ...Object.fromEntries(Object.entries(names).map(([field, all]) => [field, all.join(' and ')])),
    ...Object.fromEntries(others.map((role, at) => [`${MORE[at]!}type`, tex(role)])),
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
