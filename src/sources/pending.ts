import type { RawRecord } from '../record/raw-record.js';

/** What a caller of a loader wants. */
export interface LoadOptions {
  /** Gives up this caller's wish; the request itself ends when nobody wants it any more. */
  readonly signal?: AbortSignal;
  /** Asks again, past this loader's and the browser's caches. */
  readonly reload?: boolean;
  /** The card that asks. Of requests that wait for their turn, that of the card nearest to a reader's eyes goes first. */
  readonly element?: Element | undefined;
}

/** A question that is on its way to its answer, through as many tries as that takes. */
export interface Pending {
  answer?: Promise<RawRecord>;
  /** Past the caches. */
  readonly reload: boolean;
  /** Those who still want the answer; without any the request ends, also where it only waits to be made. */
  readonly callers: Set<LoadOptions>;
  /** Ends the try that is being made, or the wait for the next. */
  end: AbortController;
}

/** What waits for its turn, in the order in which it came: what lets it go, and who wants the answer. */
export type Waiting = Map<() => void, Pending>;
