// BibTeX and BibLaTeX: https://www.bibtex.org/Format/ and https://ctan.org/pkg/biblatex, whose fields those of BibTeX are
// among.
import { bibEntries, type BibEntry } from './parser.js';
import { peopleIn, splitOutside } from './names.js';
import { texToText, urlInTex } from './tex.js';
import { archiveOf } from './archives.js';
import { textOf } from '../compose/fields.js';
import type { Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { compose } from '../compose/compose.js';
import type { TextContext } from '../../text/context.js';
import { withInherited } from './inheritance.js';

/**
 * Names of TeX's babel that are no language's name.
 *
 * @see https://ctan.org/pkg/babel
 */
const BABEL = new Map(
  'american en-US,usenglish en-US,british en-GB,ukenglish en-GB,australian en-AU,ngerman de,naustrian de-AT,nswissgerman de-CH,francais fr,portuges pt,brazil pt-BR,norsk nb,magyar hu'
    .split(',').map((pair) => pair.split(' ') as [string, string]),
); // prettier-ignore

/** BibLaTeX's keys for what it writes in the reader's language. They are no words for readers. */
const TYPE_KEYS = /^(?:[a-z]*(?:thesis|report)|software|[a-z]+cd|pat(?:ent|req)[a-z]*)$/;

/** Who has a part in it. Their field's type may name another role: an editor may be a compiler. */
const ROLES = [
  ...'author editor translator annotator commentator introduction foreword afterword'
    .split(' ')
    .map((name) => [name, name]),
  ...'editora editorb editorc'.split(' ').map((name) => [name, 'editor']),
] as [name: string, role: string][];

/** Whether a text has entries with fields. */
export const matches = (raw: RawRecord): boolean => entriesOf(raw).length > 0;

/** The entries, with what they take from each other. */
export const split = (raw: RawRecord): RawRecord[] => entriesOf(raw).map((value) => ({ url: raw.url, value }));

const entriesOf = ({ text = '' }: RawRecord): BibEntry[] => withInherited(bibEntries(text));

/**
 * An entry of BibTeX or BibLaTeX.
 *
 * @fills title subtitle type typeLabel standing contributors summary publisher series volume issue number articleNumber pages
 *   edition place published languages identifiers links licence keywords
 * @see https://ctan.org/pkg/biblatex
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const entry = isEntry(raw.value) ? raw.value : entriesOf(raw)[0];
  const fields = entry?.fields ?? new Map<string, string>();
  const entryType = entry?.type ?? '';
  const written = (name: string) => textOf(fields.get(name));
  const text = (...names: string[]) => names.map((name) => texToText(written(name) ?? ''));
  const plain = (...names: string[]) => names.map((name) => urlInTex(written(name) ?? ''));
  const numbers = (...names: string[]) => plain(...names).flatMap((each) => each.split(/[,;\n]/));
  const urls = (...names: string[]) =>
    plain(...names)
      .flatMap((each) => each.split(/;?\s|;(?=https?:)/))
      .filter((each) => /^https?:/i.test(each));

  const isReport = /^(?:techreport|report|patent|standard|manual)$/.test(entryType);
  const isArticle = /^(?:article|periodical|suppperiodical|review)$/.test(entryType);
  const [title, booktitle, journal, series] = [['title'], ['booktitle'], ['journaltitle', 'journal', 'shortjournal'], ['series']].map((names) => text(...names).find(Boolean)); // prettier-ignore
  const container = journal ?? (title === undefined || title === booktitle ? undefined : booktitle);
  // Volume and number belong to the series where there is one, not to the book that is named instead.
  const counted =
    series === undefined || isArticle || isReport ? ['volume'] : container === undefined ? ['volume', 'number'] : [];
  const pages = [...urls('url'), ...archiveOf(plain('eprint', 'eprinttype', 'archiveprefix')), ...urls('howpublished')];
  const keywords = written('keywords') ?? written('keyword') ?? '';
  const apart = (sign: RegExp) => splitOutside(keywords, sign);
  return compose(
    {
      title: [title, booktitle],
      subtitle: text(title === undefined ? 'booksubtitle' : 'subtitle'),
      type: [...plain('entrysubtype', 'type'), entryType],
      typeLabel: TYPE_KEYS.test(written('type') ?? '') ? undefined : text('type'),
      standing: [{ said: text('pubstate', 'note') }],
      contributors: ROLES.flatMap(([name, role]) => peopleIn(written(name) ?? '', [...text(`${name}type`), role])),
      summary: text('abstract'),
      publisher: text('publisher', 'institution', 'school', 'organization'),
      series: [container, series, ...text('maintitle')],
      volume: text(...counted),
      issue: text(...(isArticle ? ['number'] : []), 'issue'),
      number: isReport ? text('number') : undefined,
      articleNumber: text('eid', 'articleno', 'article-number'),
      pages: text('pages', 'pagetotal', ...(written('articleno') ? [] : ['numpages'])),
      edition: text('edition', 'version'),
      place: text('location', 'address'),
      published: datesOf(plain('date', 'year', 'month', 'day')),
      languages: languagesOf(plain('langid', 'language')),
      doi: plain('doi'),
      isbn: numbers('isbn', 'isbn-13', 'eisbn'),
      issn: numbers('issn', 'eissn'),
      ids: pages,
      landingPage: pages,
      // BibLaTeX's name for it, which is a path in most programs.
      fullText: urls('pdf', 'file').map((url) => ({ url })),
      licence: [...splitOutside(written('license') ?? written('licence') ?? '', /[{}]| and /g).map(urlInTex), ...text('copyright', 'rights').filter((said) => /creative commons|^cc\b|licen[cs]e/i.test(said))], // prettier-ignore
      keywords: (apart(/[{};\n]/g)[1] ? apart(/[{};\n]/g) : apart(/[{},\n]/g)).map(texToText),
    },
    context,
  );
}

const isEntry = (value: unknown): value is BibEntry => (value as BibEntry | undefined)?.fields instanceof Map;

/**
 * The date: as BibLaTeX has it, in EDTF, or as BibTeX has it, in parts. A month may be a number, a name, or have a day or
 * another month with it; what cannot be read then is left out.
 */
function datesOf([date = '', year = '', month = '', day = '']: readonly string[]): string[] {
  const range = (text: string) => text.split(/--+|–/).map((each) => each.trim()).join('/');
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase()) / 3;
  const number = /^\d\d?$/.test(month) ? Number(month) : /^[a-z]{3,}\.?$/i.test(month) && Number.isInteger(at) ? at + 1 : 0;
  const parts = [number, /^\d\d?$/.test(day) ? Number(day) : 0].map((part) => (part ? `-${`${part}`.padStart(2, '0')}` : ''));
  return [
    range(date),
    ...(number ? [`${year}${parts.join('')}`, `${year}${parts[0]}`] : []),
    ...(month && year ? [`${month.replaceAll('~', ' ').replace(/--+/g, '–')} ${year}`] : []),
    range(year),
  ];
} // prettier-ignore

/** The language by babel's name for it, which mostly is its name in English, or else as it is written. */
function languagesOf([id = '', written = '']: readonly string[]): string[] {
  const tag = id && (BABEL.get(id.toLowerCase()) ?? tagOf(id));
  return tag ? [tag] : written.split(/ and |[,;]/i);
}

let tags: ReadonlyMap<string, string> | undefined;

/** The tag of two letters for a language by its name in English. */
const tagOf = (name: string): string | undefined => (tags ??= tagsByName()).get(name.toLowerCase());

function tagsByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return new Map(letters.flatMap((a) => letters.map((b) => [names.of(a + b)!.toLowerCase(), a + b])));
}
