/** What went wrong, as a word that a program can act on. */
export type PublicationErrorKind =
  'network' | 'http' | 'timeout' | 'too-large' | 'format' | 'several' | 'invalid' | 'blocked';

/** What is known about an error. Every member is optional; absent means that it does not apply. */
export interface PublicationErrorFacts {
  /** The address that was asked. */
  readonly url?: string;
  /** The HTTP status of the answer; with `network`, of an answer that broke off. */
  readonly status?: number | undefined;
  /** The answer's `Retry-After` header as it came: seconds, or a date. */
  readonly retryAfter?: string | null;
  /** Where in the record the fault is, for example `authors[2].name`. */
  readonly path?: string;
  /** What belongs there, for example `text`. */
  readonly expected?: string;
  /**
   * What the answer looks like instead of a record: `error` (an API's message), `deleted` (what is left of a record),
   * `none` (an empty list), `collection`, `person`, `organization`, `journal`, `website`, `event`; `html`, `xml`, `json` or
   * `text` of no known kind; `broken` (JSON that breaks off or is damaged), `empty`; or the name of an unknown format.
   */
  readonly found?: string;
  /** The names of the formats that a record of unknown shape was held against. */
  readonly tried?: readonly string[];
  /** What an `error` says in its own words, for developers. Foreign text, at most 200 characters. */
  readonly message?: string;
  /** How many publications were found where one was asked for. */
  readonly count?: number;
  /** It is a part of the card's own script that could not be loaded. */
  readonly script?: true;
  /** The error underneath, where there is one. */
  readonly cause?: unknown;
}

/**
 * The only error that reading a publication throws. It carries facts; the sentence for readers is made in `i18n/`, of
 * the interface's messages, so `message` is for developers' logs.
 */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';

  constructor(
    readonly kind: PublicationErrorKind,
    readonly facts: PublicationErrorFacts = {},
  ) {
    const { path, expected, status, found, script, url } = facts;
    super(
      path ? `${path} must be ${expected}` : [kind, status, found, script && 'script', url].filter(Boolean).join(' '),
      facts,
    );
  }
}
