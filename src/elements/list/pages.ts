// The publications of a list, answer after answer.
import { chooseReference, type Reference, type ReferenceInputs } from '../../read/reference.js';
import { loadAnswer, slicesOf } from '../../read/list.js';
import { PublicationListLoadEvent, PublicationListMoreEvent } from './events.js';
import { PublicationErrorEvent } from '../events.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CardSettings } from '../../sources/settings.js';
import type { CardState } from '../record.js';
import { hostOf, isOnTheWeb } from '../../record/url.js';
import { withoutDuplicates } from '../../list/identity.js';
import { nextTask, SLICE } from './slices.js';
import type { FoundAnswer } from '../../read/records.js';
import type { Publication } from '../../record/publication.js';
import { PublicationError } from '../../record/error.js';
import { Reading } from './reading.js';
import type { RecordLoader } from '../../sources/loader.js';
import { whenNear } from '../../sources/visibility.js';

export interface PagesInputs extends ReferenceInputs {
  /** Ask only when the list comes near the visible part of the page. */
  readonly isLazy: boolean;
  /** The source cannot be asked yet. */
  readonly mustWait: boolean;
  /** Nothing is shown before the first answer is read to its end, since its order or its groups are others than the source's. */
  readonly isArranged: boolean;
  /** The page has brought the list, in plain HTML or as a server has drawn it, which is shown while there is nothing newer. */
  readonly hasSnapshot: boolean;
}

interface Asked {
  readonly record: unknown;
  readonly address: string | undefined;
  readonly format: string | undefined;
  readonly isLazy: boolean;
  readonly loader: RecordLoader;
}

/** Keeps a list's publications in step with its source: one question at a time, and late answers are dropped. */
export class PagesController implements ReactiveController {
  state: CardState = 'empty';
  /** What is shown; its lists grow while answers are read. */
  reading = new Reading();
  /** Counts up whenever `reading` has changed. */
  version = 0;
  /** Counts up whenever another source is asked for. */
  source = 0;
  /** The source has answered, and has nothing. */
  hasNothing = false;
  /** Whether an answer is being read, of which there will be more in a moment. */
  isReading = false;
  /** What the last question for all failed of; where something is `loaded`, that is older. */
  error: PublicationError | undefined;
  /** When the first answer came, in milliseconds since 1970; undefined for publications in hand. */
  readAt: number | undefined;
  /** More are on their way. */
  isAskingMore = false;
  /** What the last question for more failed of. */
  moreError: PublicationError | undefined;
  /** The source did not know any more where the reader was. */
  hasBegunAnew = false;

  /** Addresses that are asked past the caches: they keep a page that asks to sign in, an error over HTTP 200, and browsers every 410. */
  readonly #failed = new Set<string>();
  #stopWaiting: (() => void) | undefined;
  #asked: Asked | undefined;
  #question: AbortController | undefined;
  /** Publications in hand that are being read. It ends when others are asked for. */
  inHand: Promise<void> | undefined;
  #answer: Promise<void> | undefined;
  #outcome: Event | undefined; // told to the page once it is drawn

  constructor(
    private readonly list: ReactiveElement,
    private readonly inputs: () => PagesInputs,
    private readonly settings: () => CardSettings,
  ) {
    list.addController(this);
  }

  hostDisconnected(): void {
    // A move is a leave and an entrance in one task.
    queueMicrotask(() => {
      if (this.list.isConnected) return;
      if (this.state === 'loading' || this.isReading) this.#asked = undefined;
      this.#stop();
    });
  }

  /** Asks for the list, where there is another reference than before. */
  hostUpdate(): void {
    if (!this.inputs().mustWait) this.#refresh();
    else if (this.state === 'empty') this.state = 'loading';
  }

  /** The state is drawn: the page may hear of it. */
  tell(): void {
    const outcome = this.#outcome;
    this.#outcome = undefined;
    if (outcome) this.list.dispatchEvent(outcome);
  }

  /** The first of what is shown, which says that there is any. */
  get publication(): Publication | undefined {
    return this.reading.publications[0];
  }

  /** The address of the next answer, where it may be asked: another host only where the page names it. */
  get next(): string | undefined {
    const { next, asked, hasBroughtAny } = this.reading;
    // An address again is a circle, unless the source keeps the place itself: then there was something new.
    if (next === undefined || (asked.has(next) && !hasBroughtAny)) return undefined;
    const { allows } = this.settings();
    const [current] = [...asked].slice(-1);
    const isSameHost = current !== undefined && hostOf(next) === hostOf(current);
    return isSameHost ? next : allows !== isOnTheWeb && allows(next) ? next : undefined;
  }

  /** Asks again from the first answer on, past the caches. What is shown stays until that is there. */
  async reload(): Promise<void> {
    const { reference, asked } = this.#look();
    this.#stop();
    this.#asked = asked;
    if (reference) this.#ask(reference, true);
    let answer;
    do await (answer = this.#answer);
    while (answer !== this.#answer);
  }

  /**
   * Asks for the next answer. What is shown stays, also where that fails.
   *
   * @returns whether it came: not where the page prevents it, there is none, it failed, or the list has left; never rejected
   */
  async more(): Promise<boolean> {
    const { next } = this;
    if (next === undefined || this.isAskingMore) return false;
    if (!this.list.dispatchEvent(new PublicationListMoreEvent(next))) return false;
    const { signal } = this.#begin();
    const { reading } = this;
    const isAgain = reading.asked.has(next) || this.#failed.has(next);
    this.isAskingMore = true;
    this.moreError = undefined;
    this.hasBegunAnew = false;
    this.list.requestUpdate();
    try {
      await this.#read({ address: next }, reading, signal, isAgain);
      reading.asked.add(next);
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
    this.list.requestUpdate();
    return !this.moreError;
  }

  /** The first answer in the place of all: the source no longer knows the address of the one behind the last. */
  async #beginAnew(signal: AbortSignal): Promise<boolean> {
    const { reference } = this.#look();
    const reading = new Reading();
    try {
      if (reference) await this.#read(reference, reading, signal, true);
      this.hasBegunAnew = !signal.aborted;
    } catch (cause) {
      if (!signal.aborted) this.moreError = errorOf(cause);
    }
    if (signal.aborted) return false;
    this.isReading = this.isAskingMore = false;
    this.list.requestUpdate();
    return this.hasBegunAnew;
  }

  #refresh(): void {
    const { reference, asked } = this.#look();
    const before = this.#asked;
    const isAsked =
      before &&
      asked.address === before.address &&
      isSameRecord(asked.record, before.record) &&
      asked.format === before.format &&
      (this.state === 'loaded' || (asked.loader === before.loader && asked.isLazy === before.isLazy));
    if (isAsked || !this.list.isConnected) return;
    this.#stop();
    this.#asked = asked;
    this.source += 1;
    this.error = this.moreError = this.#outcome = undefined;
    this.hasBegunAnew = this.hasNothing = false;
    // Others in hand take the place of those that are shown once they are read.
    const isReplaced = reference && 'record' in reference && this.readAt === undefined && this.publication;
    if (!isReplaced) {
      this.reading = new Reading();
      this.version += 1;
      this.#enter(reference ? 'loading' : 'empty');
    }
    if (!reference) return;
    const ask = () => this.#ask(reference, false);
    if (asked.isLazy && !('record' in reference)) this.#stopWaiting = whenNear(this.list, ask);
    else ask();
  }

  #look(): { reference: Reference | undefined; asked: Asked } {
    const inputs = this.inputs();
    const settings = this.settings();
    const reference = chooseReference(inputs, settings);
    const { format, isLazy } = inputs;
    const [record, address] = !reference ? [] : 'record' in reference ? [reference.record] : [undefined, reference.address];
    return { reference, asked: { record, address, format, isLazy, loader: settings.loader } };
  } // prettier-ignore

  #ask(reference: Reference, reload: boolean): void {
    const { signal } = this.#begin();
    const reading = new Reading();
    this.moreError = undefined;
    this.hasBegunAnew = false;
    this.#answer = this.#read(reference, reading, signal, reload).catch((cause: unknown) => {
      if (signal.aborted) return;
      this.error = errorOf(cause);
      this.isReading = false;
      this.#outcome = new PublicationErrorEvent(this.error);
      const isShown = this.reading.publications.length > 0 || this.inputs().hasSnapshot;
      this.#enter(isShown ? 'loaded' : 'error');
    });
    this.inHand = 'record' in reference ? this.#answer : undefined;
  }

  /** Reads an answer into what is there, slice by slice. What is drawn follows once the first of it is read. */
  async #read(reference: Reference, reading: Reading, signal: AbortSignal, reload: boolean): Promise<void> {
    const inputs = this.inputs();
    const options = { signal, reload, element: this.list };
    const isFirst = reading !== this.reading;
    const answer = loadAnswer(reference, inputs, this.settings(), options, isFirst);
    const { records, next, total } = await answer.catch(noneFound);
    if (signal.aborted) return;
    if (isFirst && 'address' in reference)
      reading.asked.add(new URL(reference.address, inputs.baseUrl).href.replace(/#.*/, ''));
    const { format, baseUrl } = inputs;
    const before = reading.publications.length;
    const place = reading.count;
    for await (const { publications, refused } of slicesOf(records, { format, baseUrl }, SLICE)) {
      if (signal.aborted) return;
      reading.publications.push(...withoutDuplicates(publications, reading.seen));
      reading.refused.push(...refused.map(({ error, at }) => ({ error, at: place + at })));
      if (!isFirst || (publications.length && !inputs.isArranged)) this.#show(reading, 'record' in reference);
      await nextTask();
      if (signal.aborted) return;
    }
    reading.next = next?.replace(/#.*/, ''); // which is not asked
    reading.total = total ?? reading.total;
    reading.count += records.length;
    reading.hasBroughtAny = reading.publications.length > before;
    this.#show(reading, 'record' in reference);
    this.isReading = false;
    this.error = undefined;
    this.#outcome = new PublicationListLoadEvent([...reading.publications], total);
    // Of deleted records alone there may be nothing in a first answer that has others behind it.
    this.hasNothing = !reading.publications.length && this.next === undefined;
    this.#enter(this.hasNothing ? 'empty' : 'loaded');
  }

  /** Some of an answer is read. What was shown before stays until then. */
  #show(reading: Reading, isInHand: boolean): void {
    if (reading !== this.reading) this.readAt = isInHand ? undefined : Date.now();
    this.reading = reading;
    this.isReading = true;
    this.version += 1;
    this.#enter('loaded');
  }

  #begin(): AbortController {
    this.#question?.abort();
    return (this.#question = new AbortController());
  }

  #enter(state: CardState): void {
    this.state = state;
    this.list.requestUpdate();
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#question?.abort();
    this.isReading = this.isAskingMore = false;
    this.inHand = undefined;
  }
}

/** A search that has found nothing is no failure. */
function noneFound(cause: unknown): FoundAnswer {
  if (cause instanceof PublicationError && cause.facts.found === 'none') return { records: [] };
  throw cause;
}

const errorOf = (cause: unknown): PublicationError =>
  cause instanceof PublicationError ? cause : new PublicationError('network', { cause });

/** A place in a source is good for a while; then the source says that there is no such thing, or that the request is wrong. */
const hasExpired = ({ kind, facts: { status = 0, found } }: PublicationError): boolean =>
  (kind === 'http' && [400, 404, 410].includes(status)) || (kind === 'format' && found === 'error');

/** Whether a list in hand has the same members as before: frameworks hand in a new one whenever they draw. */
const isSameRecord = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => each === b[at]));
