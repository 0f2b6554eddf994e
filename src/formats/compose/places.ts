// Where in its journal or series a work stands, without the words that a style or the interface sets before numbers; and its
// edition.
import { firstText, textsOf } from './values.js';
import type { Found, Value } from './found.js';

const VOLUME = /^(?:vol(?:ume)?s?\.?|v\.|bd\.?|band|jg\.?|tomes?|tomo|t\.|том|т\.)\s*(?=\d|[ivxlc]+\b)/i;
const ISSUE = /^(?:issues?|iss\.?|nos?\.?|nr\.?|num(?:ber)?s?\.?|número|n[°º.]|heft|вып\.?|№)\s*(?=\d)/i;
const PAGES = /^(?:pages?|pgs?\.?|pp?\.|pp|págs?\.?|seiten?|s\.|с\.|стр\.)\s*(?=(?:\p{L}?\d|[ivxlc]+\b))/iu;

/** "Issue 2, Pages 60–62": two places in one. */
const ISSUE_AND_PAGES = /^(?:issue|no\.?)\s*(\d[\w/-]{0,20})\b\D{1,60}\bp(?:ages?|p?\.)\s*(\d[\d\s–—-]{0,20})$/i;

const without = (label: RegExp, value: Value): string | undefined => firstText(value)?.trim().replace(label, '');

/** A version that only says how far a work has come, or at which moment something was deposited: no edition. */
const NO_EDITION = /^(?:published|public|submitted|accepted|online|in[ -]press|am|aam|vor|\d{4}-\d\d-\d\d[t ]\d.*)$/i;

/** The volume, number, pages and edition in what a format found. */
export function placesOf({ volume, issue, pages: written, articleNumber, edition }: Found): Record<'volume' | 'issue' | 'pages' | 'edition', string | undefined> {
  // Some give the number of an article in both places.
  const pages = firstText(written) === firstText(articleNumber) ? undefined : written;
  const [, both, rest] = ISSUE_AND_PAGES.exec(firstText(pages) ?? '') ?? [];
  return {
    volume: without(VOLUME, volume),
    issue: without(ISSUE, issue) ?? both,
    pages: (rest ?? without(PAGES, pages))?.replace(/(?<=\d)\s*--+\s*(?=\p{L}?\d)/gu, '–'),
    edition: textsOf(edition).find((text) => !NO_EDITION.test(text.trim())),
  };
} // prettier-ignore
