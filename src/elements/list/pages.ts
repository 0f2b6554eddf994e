// The publications of a list, answer after answer.
import { AskingController, type AskingInputs, errorOf, type Question } from '../asking.js';
import { hostOf, isOnTheWeb } from '../../record/url.js';
import { type AnswerOfRecords, loadAnswer, slicesOf } from '../../read/list.js';
import { nextTask, SLICE } from './slices.js';
import { PublicationListLoadEvent, PublicationListMoreEvent } from './events.js';
import { isSameRecord } from './same-record.js';
import type { Publication } from '../../record/publication.js';
import { PublicationError } from '../../record/error.js';
import { PublicationErrorEvent } from '../events.js';
import { Reading } from './reading.js';
import type { Reference } from '../../read/reference.js';
import { withoutDuplicates } from '../../list/identity.js';

export interface PagesInputs extends AskingInputs {
  /** Nothing is shown before the first answer is read to its end, since its order or its groups are others than the source's. */
  readonly isArranged: boolean;
}

/** Keeps a list's publications in step with its source. */
export class PagesController extends AskingController<PagesInputs> {
  /** What is shown; its lists grow while answers are read. */
  shown = new Reading();
  /** Counts up whenever `shown` has changed. */
  version = 0;
  /** Counts up whenever another source is asked for. */
  source = 0;
  /** The source has answered, and has nothing. */
  hasNothing = false;
  /** Whether an answer is being read, of which there will be more in a moment. */
  isReading = false;
  /** More are on their way. */
  isAskingMore = false;
  /** What the last question for more failed of. */
  moreError: PublicationError | undefined;
  /** The source did not know any more where the reader was. */
  hasBegunAnew = false;

  /** Addresses that are asked past the caches: they keep a page that asks to sign in, an error over HTTP 200, and browsers every 410. */
  readonly #failed = new Set<string>();
  /** All are asked for, or read. */
  #isAskingAll = false;
  /** What was in hand when it was last looked at: to compare thousands of records at each drawing would be too much. */
  #looked: { readonly record: unknown; readonly key: unknown } | undefined;

  /** The first of what is shown, which says that there is any. */
  get publication(): Publication | undefined {
    return this.shown.publications[0];
  }

  /** The address of the next answer, where it may be asked: another host only where the page names it. */
  get next(): string | undefined {
    const { next, asked, hasBroughtAny } = this.shown;
    // An address again is a circle, unless the source keeps the place itself: then there was something new.
    if (next === undefined || (asked.has(next) && !hasBroughtAny)) return undefined;
    const { allows } = this.settings();
    const [current] = [...asked].slice(-1);
    const isSameHost = current !== undefined && hostOf(next) === hostOf(current);
    return isSameHost ? next : allows !== isOnTheWeb && allows(next) ? next : undefined;
  }

  /**
   * Asks for the next answer. What is shown stays, also where that fails.
   *
   * @returns whether it came: not where the page prevents it, there is none, it failed, or the list has left; never rejected
   */
  async more(): Promise<boolean> {
    const { next } = this;
    if (next === undefined || this.isAskingMore || this.#isAskingAll) return false;
    if (!this.element.dispatchEvent(new PublicationListMoreEvent(next))) return false;
    const signal = this.ask();
    const { shown } = this;
    const reload = shown.asked.has(next) || this.#failed.has(next);
    this.isAskingMore = true;
    this.moreError = undefined;
    this.hasBegunAnew = false;
    this.element.requestUpdate();
    try {
      await this.#read({ address: next }, shown, { signal, reload, element: this.element });
      shown.asked.add(next);
    } catch (cause) {
      if (signal.aborted) return false;
      this.#failed.add(next);
      const error = errorOf(cause);
      if (hasExpired(error)) return this.#beginAnew(signal);
      this.moreError = error;
      this.isReading = false;
    }
    if (signal.aborted) return false;
    this.isAskingMore = false;
    this.element.requestUpdate();
    return !this.moreError;
  }

  protected override get isUnfinished(): boolean {
    // What is shown stays where it was only asked for anew.
    return this.state === 'loading' || this.isReading || (this.#isAskingAll && this.reading !== undefined);
  }

  /** A list in hand is its own key. */
  protected override keyOf(reference: Reference | undefined, before: unknown): unknown {
    if (!reference || 'address' in reference) return reference?.address;
    const { record } = reference;
    const looked = this.#looked;
    if (looked && looked.record === record) return looked.key;
    // A copy, since a page may add to its own list and hand in another.
    const members = Array.isArray(record) ? [...(record as readonly unknown[])] : [record];
    const key = isSameRecord(members, before) ? before : members;
    this.#looked = { record, key };
    return key;
  }

  protected override begin(reference: Reference | undefined): void {
    this.source += 1;
    this.moreError = undefined;
    this.hasBegunAnew = this.hasNothing = false;
    // Others in hand take the place of those that are shown once they are read.
    if (reference && 'record' in reference && this.readAt === undefined && this.publication) return;
    this.shown = new Reading();
    this.version += 1;
    this.enter(reference ? 'loading' : 'empty');
  }

  protected override async answer(reference: Reference, question: Question): Promise<void> {
    this.moreError = undefined;
    this.hasBegunAnew = false;
    this.#isAskingAll = true;
    try {
      await this.#read(reference, new Reading(), question);
    } finally {
      if (!question.signal.aborted) this.#isAskingAll = false;
    }
  }

  protected override failed(error: PublicationError): boolean {
    this.isReading = this.hasNothing = false;
    this.outcome = new PublicationErrorEvent(error);
    return this.publication !== undefined;
  }

  protected override stop(): void {
    super.stop();
    this.isReading = this.isAskingMore = this.#isAskingAll = false;
  }

  /** The first answer in the place of all: the source no longer knows the address of the one behind the last. */
  async #beginAnew(signal: AbortSignal): Promise<boolean> {
    const { reference } = this;
    try {
      if (reference) await this.#read(reference, new Reading(), { signal, reload: true, element: this.element });
      this.hasBegunAnew = !signal.aborted;
    } catch (cause) {
      if (!signal.aborted) this.moreError = errorOf(cause);
    }
    if (signal.aborted) return false;
    this.isReading = this.isAskingMore = false;
    this.element.requestUpdate();
    return this.hasBegunAnew;
  }

  /** Reads an answer into what is there, slice by slice. What is drawn follows once the first of it is read, but for what stays until then. */
  async #read(reference: Reference, into: Reading, question: Question): Promise<void> {
    const { signal } = question;
    const inputs = this.inputs();
    const isFirst = into !== this.shown;
    const isInHand = 'record' in reference;
    const { records, next, total } = await loadAnswer(reference, inputs, this.settings(), question, isFirst).catch(noneFound); // prettier-ignore
    if (signal.aborted) return;
    if (isFirst && !isInHand) into.asked.add(withoutFragment(new URL(reference.address, inputs.baseUrl).href));
    const { format, baseUrl } = inputs;
    const before = into.publications.length;
    const isShownEarly = !isFirst || (!inputs.isArranged && !this.publication);
    for await (const { publications, refused, isLast } of slicesOf(records, { format, baseUrl }, SLICE)) {
      if (signal.aborted) return;
      into.publications.push(...withoutDuplicates(publications, into.seen));
      into.refused.push(...refused.map(({ error, at }) => ({ error, at: into.count + at })));
      if (isShownEarly && publications.length && !isLast) this.#show(into, isInHand);
      await nextTask();
      if (signal.aborted) return;
    }
    into.next = next && withoutFragment(next); // which is not asked
    into.total = total ?? into.total;
    into.count += records.length;
    into.hasBroughtAny = into.publications.length > before;
    this.#show(into, isInHand);
    this.isReading = false;
    if (isFirst) this.error = undefined;
    this.outcome = new PublicationListLoadEvent([...into.publications], into.total);
    // Of deleted records alone there may be nothing in a first answer that has others behind it.
    this.hasNothing = !into.publications.length && this.next === undefined;
    this.enter(this.hasNothing ? 'empty' : 'loaded');
  }

  /** Some of an answer is read. What was shown before stays until then. */
  #show(reading: Reading, isInHand: boolean): void {
    if (reading !== this.shown) this.readAt = isInHand ? undefined : Date.now();
    this.shown = reading;
    this.isReading = true;
    this.version += 1;
    this.enter('loaded');
  }
}

const withoutFragment = (address: string): string => address.replace(/#.*/, '');

/** A search that has found nothing is no failure. */
function noneFound(cause: unknown): AnswerOfRecords {
  if (cause instanceof PublicationError && cause.facts.found === 'none') return { records: [] };
  throw cause;
}

/** A place in a source is good for a while; then the source says that there is no such thing, or that the request is wrong. */
const hasExpired = ({ kind, facts: { status = 0, found } }: PublicationError): boolean =>
  (kind === 'http' && [400, 404, 410].includes(status)) || (kind === 'format' && found === 'error');
