// What went wrong, in a language's words.
import { filled, ownOf } from './filled.js';
import type { PublicationError, PublicationErrorFacts } from '../record/error.js';
import type { FailureMessages } from './messages.js';
import { hostOf } from '../record/url.js';
import type { Numbers } from './numbers.js';
import type { Words } from './words.js';

/** The sentences about a record that could not be read. */
export function failureMessages({ failure, direction }: Words, { plural }: Numbers): FailureMessages {
  const { reasons, looks, shapes, library } = failure;
  /** Names from elsewhere keep their own direction. */
  const foreign = (name: string) => (direction === 'rtl' && name ? `\u2068${name}\u2069` : name);

  /** What an answer is instead of a record. Words that are no keys of ours are the names of formats. */
  function look({ found = '', tried = [] }: PublicationErrorFacts): string {
    const shape = ownOf(shapes, found);
    const said = shape === undefined ? ownOf(looks, found) : undefined;
    if (said !== undefined) return said;
    const unknown =
      shape === undefined
        ? filled(failure.unknownFormat, { format: foreign(found) })
        : filled(failure.unknownShape, { shape });
    const formats = foreign(tried.join(', '));
    return formats ? unknown + filled(failure.tried, { formats }) : unknown;
  }

  /** The cause as a clause. */
  function reasonOf({ kind, facts }: PublicationError): string {
    const { url = '', status, count = 0, path = '', expected = '', script } = facts;
    const isGone = kind === 'http' && (status === 404 || status === 410);
    const silence = script ? 'script' : status === undefined ? 'network' : 'broke-off';
    const reason = reasons[kind === 'network' ? silence : isGone ? 'not-found' : kind];
    const known = { host: foreign(hostOf(url) || url) || library, status: `${status}`, path: foreign(path), expected, look: kind === 'format' ? look(facts) : '' }; // prettier-ignore
    return filled(typeof reason === 'string' ? reason : plural(reason, count), known);
  }

  return {
    reason: reasonOf,
    error: (error) => filled(failure.error, { reason: reasonOf(error) }),
    stale: (error, time) =>
      time === undefined
        ? filled(failure.staleSnapshot, { reason: reasonOf(error) })
        : filled(failure.stale, { reason: reasonOf(error), time }),
    retry: failure.retry,
    asking: failure.asking,
  };
}
