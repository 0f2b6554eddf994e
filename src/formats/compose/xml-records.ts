// What the formats of XML share: the error for a document that holds none of theirs, and what is done with texts.
import type { Found } from './found.js';
import { known } from '../../record/known.js';
import { PublicationError, type PublicationErrorFacts } from '../../record/error.js';
import type { RawRecord } from '../../record/raw-record.js';

/** An answer that is no record of a publication: the error says what it is instead, and a repository's own words where it has some. */
export const notOne = (found: string, { url }: RawRecord, message?: string): PublicationError =>
  new PublicationError('format', known<PublicationErrorFacts>({ found, message: message?.trim().slice(0, 200), url }));

/** Each text once, without the white space around it, and none that is empty. */
export const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.trim()))].filter(Boolean);

/** A text without the line breaks that its document was indented by; those before an item's mark and blank lines stay. */
export const proseOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\n[ \t]{4,}(?![ \t•▪*–-]|\d)/g, ' '))
    .join('\n\n');

const ARTICLE =
  /(?<!\p{L})(?:article|artikel|artículo|artigo|articolo|art\.)(?: ?(?:number|no|nr|id)(?!\p{L})\.?)?:?\s{1,3}(\p{L}?\d[\p{L}\d-]{0,30})/iu;

/** "Vol. 12, no. 3 (2001), p. 12-20": where in its host a part stands. What has no word before it is left out. */
export function placeIn(text: string): Pick<Found, 'volume' | 'issue' | 'articleNumber' | 'pages'> {
  const [article = '', articleNumber] = ARTICLE.exec(text) ?? [];
  const rest = article ? text.replace(article, ' ') : text;
  /** Letters count where a sign says that they are short for something. */
  const behind = (words: string, letter: string) =>
    new RegExp(`(?<!\\p{L})(?:(?:${words})[.:°º]?|${letter}[.°º])\\s*(\\p{L}?\\d[\\p{L}\\d/–-]*)`, 'iu').exec(
      rest,
    )?.[1];
  return {
    volume: behind('volumen?|vol|v|band|bd|jahrgang|jahrg|jg|tome|tomo|tom', 't'),
    issue: behind('number|núm|num|nr|no|issue|iss|heft|fasc', '[nh]'),
    articleNumber,
    pages: behind('pages?|págs?|pp?|seiten?', 's'),
  };
}
