// Where in its journal or series a work stands: numbers as numbers, without the words that a style or the interface sets before
// them.
import { firstText, textsOf } from './values.js';
import type { Found, Value } from './found.js';

const VOLUME = /^(?:vol(?:ume)?s?\.?|v\.|bd\.?|band|jg\.?|tomes?|tomo|t\.|том|т\.)\s*(?=[\divxlc])/i;
const ISSUE = /^(?:issues?|iss\.?|no\.?|nos\.|nr\.?|num(?:ber)?s?\.?|número|n[°º.]|heft|вып\.?|№)\s*(?=\d)/i;
const PAGES = /^(?:pages?|pgs?\.?|pp?\.|pp|págs?\.?|seiten?|s\.|с\.|стр\.)\s*(?=(?:\p{L}?\d|[ivxlc]+\b))/iu;

/** "Issue 2, Pages 60–62": two places in one. */
const ISSUE_AND_PAGES = /^(?:issue|no\.?)\s*([\w/-]+)\b.*?\bp(?:ages?|p?\.)\s*(\S.*)$/is;

const without = (label: RegExp, value: Value): string | undefined => firstText(value)?.trim().replace(label, '');

/** A version that only says how far a work has come, or when something was deposited: no edition. */
const NO_EDITION =
  /^(?:published|public|submitted|accepted|draft|final|online|in[ -]press|print|am|vor|\d{4}-\d\d-\d\d(?:[t ]\d.*)?)$/i;

/** The volume, number, pages and edition in what a format found. */
export function placesOf({ volume, issue, pages, edition }: Found): Record<'volume' | 'issue' | 'pages' | 'edition', string | undefined> {
  const [, both, rest] = ISSUE_AND_PAGES.exec(firstText(pages) ?? '') ?? [];
  return {
    volume: without(VOLUME, volume),
    issue: without(ISSUE, issue) ?? both,
    pages: (rest ?? without(PAGES, pages))?.replace(/(?<=\d)\s*--+\s*(?=\p{L}?\d)/u, '–'),
    edition: textsOf(edition).find((text) => !NO_EDITION.test(text.trim())),
  };
} // prettier-ignore
