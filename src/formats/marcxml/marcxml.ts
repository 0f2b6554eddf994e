// MARC 21 in XML, as library systems, SRU and OAI-PMH give it, and as Invenio 1.x exports it.
// https://www.loc.gov/standards/marcxml/ and https://www.loc.gov/marc/bibliographic/
import { answersIn, notOne, placeIn, proseOf } from '../compose/xml-records.js';
import { childrenOf, within, type XmlElement } from '../../text/xml.js';
import type { Found, FoundContributor } from '../compose/found.js';
import type { Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { type Field, fieldsOf } from './marc-fields.js';
import { inOurCalendar } from './marc-dates.js';
import type { Access } from '../../record/publication.js';
import { compose } from '../compose/compose.js';
import { languageTags } from '../../record/language-tag.js';
import { isSuffix, splitName } from '../../record/contributor.js';
import type { TextContext } from '../../text/context.js';
import { trimmed, unseparated } from '../compose/isbd.js';
import { toJson } from '../../record/json.js';

/** What headings of an authority record stand for. https://www.loc.gov/marc/authority/ad1xx3xx.html */
const HEADINGS: Readonly<Record<string, string>> = { '100': 'person', '110': 'organization', '111': 'event' };

/** https://www.loc.gov/marc/relators/relacode.html, those that publications have most. */
const ROLES = new Map(Object.entries({
  aut: 'author', com: 'compiler', edt: 'editor', fnd: 'funder', ill: 'illustrator', pht: 'photographer',
  prf: 'performer', spn: 'sponsor', ths: 'thesis advisor', trl: 'translator',
})); // prettier-ignore
/** Whoever was only given it, or given it to: they had no part in it. */
const NO_PART = /^(?:hnr|dte|fmo|own|dnr|hono|dedic|former|donor)/i;

/** The leader's word for what it is: the sixth place, then the seventh. https://www.loc.gov/marc/bibliographic/bdleader.html */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^[at]m/, 'book'], [/^aa/, 'chapter'], [/^ab/, 'article'], [/^g/, 'video'], [/^k/, 'image'],
]; // prettier-ignore

/** XML with the fields of MARC. */
export const matches = ({ text = '' }: RawRecord): boolean =>
  /^\s*</.test(text) && /<(?:[\w-]+:)?(?:datafield|controlfield)\s[^<>]*\btag\s*=/.test(text);

/** The records of a collection, or of any answer that holds some: what has fields is a record, whatever stands around. */
export function split(raw: RawRecord, context: TextContext): RawRecord[] {
  const hasFields = ({ children }: XmlElement) => children.some(({ name }) => /^(?:data|control)field$/.test(name));
  const records = answersIn(raw, context).flatMap((each) => [...within(each)].filter(hasFields));
  if (!records.length) throw notOne('xml', raw);
  return records.map((value) => ({ ...raw, value }));
}

/**
 * A bibliographic record of MARC 21.
 *
 * @fills title subtitle type standing contributors summary publisher series volume issue number pages edition place published
 *   languages identifiers links cover licence access keywords
 * @see https://www.loc.gov/marc/bibliographic/
 * @throws {PublicationError} `format` for an authority record, `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const element = raw.value as XmlElement;
  const fields = fieldsOf(element);
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.filter((field) => field.tag === tag));
  const named = (scheme: RegExp) => all('024').filter(({ get }) => scheme.test(get('2')[0] ?? '')).flatMap(({ get }) => get('a')); // prettier-ignore
  const from = (tag: string, codes: string) => all(tag).flatMap((field) => field.get(codes));
  const leader = childrenOf(element, 'leader')[0]?.text ?? '';
  const fixed = fields.find(({ tag }) => tag === '008')?.text ?? '';
  const heading = fields.find(({ tag }) => /^1\d\d$/.test(tag));
  if (leader[6] === 'z' || (heading && !fields.some(({ tag }) => tag.startsWith('2')))) throw notOne(HEADINGS[heading?.tag ?? ''] ?? 'collection', raw); // prettier-ignore

  const languages = languagesOf(from('041', 'a'), fixed);
  const issued = all('264').filter(({ ind2 }) => ind2 === '1');
  const imprints = [...issued, ...all('260', '269'), ...all('264')];
  const imprint = (code: string) => imprints.flatMap((field) => field.get(code)).map(trimmed).filter((text) => !isUnknown(text)); // prettier-ignore
  const host = hostOf(all('773'));
  const [series] = all('490', '440', '830');
  return compose(
    {
      ...titleOf(all('245', '240', '242', '246'), fields, languageOf(languages, fixed)),
      type: [from('980', 'a'), all('502').length ? 'thesis' : undefined, from('655', 'a'), KINDS.find(([places]) => places.test(leader.slice(6)))?.[1]],
      // https://www.loc.gov/marc/bibliographic/bd785.html
      standing: all('785').map(({ ind2 }) => ({ said: ind2 === '2' && 'superseded' })),
      contributors: peopleOf(all('100', '110', '111', '700', '710', '711')),
      summary: summaryOf(all('520')),
      publisher: imprint('b'),
      series: host.series ?? series?.get('a').map(trimmed),
      volume: host.series === undefined ? series?.get('v').map(trimmed) : host.volume,
      issue: host.issue,
      pages: [host.pages, from('300', 'a').map(countOf)],
      number: from('088', 'a').map(trimmed),
      edition: from('250', 'a').map(trimmed),
      place: imprint('a'),
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

/** Nobody's name, and nowhere: "[s.n.]", "[Place of publication not identified]". */
const isUnknown = (text: string): boolean =>
  /^\W*s\. ?[ln]\W*$|not identified|nicht ermittelbar|non identifi/i.test(text);

/**
 * The title is the original script's where the record has it beside a romanised one (880): catalogues show that first, and
 * those who read the language know the publication by it. The romanised title, by which others know it, is then the
 * subtitle. Names and the rest stay in the script of the headings. https://www.loc.gov/marc/bibliographic/bd880.html
 */
function titleOf([field]: readonly Field[], fields: readonly Field[], language: string | undefined) {
  if (!field) return {};
  const parts = (each: Field) => ({ title: joined(each.get('anp')), subtitle: trimmed(each.get('b').join(' ')) });
  const whole = (each: Field) => {
    const { title, subtitle } = parts(each);
    return subtitle ? `${title}${/[?!.]$/.test(title) ? ' ' : ': '}${subtitle}` : title;
  };
  const [, link] = /^880-(?!00)(\d\d)/.exec(field.get('6')[0] ?? '') ?? [];
  const twin = fields.find(({ tag, get }) => tag === '880' && get('6')[0]?.startsWith(`${field.tag}-${link}`));
  if (!twin) return parts(field);
  return {
    title: { text: whole(twin), lang: language, dir: /\/r\s*$/.test(twin.get('6')[0]!) ? 'rtl' : undefined },
    subtitle: { text: whole(field), lang: language === undefined ? undefined : `${language}-Latn` },
  };
} // prettier-ignore

/** Title, number and name of a part: "Annual report. Part 2, Asia". */
const joined = (parts: readonly string[]): string =>
  trimmed(parts.map((part, at) => (at < parts.length - 1 && !/[.,:;=/]\s*$/.test(part.slice(-9)) ? `${part.trim()}.` : part)).join(' ')); // prettier-ignore

/** Codes, which old records run together ("engfre"), or the one of field 008. */
function languagesOf(codes: readonly string[], fixed: string): string[] {
  const said = codes.flatMap((code) => (/^(?:[a-z]{3}){2,}$/i.test(code) ? code.match(/.{3}/g)! : [code.trim()]));
  return (said.length ? said : [fixed.slice(35, 38)]).filter((code) => /^(?!(?:mul|zxx|und)$)[a-z]{2}/i.test(code)); // prettier-ignore
}

/** The one language of the text, where there is one. */
const languageOf = (languages: readonly string[], fixed: string): string | undefined =>
  languageTags(languages).length === 1 ? languages[0] : languages.find((code) => code === fixed.slice(35, 38));

/** Persons, bodies and meetings with their roles. With a title of their own (`$t`) they are another work's. */
function peopleOf(fields: readonly Field[]): FoundContributor[] {
  const people = fields.filter(({ get }) => !get('t').length).flatMap(({ tag, ind1, get }): FoundContributor[] => {
    const isPerson = tag.endsWith('00');
    const name = trimmed(get(tag.endsWith('11') ? 'a' : 'ab').join(' ') || (get('g')[0] ?? ''));
    const titles = isPerson ? get('c').map(trimmed) : [];
    const terms = [...get('4').map((code) => code.replace(/^.*\//, '').trim().slice(0, 3)), ...get(tag.endsWith('11') ? 'j' : 'e').map(trimmed)];
    const roles = terms.filter((term) => !NO_PART.test(term));
    if (terms.length && !roles.length) return [];
    // Invenio leaves the indicator out, and has the authors after the first here.
    const role = tag[0] === '1' || (tag === '700' && !ind1.trim()) ? 'author' : 'contributor';
    // A forename is no family name, whatever stands behind its comma: "Francis, Pope".
    const kind = !isPerson ? 'organization' : ind1 === '0' && titles.length ? undefined : 'person';
    const hasFamily = isPerson && ind1 !== '0';
    const { family, given } = hasFamily ? splitName(trimmed(get('a').join(' ')), true) : {};
    const suffix = hasFamily ? [...get('b').map(trimmed), ...titles].find(isSuffix) : undefined;
    return [{ name: [name, ...titles].join(', '), kind, family, given, suffix, role: [roles.map((term) => ROLES.get(term) ?? (term.length > 3 ? term : undefined)), role], ids: get('01j') }];
  });
  return [...new Map(people.map((each) => [toJson([each.name, each.role]), each])).values()];
} // prettier-ignore

/** Summaries and abstracts; reviews, contents and warnings are none. Invenio names the sources of further ones in `$9`. */
function summaryOf(fields: readonly Field[]): string[] {
  const abstracts = fields.filter(({ ind1, get }) => /^[ 38]?$/.test(ind1) && get('a').length);
  const own = abstracts.filter(({ get }) => !get('9').length);
  return [...new Set((own.length ? own : abstracts.slice(0, 1)).map(({ get }) => proseOf(get('ab').join(' '))))];
}

const datesOf = (fields: readonly Field[]): string[] => fields.flatMap((field) => field.get('c'));

/** The count of pages in an extent: "xii, 345 p.", "1 online resource (12 pages)"; discs and volumes are none. */
const countOf = (extent: string): string | undefined =>
  [/\(([^()]*)\)/.exec(extent)?.[1] ?? '', extent]
    .map(trimmed)
    .find((text) => /[\divxlc]\]? ?(?:pp?|pages?|pág\p{L}*|seiten|s|sid[eo]r|str|leaves|ff|bl|стр|с|頁|页)(?!\p{L})/iu.test(text)); // prettier-ignore

/** The journal or book that it stands in: in MARC the place is one text, Invenio has a subfield for each part of it. */
function hostOf(fields: readonly Field[]) {
  const field = fields.find(({ get }) => get('tp').length);
  if (!field) return {};
  const text = field.get('g').join(', ');
  const place = placeIn(text);
  const [volume = place.volume ?? (place.issue === undefined && place.pages === undefined ? text : undefined)] =
    field.get('v');
  const [issue = place.issue] = field.get('n');
  const [pages = place.pages] = field.get('c');
  return { series: field.get('t').map(trimmed)[0] ?? field.get('p')[0], volume, issue, pages };
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
