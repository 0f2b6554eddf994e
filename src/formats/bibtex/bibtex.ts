// BibTeX and BibLaTeX: https://www.bibtex.org/Format/ and https://ctan.org/pkg/biblatex, whose fields those of BibTeX are
// among.
import { bibEntries, type BibEntry } from './parser.js';
import { peopleIn, splitOutside } from './names.js';
import { readTex, urlInTex } from '../../text/tex/tex.js';
import { archiveOf } from './archives.js';
import { BIBTEX_DEGREES, isDegreeName } from '../../record/degrees.js';
import { textOf } from '../compose/fields.js';
import type { Answer, Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { compose } from '../compose/compose.js';
import type { TextContext } from '../../text/context.js';
import { isPublication, withInherited } from './inheritance.js';

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
  ...'namea nameb namec'.split(' ').map((name) => [name, 'contributor']),
] as [name: string, role: string][];

/** What the fields that hold texts are called in a record, for those who read what was cleaned. */
const FIELDS = new Map(
  'booktitle series,journaltitle series,journal series,abstract summary,institution publisher,school publisher,organization publisher,location place,address place'
    .split(',').map((pair) => pair.split(' ') as [string, string]),
); // prettier-ignore

/** Whether a text has entries with fields. */
export function matches({ text = '' }: RawRecord): boolean {
  for (const { type } of bibEntries(text)) if (isPublication(type)) return true;
  return false;
}

/** The entries, with what they take from each other. */
export const answer = (raw: RawRecord): Answer => ({
  records: entriesOf(raw).map((value) => ({ url: raw.url, value })),
});

const entriesOf = ({ text = '' }: RawRecord): BibEntry[] => withInherited([...bibEntries(text)]);

/**
 * An entry of BibTeX or BibLaTeX.
 *
 * @fills title subtitle type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution degree languages identifiers links licence
 *   keywords
 * @see https://ctan.org/pkg/biblatex
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const entry = isEntry(raw.value) ? raw.value : entriesOf(raw)[0];
  const fields = entry?.fields ?? new Map<string, string>();
  const entryType = entry?.type ?? '';
  const written = (name: string) => textOf(fields.get(name));
  const tex = (raw: string, field: string, keepsCase?: boolean) => readTex(raw, { ...context, field }, keepsCase);
  const texts = (names: readonly string[], keepsCase?: boolean) =>
    names.flatMap((name) => {
      const raw = written(name);
      return raw === undefined ? [] : tex(raw, FIELDS.get(name) ?? name, keepsCase);
    });
  const titles = (...names: string[]) => texts(names, true);
  const text = (...names: string[]) => texts(names);
  const plain = (...names: string[]) => names.map((name) => urlInTex(written(name) ?? ''));
  const numbers = (...names: string[]) => plain(...names).flatMap((each) => each.split(/[,;\n]/));
  const urls = (...names: string[]) =>
    plain(...names)
      .flatMap((each) => each.split(/;?\s|;(?=https?:)/))
      .filter((each) => /^https?:/i.test(each));

  const isReport = /^(?:techreport|report|patent|standard|manual)$/.test(entryType);
  const isThesis = /thesis$/.test(entryType) || TYPE_KEYS.exec(written('type') ?? '')?.[0].endsWith('thesis');
  const [label = ''] = text('type');
  const isArticle = /^(?:article|periodical|suppperiodical|review)$/.test(entryType);
  const [title, booktitle, journal, series] = [['title'], ['booktitle'], ['journaltitle', 'journal', 'shortjournal'], ['series']].map((names) => text(...names).find(Boolean)); // prettier-ignore
  const container = journal ?? (title === undefined || title === booktitle ? undefined : booktitle);
  // The number belongs to the series where there is one, not to the book that is named instead.
  const isInSeries = series !== undefined && !isArticle && !isReport && container === undefined;
  const counted = isInSeries ? ['volume', 'number'] : ['volume'];
  const pages = [...urls('url'), ...archiveOf(plain('eprint', 'eprinttype', 'archiveprefix')), ...urls('howpublished')];
  const notes = text('pubstate', 'note');
  const keywords = written('keywords') ?? written('keyword') ?? '';
  const apart = (sign: RegExp) => splitOutside(keywords, sign);
  return compose(
    {
      title: [...titles('title'), booktitle],
      translations: { title: titles('origtitle') },
      subtitle: titles(title === undefined ? 'booksubtitle' : 'subtitle'),
      type: [...plain('entrysubtype', 'type'), entryType],
      typeLabel:
        TYPE_KEYS.test(written('type') ?? '') ||
        (isThesis && (/^thesis$/i.test(label) || degreeIn(label))) ||
        (isReport && /^report$/i.test(label))
          ? undefined
          : label,
      standing: [{ said: notes }],
      status: notes,
      event: { name: text('eventtitle'), place: text('venue'), date: datesOf(plain('eventdate')) },
      institution: isThesis ? text('institution', 'school', 'university') : undefined,
      degree:
        BIBTEX_DEGREES.get(plain('type')[0]!.toLowerCase()) ??
        degreeIn(label) ??
        (label ? undefined : BIBTEX_DEGREES.get(entryType)),
      contributors: ROLES.filter(([name]) => fields.has(name)).flatMap(([name, role]) =>
        peopleIn(written(name) ?? '', [...text(`${name}type`), role], { ...context, field: 'contributors' }),
      ),
      summary: text('abstract'),
      publisher: text('publisher', ...(isThesis ? [] : ['institution', 'school']), 'organization'),
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
      // BibLaTeX has no field for them in a report, where they stand in words.
      isbn: [...numbers('isbn', 'isbn-13', 'eisbn'), ...numbersIn('ISBN', plain('addendum', 'note'))],
      issn: [...numbers('issn', 'eissn'), ...numbersIn('ISSN', plain('addendum', 'note'))],
      ids: pages,
      landingPage: pages,
      // BibLaTeX's name for it, which is a path in most programs.
      fullText: urls('pdf', 'file').map((url) => ({ url })),
      licence: [...splitOutside(written('license') ?? written('licence') ?? '', /[{}]| and /g).map(urlInTex), ...text('copyright', 'rights').filter((said) => /creative commons|^cc\b|licen[cs]e/i.test(said))], // prettier-ignore
      keywords: ([/[{};]/g, /[{},]/g].map(apart).find((words) => words[1]) ?? apart(/[{}\n]/g)).map((word) =>
        tex(
          word
            .split('\n')
            .map((line) => line.trim())
            .join(' '),
          'keywords',
        ),
      ),
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
  const partsOf = (text: string) => text.split(/--+|–/).map((each) => each.trim());
  const range = (text: string) => partsOf(text).join('/');
  const number = monthOf(month);
  // pandoc writes both ends of both: year = {2003--2003}, month = {may--jun}.
  const [years, months] = [partsOf(year), partsOf(month).map(monthOf)];
  const isRange = months.length === 2 && months.every(Boolean) && years.every((each) => /^\d{4}$/.test(each));
  const two = (part: number) => `${part}`.padStart(2, '0');
  const parts = [number, /^\d\d?$/.test(day) ? Number(day) : 0].map((part) => (part ? `-${two(part)}` : ''));
  return [
    range(date),
    ...(isRange ? [`${years[0]!}-${two(months[0]!)}/${years.at(-1)!}-${two(months[1]!)}`] : []),
    ...(number ? [`${year}${parts.join('')}`, `${year}${parts[0]}`] : []),
    ...(month && year ? [`${month.replaceAll('~', ' ').replace(/--+/g, '–')} ${year}`] : []),
    range(year),
  ];
} // prettier-ignore

/** "PhD thesis", "M.Sc. dissertation": the degree; other words say which kind of thesis it is. */
function degreeIn(label: string): string | undefined {
  const [, words = ''] = /^(.{2,80}) (?:thesis|dissertation)$/.exec(label) ?? [];
  return isDegreeName(words) ? words : undefined;
}

/** The numbers behind their name in a text. */
const numbersIn = (name: string, texts: readonly string[]): string[] =>
  texts
    .filter((text) => text.includes(name))
    .flatMap((text) => [...text.matchAll(new RegExp(`${name}:? ?([\\dX-]{8,17}(?:, ?[\\dX-]{8,17})*)`, 'g'))])
    .flatMap(([, all]) => all!.split(/, ?/));

/** A month by its number or name; 0 where it is none. */
function monthOf(month: string): number {
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase()) / 3;
  if (/^\d\d?$/.test(month)) return Number(month);
  return /^[a-z]{3,}\.?$/i.test(month) && Number.isInteger(at) ? at + 1 : 0;
}

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
