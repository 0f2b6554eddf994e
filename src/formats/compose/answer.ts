// Where the next answer is: what formats of several interfaces share.
import { fieldsOf, textOf } from './fields.js';
import type { RawRecord } from '../../record/raw-record.js';
import { webUrl } from '../../record/url.js';

/**
 * A link as JSON has it: its address, or an object with that in `href`.
 *
 * @see https://jsonapi.org/format/#document-links and https://datatracker.ietf.org/doc/html/draft-kelly-json-hal#section-5
 */
export const linkOf = (link: unknown): string | undefined => textOf(link) ?? textOf(fieldsOf(link)['href']);

/**
 * The address of an answer with a parameter set, and others left out that do not go together with it; the rest stays as it is
 * written, since it may be in any encoding. Undefined where the answer came from nowhere or is a file, which has no further pages. It
 * may be the same address again: Crossref keeps the place itself, behind a cursor that stays.
 *
 * @param value not yet encoded
 */
export function nextByParameter(
  { url }: RawRecord,
  name: string,
  value: string | number,
  without: readonly string[] = [],
): string | undefined {
  const address = webUrl(url);
  if (address === undefined) return undefined;
  const next = new URL(address);
  if (!next.search && /\.\w+$/.test(next.pathname)) return undefined;
  const isOther = (each: string) => each && ![name, ...without].includes(each.split('=', 1)[0]!);
  // Half a character cannot be encoded.
  const encoded = encodeURIComponent(`${value}`.replace(/\p{Cs}/gu, ''));
  next.search = [...next.search.slice(1).split('&').filter(isOther), `${name}=${encoded}`].join('&');
  next.hash = '';
  return next.href;
}
