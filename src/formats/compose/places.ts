// Where in its journal or series a work stands, without the words that a style or the interface sets before numbers; and its
// edition.
import type { Found, Value } from './found.js';
import { knownOf } from './values.js';
import { SEMICOLON } from './keywords.js';

const VOLUME = /^(?:vol(?:umen?)?s?\.?|v\.|bd\.?|band|jg\.?|tomes?|tomo|t\.|том|т\.)\s*(?=\d|[ivxlc]+\b)/i;
const ISSUE = /^(?:issues?|iss\.?|nos?\.?|nr\.?|num(?:ber)?s?\.?|número|n[°º.]|heft|вып\.?|№)\s*(?=\d)/i;
/** Words before the number of a report or an article. */
const REPORT =
  /^(?:(?:technical |research )?report )?(?:(?:nos?|nr|num(?:ber)?s?)(?:[.:]\s*|\s+)|n[°º]\s*|№\s*)(?=\S*\d)/i;
const ARTICLE = /^(?:article|art\.?)(?: ?(?:no\.?|nr\.?|number|id))?[:\s]+(?=\S*\d)/i;
const PAGES = /^(?:pages?|pgs?\.?|pp?\.|pp|págs?\.?|seiten?|s\.|с\.|стр\.)\s*(?=(?:\p{L}?\d|[ivxlc]+\b))/iu;

/** "Issue 2, Pages 60–62": two places in one. */
const ISSUE_AND_PAGES = /^(?:issue|no\.?)\s*(\d[\w/-]{0,20})\b\D{1,60}\bp(?:ages?|p?\.)\s*(\d[\d\s–—-]{0,20})$/i;

const first = (value: Value): string | undefined => knownOf(value).at(0)?.text.trim();
const without = (label: RegExp, value: Value): string | undefined => first(value)?.replace(label, '');

/** A number as series count: "11021", "no. 5", "Volumen 4", "Diss. 2002:048", "WP/21/34". Other words with figures are names, "COVID-19". */
const NUMBER =
  /^(?:(?:vol(?:umen?)?s?|v|bd|band|tomes?|tomo|t|nos?|nr|num(?:ber)?|número|n[°º]|№|heft|issue|iss|diss|part|teil|paper|report)\.?\s*|wp\p{L}?[ /-]?)?#?\d\S{0,20}$/iu;

/** "Policy Working Paper; 11021": a series, and the number in it, which repositories write into one field. */
function numberedIn(series: string): [name: string, volume?: string] {
  const [name = '', number = '', ...others] = series.split(SEMICOLON).map((part) => part.trim());
  return name && NUMBER.test(number) && !others.length ? [name, number] : [series];
}

/** "Report no. 145": the number, where an identifier that may be anything says that it is one. */
export const reportNumberIn = (text: string): string | undefined =>
  /^\s*(?:(?:technical|research) )?report (?:no|nr|num(?:ber)?)\b[.:\s]{0,3}(\S.{0,60})$/i.exec(text)?.[1];

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A version that only says how far a work has come, or at which moment something was deposited: no edition. */
const NO_EDITION = /^(?:published|public|submitted|accepted|online|in[ -]press|am|aam|vor|\d{4}-\d\d-\d\d[t ]\d.*)$/i;

/**
 * The series, volume, numbers, pages and edition in what a format found.
 *
 * @param names what a record says at other places: its title, who has published it. Journals may be called alike; what has no
 *   volume, issue or number within something of that name says the same twice
 */
export function placesOf(
  { series, volume, issue, number: ofReport, pages: written, articleNumber, edition }: Found,
  names: readonly (string | undefined)[],
): Record<'series' | 'volume' | 'issue' | 'number' | 'articleNumber' | 'pages' | 'edition', string | undefined> {
  const isCounted = [volume, issue, articleNumber].some((each) => first(each) !== undefined);
  const others = new Set(isCounted ? [] : names.map((name) => lettersOf(name ?? '')));
  const [name, number] =
    knownOf(series)
      .map(({ text }) => numberedIn(text))
      .find(([name]) => !others.has(lettersOf(name))) ?? [];
  // Some give the number of an article in both places.
  const pages = first(written) === first(articleNumber) ? undefined : written;
  const [, both, rest] = ISSUE_AND_PAGES.exec(first(pages) ?? '') ?? [];
  const counted = without(VOLUME, volume) ?? number?.replace(VOLUME, '');
  return {
    series: name,
    // In a series volumes are numbers.
    volume: counted?.replace(ISSUE, ''),
    issue: without(ISSUE, issue) ?? both,
    number: without(REPORT, ofReport),
    articleNumber: without(ARTICLE, articleNumber),
    pages: (rest ?? without(PAGES, pages))?.replace(/(?<=\d)\s*--+\s*(?=\p{L}?\d)/gu, '–'),
    edition: knownOf(edition).find(({ text }) => !NO_EDITION.test(text.trim()))?.text,
  };
} // prettier-ignore
