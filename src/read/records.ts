// Which format a record is in, and which records an answer holds.
import { contextOf, readAs, type ReadOptions } from './parse-record.js';
import { formats, type ListedFormat } from '../formats/formats.js';
import { goOn, isPromise } from '../record/is-promise.js';
import type { Answer, Format } from '../formats/format.js';
import type { RawRecord } from '../record/raw-record.js';
import { fileOf, notARecordFile } from './format-files.js';
import { isMade } from '../record/made.js';
import type { Publication } from '../record/publication.js';
import { known } from '../record/known.js';
import { PublicationError, type PublicationErrorFacts } from '../record/error.js';

/** What is there at once where the files are that the record needs, and otherwise comes. */
type Soon<T> = T | Promise<T>;

/** One record, and the format that it is in. */
interface FoundRecord {
  readonly name: string;
  readonly format: Format;
  readonly raw: RawRecord;
}

/** A record that is not yet read, one that our reader has read before, or why it is refused. */
export type Found = FoundRecord | Publication | PublicationError;

/** A member of a list, of which nobody has yet said what it is: of thousands that takes its time. */
interface Member {
  readonly member: RawRecord;
}

/** A record in an answer, or a member of a list, in which there may be several. */
export type Listed = Found | Member;

/** What an answer holds, and what it says of others, as a format says it. */
interface FoundAnswer extends Omit<Answer, 'records'> {
  readonly records: readonly Listed[];
}

/**
 * The records in an answer, not yet read, and where the next ones are. A list's members count one by one, unless a format takes the
 * list as a whole; a member that has the shape of no format is refused by itself.
 *
 * @throws {PublicationError} `format` where the answer has the shape of no format; `network` where the file of a format does
 *   not come
 */
export function answerOf(raw: RawRecord, options: ReadOptions): Soon<FoundAnswer> {
  if (isMade(raw.value)) return { records: [raw.value] };
  const isList = Array.isArray(raw.value);
  const named = options.format ? formats.filter(({ name }) => name === options.format) : formats;
  if (!named.length) throw new PublicationError('format', { found: options.format! });
  const isGiven = Boolean(options.format) && !isList;
  return goOn(formatOf(raw, named, isGiven), (found): Soon<FoundAnswer> => {
    if (found) {
      const { name, format } = found;
      const { records, ...others } = format.answer?.(raw, contextOf(raw, options)) ?? { records: [raw] };
      return { ...others, records: records.map((each) => ({ name, format, raw: each })) };
    }
    // A list in a list is no record either, however deep it goes.
    if (!isList || (raw.value as readonly unknown[]).some(Array.isArray)) return refuse(raw, named);
    return { records: (raw.value as readonly unknown[]).map((value) => ({ member: { url: raw.url, value } })) };
  });
}

/** An answer of no known shape: the error says what it looks like, where the file that tells that comes, and which formats were tried. */
function refuse(raw: RawRecord, named: readonly ListedFormat[]): Soon<never> {
  const tried = [...new Set(named.map(({ name }) => name))];
  const say = (file?: typeof notARecordFile.file): never => {
    throw new PublicationError(
      'format',
      known<PublicationErrorFacts>({
        found: raw.value === undefined ? 'text' : 'json',
        ...file?.looksOf(raw),
        tried,
        url: raw.url,
      }),
    );
  };
  const file = notARecordFile.get();
  return isPromise(file) ? file.then(say, () => say()) : say(file);
}

/** The records in an answer, those in its members one by one. */
const recordsOf = (raw: RawRecord, options: ReadOptions): Soon<Found[]> =>
  goOn(answerOf(raw, options), ({ records }) => inTurn(records, (each) => foundIn(each, options)));

/**
 * What is found in one of an answer's records: itself, or what a member holds, or why that is refused.
 *
 * @throws {PublicationError} `network` where the file of a format does not come
 */
export const foundIn = (listed: Listed, options: ReadOptions): Soon<readonly Found[]> =>
  'member' in listed ? orRefused(() => recordsOf(listed.member, options)) : [listed];

/** All that is made of the members of a list, one after the other. Pages have put a `reduce` of their own on lists. */
function inTurn<T, R>(members: readonly T[], make: (member: T) => Soon<readonly R[]>): Soon<R[]> {
  let all: Soon<R[]> = [];
  for (const member of members)
    all = goOn(all, (before) =>
      goOn(make(member), (made) => {
        before.push(...made);
        return before;
      }),
    );
  return all;
}

/** The first of some formats that a record is in; with `isGiven` that goes without asking. */
function formatOf(
  raw: RawRecord,
  among: readonly ListedFormat[],
  isGiven: boolean,
): Soon<Omit<FoundRecord, 'raw'> | undefined> {
  const [first, ...others] = isGiven ? among : among.filter(({ mayMatch }) => mayMatch(raw));
  if (!first) return undefined;
  return goOn(fileOf(first, raw), (format) =>
    isGiven || format.matches(raw) ? { name: first.name, format } : formatOf(raw, others, false),
  );
}

/** What is made of a record, or why it is refused; a file that does not come is no fault of the record's. */
function orRefused<T>(make: () => Soon<T[]>): Soon<(T | PublicationError)[]> {
  const refuse = (cause: unknown) => {
    if (cause instanceof PublicationError && cause.kind !== 'network') return [cause];
    throw cause;
  };
  try {
    const made = make();
    return isPromise(made) ? made.catch(refuse) : made;
  } catch (cause) {
    return refuse(cause);
  }
}

/**
 * All publications in an answer. Those that are refused are told to `onRefused`, by their places in it.
 *
 * @throws {PublicationError} that of the first, where all are refused
 */
export const readAll = (raw: RawRecord, options: ReadOptions): Soon<Publication[]> =>
  goOn(recordsOf(raw, options), (records) =>
    goOn(
      inTurn(records, (each) => orRefused(() => goOn(readFound(each, options), (publication) => [publication]))),
      (all) => {
        const [first, ...others] = all;
        if (first instanceof PublicationError && others.every((each) => each instanceof PublicationError)) throw first;
        return all.filter((each, at): each is Publication => {
          const isRefused = each instanceof PublicationError;
          if (isRefused) options.onRefused?.(each, at);
          return !isRefused;
        });
      },
    ),
  );

/**
 * The one publication in an answer.
 *
 * @throws {PublicationError} `several` where it holds more than one, `format` where it holds none
 */
export const readOne = (raw: RawRecord, options: ReadOptions): Soon<Publication> =>
  goOn(recordsOf(raw, options), ([found, ...more]) => {
    if (more.length) throw new PublicationError('several', { count: more.length + 1 });
    if (!found) throw new PublicationError('format', { found: 'none', ...(raw.url !== undefined && { url: raw.url }) });
    return readFound(found, options);
  });

/**
 * Reads one of an answer's records.
 *
 * @throws {PublicationError} why it cannot be read
 */
export function readFound(found: Found, options: ReadOptions): Soon<Publication> {
  if (found instanceof PublicationError) throw found;
  if (isMade(found)) return found;
  return readAs(found.name, found.format, found.raw, options);
}
