// The summary of an item. What stands in its place is often something else: a citation, the place in a journal, the title once more,
// or the whole record in lines.
import { known } from '../../record/known.js';
import { placeIn as numbersIn } from '../compose/xml-records.js';
import type { Value } from '../compose/found.js';

/** A text as it stands in the feed, with its language. */
export interface Text {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What the place of a summary says that is no summary: facts that stand nowhere else. */
export interface Aside {
  readonly names?: readonly string[];
  /** Names in one text, between commas. */
  readonly list?: string;
  readonly published?: string;
  readonly status?: string;
  readonly series?: string;
  readonly volume?: Value;
  readonly issue?: Value;
}

/** The words of a text with or without tags, on one line. */
export const wordsOf = (text: string): string =>
  text.replace(/(?:<[^<>]{0,2000}>|&nbsp;|\s)+/g, ' ').replace(/&amp;/g, '&').trim(); // prettier-ignore

/** What stands between the commas of a place in a journal. */
const OF_PLACE = /^(?:(?:Volume|Issue|Pages?|Article) .{0,40}|[\p{L} /–-]{0,30}\b\d{4}|(Ahead of Print|EarlyView))$/u;

/**
 * The text behind a line that publishers have before the summary, or in its stead: "Himalayan Journal, Volume 38, Issue 1, Page 1-20,
 * June 2024.", "Himalayan Journal, Ahead of Print."
 */
function behindPlace(text: string): { readonly rest: string; readonly aside: Aside } {
  const [{ length } = '', line = ''] = /^((?:(?!<br)[^]){0,400})(?:<br ?\/?>|$)/.exec(text) ?? [];
  const parts = wordsOf(line).replace(/\.$/, '').split(', ');
  const at = parts.findIndex((part) => /^(?:Volume \d|Ahead of Print|EarlyView)/.test(part));
  const place = parts.slice(at).map((part) => OF_PLACE.exec(part));
  if (at < 0 || at > 4 || place.includes(null)) return { rest: text, aside: {} };
  return { rest: text.slice(length), aside: place.some((found) => found?.[1]) ? { status: 'ahead of print' } : {} };
}

/** "Rai, Asha and Lal, Hari (2010) Springs of the hills. Himalayan Journal, 3 (2). pp. 1-20.", as EPrints has it there. */
function citationIn(words: string, title: string): Aside | undefined {
  const at = words.length - title.length > 600 ? -1 : words.indexOf(title);
  const [, people = '', published] = /^(.*?) ?\((\d{4})\)[.:,]? $/.exec(words.slice(0, Math.max(0, at))) ?? [];
  if (published === undefined) return undefined;
  const names = people.split(' and ');
  return { published, ...(names.every((name) => /^[^,]+, [^,]+$/.test(name)) && { names }) };
}

/** "Publication date: June 2024", "Source: Himalayan Journal, Volume 38", "Author(s): Asha Rai, Hari Lal": ScienceDirect's, in paragraphs. */
function labelledIn(text: string): Aside | undefined {
  if (!/^\s*(?:<p>)?Publication date: /.test(text)) return undefined;
  const lines = text.split('</p>', 4).map(wordsOf);
  const of = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length);
  const [, series, place = ''] = /^(.*?)(?:, (?=Volume|Issue)(.*))?$/s.exec(of('Source: ') ?? '') ?? [];
  const { volume, issue } = numbersIn(place);
  return known({ published: of('Publication date: ')?.replace('Available online ', ''), series, volume, issue, list: of('Author(s): ') }); // prettier-ignore
}

/** "dc.description.abstract: …": a field of DSpace's since version 7, in a line. */
const FIELD = /^dc[a-z.]{1,60}: /;

/** What DSpace puts into one text: the fields that a library has chosen, each behind its name, and the title always among them. */
function fieldsApart(text: string): string {
  const parts = text.trim().split(/\n(?=dc[a-z.]{1,60}: )/);
  const of = (label: string) => parts.find((part) => part.startsWith(label));
  const abstract = of('dc.description.abstract') ?? of('dc.description:') ?? '';
  return parts.every((part) => FIELD.test(part)) ? abstract.replace(FIELD, '') : text;
}

/** What programs write before and behind: arXiv's "arXiv:2409.99999v1 Announce Type: new", WordPress's "The post … appeared first on …". */
const ADDED =
  /^\s*arXiv:\S{1,60}\s{1,5}Announce Type: \S{1,40}\s{1,5}Abstract: |<p>The post <a (?:(?!<\/p>)[^]){0,3000}<\/p>\s{0,9}$/;

/** A first paragraph with the item's own DOI in it: "Nature, Published online: …; doi:10.…". */
function withoutLead(text: string, dois: readonly string[]): string {
  const [lead = ''] = /^\s*<p>(?:(?!<\/p>)[^]){0,1000}<\/p>/.exec(text) ?? [];
  return dois.some((doi) => lead.includes(doi)) ? text.slice(lead.length) : text;
}

/** An excerpt that ends within a sentence: "[…]", "Continue reading". */
const CUT = /(?:…|\.\.\.|&#8230;|&hellip;|read more|continue reading)\W{0,9}$/i;

/**
 * The summary among the texts of an item, the likeliest first, and what those say that are none. An excerpt that was cut has the whole
 * text behind it, where the feed has that as well.
 *
 * @param title the item's, without marks
 * @param dois those of the item
 */
export function summaryIn(texts: readonly Text[], title: string, dois: readonly string[]): { readonly summary: Text | undefined; readonly aside: Aside } {
  let said: Aside = {};
  const own = texts.flatMap((each) => {
    const { rest, aside } = behindPlace(withoutLead(fieldsApart(each.text).replace(ADDED, ''), dois));
    const words = wordsOf(rest);
    const instead = labelledIn(rest) ?? citationIn(words, title);
    said = { ...aside, ...instead, ...said };
    return instead || !words || words === title ? [] : { ...each, text: rest };
  });
  return { summary: own.find(({ text }) => !CUT.test(wordsOf(text.slice(-300)))) ?? own[0], aside: said };
} // prettier-ignore
