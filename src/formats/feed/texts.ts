// The summary of an item. What stands in its place is often something else: a citation, the place in a journal, the title once more,
// or the whole record in lines.
import { known } from '../../record/known.js';
import type { OneSaid } from '../compose/values.js';
import { placeIn as numbersIn } from '../compose/xml-records.js';
import type { Value } from '../compose/found.js';

/** A text as it stands in the feed, with its language. */
export type Text = { readonly text: string; readonly lang?: OneSaid['lang'] | undefined };

/** What the place of a summary says that is no summary: facts that stand nowhere else. */
export interface Aside {
  readonly names?: readonly string[];
  /** Names in one text, between commas. */
  readonly list?: string | undefined;
  readonly published?: string | undefined;
  readonly status?: string;
  readonly series?: string | undefined;
  readonly volume?: Value;
  readonly issue?: Value;
}

/** No citation is longer than this, beside the title in it. */
const LONGEST_CITATION = 600;

/** The words of a text with or without tags, on one line. */
export const wordsOf = (text: string): string =>
  text.replace(/<[^<>]{0,2000}>/g, ' ').replace(/&nbsp;|&#160;/g, ' ').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim(); // prettier-ignore

/** What stands between the commas of a place in a journal. */
const OF_PLACE =
  /^(?:(?:Volume|Issue|Number|Pages?|Article)\b.{0,40}|[\p{L}\p{N} /–-]{0,30}\b\d{4}|(Ahead of Print|Early ?View))$/iu;

/**
 * "Himalayan Journal, Volume 38, Issue 1, Page 1-20, June 2024.", "Himalayan Journal, Ahead of Print.": a line that publishers have
 * before the summary, or in its stead.
 */
function placeIn(text: string): { readonly aside: Aside; readonly rest: string } | undefined {
  const [{ length } = '', line = ''] = /^((?:(?!<br)[^]){0,400})(?:<br ?\/?>|$)/i.exec(text) ?? [];
  const parts = wordsOf(line).replace(/\.$/, '').split(', ');
  const at = parts.findIndex((part) => /^(?:Volume \S|Ahead of Print|Early ?View)/i.test(part));
  const place = parts.slice(at).map((part) => OF_PLACE.exec(part));
  if (at < 0 || at > 4 || place.includes(null)) return undefined;
  return { aside: place.some((found) => found?.[1]) ? { status: 'ahead of print' } : {}, rest: text.slice(length) };
} // prettier-ignore

/** "Rai, Asha and Lal, Hari (2010) Springs of the hills. Himalayan Journal, 3 (2). pp. 1-20.", as EPrints has it there. */
function citationIn(words: string, title: string): Aside | undefined {
  const at = title ? words.indexOf(title) : -1;
  if (at < 0 || words.length - title.length > LONGEST_CITATION) return undefined;
  const [, people = '', year] = /^(.*?) ?\(((?:1[5-9]|20)\d\d)\)[.:,]? ["“]?$/.exec(words.slice(0, at)) ?? [];
  if (year === undefined) return undefined;
  const names = people.split(/ and |; /);
  return { published: year, ...(names.every((name) => /^[^,]+, [^,]+$/.test(name)) && { names }) };
}

/** "Publication date: June 2024", "Source: Himalayan Journal, Volume 38", "Author(s): Asha Rai, Hari Lal": ScienceDirect's, in paragraphs. */
function labelledIn(text: string): Aside | undefined {
  if (!/^\s*(?:<p>)?Publication date: /.test(text)) return undefined;
  const lines = text.split(/<\/p>|<br ?\/?>/i, 5).map(wordsOf).filter(Boolean);
  const facts = new Map(
    lines.map((line) => [/^(?:Publication date|Source|Author\(s\))(?=: )/.exec(line)?.[0], line.replace(/^[^:]*: /, '')]),
  );
  if (facts.has(undefined)) return undefined;
  const [, series, place = ''] = /^(.*?)(?:, (?=(?:Volume|Issue)\b)(.*))?$/s.exec(facts.get('Source') ?? '') ?? [];
  const { volume, issue } = numbersIn(place);
  const published = facts.get('Publication date')?.replace(/^Available online /, '');
  return known({ published, series, volume, issue, list: facts.get('Author(s)') });
} // prettier-ignore

/** "dc.description.abstract: …", a line for each field of DSpace's, of which the later ones write no words for their names. */
const FIELD = /^(dc(?:terms)?\.[a-z.]{1,60}): /;

/** What DSpace puts into one text: the fields that a library has chosen, each behind its name, and the title always among them. */
function fieldsApart(text: string, title: string, names: readonly string[]): string {
  const parts = text.trim().split(/\n(?=dc(?:terms)?\.[a-z.]{1,60}: )/);
  if (parts.every((part) => FIELD.test(part))) {
    const of = (pattern: RegExp) => parts.filter((part) => pattern.test(FIELD.exec(part)![1]!)).map((part) => part.replace(FIELD, ''));
    const abstracts = of(/\.abstract$/);
    return (abstracts.length ? abstracts : of(/^dc\.description$/)).join('\n\n');
  }
  // The older ones have words, in the language of whoever asks: "Title: Springs of the hills", "Authors: Rai, Asha; Lal, Hari".
  const lines = text.split('\n');
  const said = [title, names.join('; ')];
  const isSaid = (line: string) => said.includes(/^[^:]{1,40}: (.*)$/s.exec(line)?.[1]?.trim() ?? '-');
  const first = lines.findIndex((line) => line.trim() && !isSaid(line));
  return first === 0 ? text : lines.slice(first < 0 ? lines.length : first).join('\n').replace(/^Description: /, '');
} // prettier-ignore

/** "arXiv:2409.01234v1 Announce Type: new" before the abstract. https://info.arxiv.org/help/rss.html */
const ARXIV = /^\s*arXiv:\S{1,60}\s{1,5}Announce Type: \S{1,40}\s{1,5}(?:Abstract: )?/;

/** "The post … appeared first on …", which WordPress's programs add. */
const POST = /\s{0,9}<p>The post <a\b(?:(?!<\/p>)[^]){0,3000}<\/p>\s{0,9}$/;

/** A first paragraph with the item's own DOI in it: "Nature, Published online: …; doi:10.…". */
function withoutLead(text: string, dois: readonly string[]): string {
  const [lead = ''] = /^\s*<p\b[^<>]{0,200}>(?:(?!<\/p>)[^]){0,1000}<\/p>/.exec(text) ?? [];
  return lead && lead.length < text.trimEnd().length && dois.some((doi) => lead.includes(doi)) ? text.slice(lead.length) : text;
} // prettier-ignore

/** An excerpt that ends within a sentence: "[…]", "Continue reading". */
const CUT =
  /(?:\[(?:…|\.\.\.|&#8230;|&hellip;)\]|(?:…|\.\.\.|&#8230;|&hellip;)|(?:read more|continue reading)\W{0,9})$/i;

/** Nothing but letters, to see whether two texts are the same. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface Around {
  readonly title: string;
  readonly names: readonly string[];
  readonly dois: readonly string[];
}

/**
 * The summary among the texts of an item, the likeliest first, and what those say that are none. An excerpt that was cut has the whole
 * text behind it, where the feed has that as well.
 */
export function summaryIn(texts: readonly Text[], { title, names, dois }: Around): { readonly summary: Text[]; readonly aside: Aside } {
  const asides: Aside[] = [];
  const own = texts.flatMap((each) => {
    const whole = withoutLead(fieldsApart(each.text, title, names).replace(ARXIV, '').replace(POST, ''), dois);
    const place = placeIn(whole);
    const text = place?.rest ?? whole;
    const words = wordsOf(text);
    const instead = labelledIn(text) ?? citationIn(words, title);
    asides.unshift({ ...place?.aside, ...instead });
    return instead || !words || lettersOf(words) === lettersOf(title) ? [] : [{ ...each, text }];
  });
  const isCut = ({ text }: Text) => CUT.test(wordsOf(text.slice(-300)));
  const best = own.find((each) => !isCut(each)) ?? own[0];
  return { summary: best ? [best] : [], aside: Object.assign({}, ...asides) as Aside };
} // prettier-ignore
