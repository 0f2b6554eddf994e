// References and answers to several publications.
import { answerOf, foundIn, type Listed, readFound } from './records.js';
import { loadWith, type Reference, type ReferenceInputs } from './reference.js';
import type { CardSettings } from '../sources/settings.js';
import { linksOf } from './landing-page.js';
import { isHtml } from '../formats/format.js';
import { isPromise } from '../record/is-promise.js';
import { linksOfHeader } from './link-header.js';
import type { LoadOptions } from '../sources/loader.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { rawOf, withValue } from './raw.js';
import type { RawRecord } from '../record/raw-record.js';
import type { ReadOptions } from './parse-record.js';
import { totalOf } from '../record/total.js';
import { webUrl } from '../record/url.js';

/** Publications, and what their source says of others. */
export interface PublicationAnswer {
  readonly publications: readonly Publication[];
  /** The address of the next ones, http(s); undefined where these are the last, or nobody says. */
  readonly next?: string | undefined;
  /** How many there are in all, as the source counts; undefined where it does not say. */
  readonly total?: number | undefined;
}

/** A record of an answer that could not be read: why, and its place in the answer, from 0. */
export interface Refused {
  readonly error: PublicationError;
  readonly at: number;
}

/** What was read of an answer since the last time. */
export interface Slice {
  readonly publications: readonly Publication[];
  readonly refused: readonly Refused[];
  /** Nothing of the answer is left. */
  readonly isLast: boolean;
}

/**
 * Reads all records in an answer, and what it says of others.
 *
 * @param raw the answer: its text, or the value that JSON.parse made of it
 * @param options as for `readPublications`
 * @throws {PublicationError} as `readPublications`
 */
export async function readList(raw: unknown, options: ReadOptions = {}): Promise<PublicationAnswer> {
  const { records, next, total } = await answerTo(withValue(rawOf(raw)), options);
  const publications: Publication[] = [];
  for await (const slice of slicesOf(records, options, Infinity)) {
    publications.push(...slice.publications);
    for (const { error, at } of slice.refused) options.onRefused?.(error, at);
  }
  return { publications, next, total };
}

/** What an answer holds, and what it says of others. */
export interface AnswerOfRecords extends Omit<PublicationAnswer, 'publications'> {
  /** Not yet read. */
  readonly records: readonly Listed[];
}

/**
 * What an answer holds, and what it, or a header beside it, says of others.
 *
 * @throws {PublicationError} as `answerOf`
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export async function answerTo(raw: RawRecord, options: ReadOptions): Promise<AnswerOfRecords> {
  const { records, next, total } = await answerOf(raw, options);
  const { url = options.baseUrl, link } = raw;
  const named = linksOfHeader(link ?? '').find(({ rel }) => /(?:^|\s)next(?:\s|$)/i.test(rel));
  return { records, next: webUrl(next, url) ?? webUrl(named?.href, url), total: totalOf(total) ?? totalOf(raw.total) };
}

/**
 * From a reference to the answer behind it, whose records are not yet read. A page that is no answer may name a feed.
 *
 * @param mayNameFeed false for a next answer: a page in its place, which asks to sign in, names the news of the library
 * @throws {PublicationError} of every kind; the signal's reason when aborted
 */
export async function loadAnswer(
  reference: Reference,
  inputs: ReferenceInputs,
  settings: CardSettings,
  options: LoadOptions,
  mayNameFeed = true,
): Promise<AnswerOfRecords> {
  const load = loadWith(inputs, settings, options);
  const raw = withValue('record' in reference ? rawOf(reference.record) : await load(reference.address));
  const { format, baseUrl } = inputs;
  const feed = mayNameFeed && isHtml(raw.text) && format !== 'landing-page' ? feedOf(raw) : undefined;
  if (feed === undefined) return answerTo(raw, { format, baseUrl });
  try {
    return await answerTo(withValue(await load(feed)), { format });
  } catch (cause) {
    if (!(cause instanceof PublicationError)) throw cause;
    // The page may say itself what its feed does not.
    return answerTo(raw, { format });
  }
}

/** The address of the feed that a page names, on the page's own host. */
const feedOf = (page: RawRecord): string | undefined =>
  linksOf(page).find(({ mediaType }) => /^application\/(?:(?:rss|atom)\+xml|feed\+json)$/.test(mediaType))?.href;

/**
 * Reads an answer's records in slices, so that whoever draws them can do so meanwhile.
 *
 * @param time how many milliseconds a slice may take; it has one record at least
 * @throws {PublicationError} that of the first, where all are refused; `network` with the fact `script`
 */
export async function* slicesOf(
  records: readonly Listed[],
  options: ReadOptions,
  time: number,
): AsyncGenerator<Slice, void, void> {
  let slice = newSlice();
  let first: PublicationError | undefined;
  let hasAny = false;
  let at = 0;
  let end = performance.now() + time;
  for (const listed of records) {
    const all = foundIn(listed, options);
    for (const found of isPromise(all) ? await all : all) {
      if (performance.now() >= end && at > 0) {
        yield slice;
        slice = newSlice();
        end = performance.now() + time;
      }
      try {
        const read = readFound(found, options);
        slice.publications.push(isPromise(read) ? await read : read);
        hasAny = true;
      } catch (cause) {
        if (!(cause instanceof PublicationError) || cause.kind === 'network') throw cause;
        first ??= cause;
        slice.refused.push({ error: cause, at });
      }
      at++;
    }
  }
  if (!hasAny && first) throw first;
  yield { ...slice, isLast: true };
}

const newSlice = () => ({ publications: [] as Publication[], refused: [] as Refused[], isLast: false });
