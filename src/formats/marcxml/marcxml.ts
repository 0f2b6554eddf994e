// MARC 21 in XML, as library systems, SRU and OAI-PMH give it, and as Invenio 1.x exports it.
// https://www.loc.gov/standards/marcxml/ and https://www.loc.gov/marc/bibliographic/
import { notOne, placeIn, proseOf } from '../compose/xml-records.js';
import { childrenOf, within, type XmlElement } from '../../text/xml.js';
import type { Found, Said } from '../compose/found.js';
import type { Answer, Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { type Field, fieldsOf } from './marc-fields.js';
import { inOurCalendar } from './marc-dates.js';
import type { Access } from '../../record/publication.js';
import { compose } from '../compose/compose.js';
import { languageTags } from '../../record/language-tag.js';
import { pageCountIn } from '../compose/extent.js';
import type { TextContext } from '../../text/context.js';
import { eventOf, peopleOf, thesisOf } from './marc-people.js';
import { inOwnScript } from './marc-scripts.js';
import { placeNameIn, trimmed, unseparated } from '../compose/isbd.js';
import { titleOf } from './marc-titles.js';
import { withPacked, xmlAnswer } from '../compose/xml-answer.js';

/** What headings of an authority record stand for. https://www.loc.gov/marc/authority/ad1xx3xx.html */
const HEADINGS: Readonly<Record<string, string>> = { '100': 'person', '110': 'organization', '111': 'event' };

/** The leader's word for what it is: the sixth place, then the seventh. https://www.loc.gov/marc/bibliographic/bdleader.html */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^[at]m/, 'book'], [/^aa/, 'chapter'], [/^ab/, 'article'], [/^g/, 'video'], [/^k/, 'image'], [/^[ef]/, 'map'],
]; // prettier-ignore

/** XML with the fields of MARC. */
export const matches = ({ text = '' }: RawRecord): boolean =>
  /^\s*</.test(text) && /<(?:[\w-]+:)?(?:datafield|controlfield)\s[^<>]*\btag\s*=/.test(withPacked(text));

/** The records of a collection, or of any answer that holds some: what has fields is a record, whatever stands around. */
export function answer(raw: RawRecord, context: TextContext): Answer {
  const hasFields = ({ children }: XmlElement) => children.some(({ name }) => /^(?:data|control)field$/.test(name));
  return xmlAnswer(raw, context, (all) => all.flatMap((each) => [...within(each)].filter(hasFields)));
}

/**
 * A bibliographic record of MARC 21.
 *
 * @fills title subtitle type standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution degree languages identifiers links cover
 *   licence access keywords
 * @see https://www.loc.gov/marc/bibliographic/
 * @throws {PublicationError} `format` for an authority record, `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const element = raw.value as XmlElement;
  const fields = inOwnScript(fieldsOf(element));
  const byTag = new Map<string, Field[]>();
  for (const field of fields) {
    const same = byTag.get(field.tag);
    if (same) same.push(field);
    else byTag.set(field.tag, [field]);
  }
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => byTag.get(tag) ?? []);
  const named = (scheme: RegExp) => all('024').filter(({ get }) => scheme.test(get('2')[0] ?? '')).flatMap(({ get }) => get('a')); // prettier-ignore
  const from = (tag: string, codes: string) => all(tag).flatMap((field) => field.get(codes));
  const leader = childrenOf(element, 'leader')[0]?.text ?? '';
  const fixed = fields.find(({ tag }) => tag === '008')?.text ?? '';
  const heading = fields.find(({ tag }) => /^1\d\d$/.test(tag));
  if (leader[6] === 'z' || (heading && !fields.some(({ tag }) => tag.startsWith('2')))) throw notOne(HEADINGS[heading?.tag ?? ''] ?? 'collection', raw); // prettier-ignore

  const languages = languagesOf(from('041', 'a'), fixed);
  const issued = all('264').filter(({ ind2 }) => ind2 === '1');
  const imprints = [...issued, ...all('260', '269'), ...all('264')];
  // Invenio 1.x has the journal there.
  const host = hostOf([...all('773'), ...all('909').filter(({ ind1, ind2 }) => ind1 === 'C' && ind2 === '4')]);
  const language = languageOf(languages, fixed);
  const [series] = all('490', '440', '830');
  return compose(
    {
      ...titleOf(all('245', '240', '242', '246'), all('246', '242'), language, languages.length > 1),
      type: [from('980', 'b'), from('980', 'a'), all('502').length ? 'thesis' : undefined, from('655', 'a'), KINDS.find(([places]) => places.test(leader.slice(6)))?.[1]],
      // https://www.loc.gov/marc/bibliographic/bd785.html
      standing: all('785').map(({ ind2 }) => ({ said: ind2 === '2' && 'superseded' })),
      contributors: peopleOf(all('100', '110', '111', '700', '710', '711')),
      summary: summaryOf(all('520'), language),
      publisher: imprints.flatMap(({ get }) => get('b')).map(trimmed),
      series: host.series ?? series?.get('a').map(trimmed),
      volume: host.series === undefined ? series?.get('v').map(trimmed) : host.volume,
      issue: host.issue,
      articleNumber: host.articleNumber,
      pages: [host.pages, from('300', 'a').map(pageCountIn)],
      number: [...from('088', 'a'), ...from('027', 'a')].map(trimmed),
      edition: from('250', 'a').map(trimmed),
      place: imprints.flatMap(({ get }) => get('a')).map(placeNameIn),
      ...thesisOf(all('502').at(0), all('710')),
      event: eventOf(all('111', '711')),
      published: inOurCalendar([...datesOf(issued), ...datesOf(all('260'))], fixed, datesOf(all('269', '264'))),
      languages,
      doi: named(/^doi$/i),
      handle: named(/^(?:hdl|handle)$/i),
      isbn: from('020', 'a'),
      issn: [...from('022', 'a'), ...from('773', 'x')],
      ...linksOf(all('856')),
      licence: all('540').flatMap(({ get }) => [...[...get('f'), ...get('a')].filter((text) => text.length <= 120).map(unseparated), ...get('ua0').filter((text) => /^https?:/.test(text))]),
      access: all('506').map(accessOf).find(Boolean),
      keywords: keywordsOf(all('650', '651', '653')),
      isOneKeywordEach: true,
    },
    context,
  ); // prettier-ignore
}

/** Codes, which old records run together ("engfre"), or the one of field 008. */
function languagesOf(codes: readonly string[], fixed: string): string[] {
  const said = codes.flatMap((code) =>
    /^(?:[a-z]{3}|[A-Z]{3}){2,}$/.test(code) ? code.match(/.{3}/g)! : [code.trim()],
  );
  return (said.length ? said : [fixed.slice(35, 38)]).filter((code) => /^(?!(?:mul|zxx|und)$)[a-z]{2}/i.test(code)); // prettier-ignore
}

/** The one language of the text, where there is one. */
const languageOf = (languages: readonly string[], fixed: string): string | undefined =>
  languageTags(languages).length === 1 ? languages[0] : languages.find((code) => code === fixed.slice(35, 38));

/**
 * Summaries and abstracts; reviews, contents and warnings are none, also where that is said in the second indicator. Invenio names
 * the sources of further ones in `$9`. https://www.loc.gov/marc/bibliographic/bd520.html
 */
function summaryOf(fields: readonly Field[], language: string | undefined): Said[] {
  const isAbstract = ({ ind1, ind2, get }: Field) => [ind1, ind2].every((sign) => /^[ 38]?$/.test(sign)) && get('a').length; // prettier-ignore
  const abstracts = fields.filter(isAbstract);
  const own = abstracts.filter(({ get }) => !get('9').length);
  const texts = (own.length ? own : abstracts.slice(0, 1)).flatMap((field): Said[] => {
    const text = ({ get }: Field) => proseOf(get('ab').join(' '));
    const { romanised, dir } = field;
    if (!romanised) return [{ text: text(field) }];
    return [
      { text: text(field), lang: language, dir },
      { text: text(romanised), lang: language && `${language}-Latn` },
    ];
  });
  return [...new Map(texts.map((each) => [each.text, each])).values()];
}

/** Dates as they are romanised, where they are. */
const datesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ romanised, get }) => [...(romanised?.get('c') ?? []), ...get('c')]);

/** The journal or book that it stands in: in MARC the place is one text, Invenio has a subfield for each part of it. */
function hostOf(fields: readonly Field[]) {
  const field = fields.find(({ get }) => get('tp').length);
  if (!field) return {};
  const text = field.get('g').join(', ');
  const place = placeIn(text);
  const [volume = place.volume ?? (Object.values(place).every((each) => each === undefined) ? text : undefined)] =
    field.get('v');
  const [issue = place.issue] = field.get('n');
  const [pages = place.pages] = field.get('c');
  return {
    series: field.get('t').map(trimmed)[0] ?? field.get('p')[0],
    volume,
    issue,
    articleNumber: place.articleNumber,
    pages,
  };
}

/**
 * Electronic locations: what is called a cover and is a picture; files, PDF first; pages. Related resources, and what is said
 * to be a table of contents or a review, are something else. https://www.loc.gov/marc/bibliographic/bd856.html
 */
function linksOf(fields: readonly Field[]): Partial<Found> {
  const links = fields.flatMap(({ ind2, get }) => get('u').map((url) => ({ url, ind2, get, words: get('3yzxq').join(' ') })));
  const isSaid = (pattern: RegExp) => ({ words }: (typeof links)[0]) => pattern.test(words);
  const isMarked = (pattern: RegExp) => ({ words, url }: (typeof links)[0]) => pattern.test(`${words} ${url}`);
  const [isPicture, isPdf] = [isMarked(/\bimage\/|\.(?:jpe?g|png|gif|webp)\b|icon=/i), isMarked(/\bpdf\b/i)];
  const covers = links.filter(isPicture).filter(isMarked(/thumb|icon|cover|umschlag|couverture|portada/i));
  const isOther = isSaid(/contents|inhalt|descri|biogra|review|sample|abstract|excerpt/i);
  const texts = links.filter((link) => !isPicture(link) && link.ind2 !== '2' && !isOther(link));
  const isText = isSaid(/full.?text|volltext|texte int|texto comp/i);
  const pages = texts.filter((link) => !isPdf(link) && !isText(link)).map(({ url }) => url);
  return {
    ids: pages,
    landingPage: pages,
    fullText: [
      ...texts.filter(isPdf).map(({ url, get }) => ({ url, mediaType: 'application/pdf', size: Number(get('s')[0]) })),
      ...texts.filter(isText),
    ],
    cover: covers.map(({ url }) => url),
  };
} // prettier-ignore

/** https://www.loc.gov/marc/bibliographic/bd506.html */
function accessOf({ ind1, get }: Field): Access['status'] | undefined {
  if (ind1 === '0' || /open access|unrestricted|no restriction/i.test(get('af').join(' '))) return 'open';
  return ind1 === '1' ? 'restricted' : undefined;
}

/**
 * Headings with their subdivisions, since those say what of the subject it is about: "Women – Nepal – Poetry". Headings that
 * repeat a part of a longer one, as those of FAST do, say nothing more.
 */
function keywordsOf(fields: readonly Field[]): string[] {
  const headings = fields.flatMap(({ tag, get }) => (tag === '653' ? get('a').map((text) => [text]) : [get('abxyzv')]));
  const words = headings.map((parts) => parts.map(trimmed));
  const inside = new Set(words.filter(({ length }) => length > 1).flat());
  return words.filter((parts) => parts.length > 1 || !inside.has(parts[0] ?? '')).map((parts) => parts.join(' – '));
}
