import { chooseReference, keyOf, readReference, type Reference, type ReferenceInputs } from '../read/reference.js';
import { PublicationErrorEvent, PublicationLoadEvent } from './events.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CardSettings } from '../sources/settings.js';
import { isPromise } from '../record/is-promise.js';
import { isSame } from '../record/is-same.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import type { RecordLoader } from '../sources/loader.js';
import { whenNear } from '../sources/visibility.js';

/** What a card is doing: it has nothing to show, is asking, shows a publication, or could not. */
export type CardState = 'empty' | 'loading' | 'loaded' | 'error';

export interface RecordInputs extends ReferenceInputs {
  /** Ask only when the card comes near the visible part of the page. */
  readonly isLazy: boolean;
  /** The record cannot be asked for yet. */
  readonly mustWait: boolean;
  /** The record in plain HTML that the page has brought, which is shown while there is nothing newer. */
  readonly snapshot: Element | null;
}

interface Asked {
  readonly key: unknown;
  readonly format: string | undefined;
  readonly isLazy: boolean;
  readonly loader: RecordLoader;
}

/** Keeps a card's publication in step with its reference: one question at a time, and late answers are dropped. */
export class RecordController implements ReactiveController {
  state: CardState = 'empty';
  publication: Publication | undefined;
  /** What the last read failed of; where something is `loaded`, that is older. */
  error: PublicationError | undefined;
  /** When the publication was read from somewhere, in milliseconds since 1970; undefined for a record in hand. */
  readAt: number | undefined;

  /** A record in hand that is being read, where a file has to come first. It ends when another one is asked for. */
  reading: Promise<unknown> | undefined;

  #last: Publication | undefined; // the one that was read last, whatever became of it
  #stopWaiting: (() => void) | undefined;
  #asked: Asked | undefined; // what the present state answers
  #question: AbortController | undefined;
  #answer: Promise<unknown> | undefined;
  #outcome: Event | undefined; // told to the page once it is drawn

  constructor(
    private readonly card: ReactiveElement,
    private readonly inputs: () => RecordInputs,
    private readonly settings: () => CardSettings,
  ) {
    card.addController(this);
  }

  hostDisconnected(): void {
    // A move is a leave and an entrance in one task: only a card that stays away gives up.
    queueMicrotask(() => {
      if (this.card.isConnected) return;
      this.#stop();
      if (this.state === 'loading') this.#asked = undefined;
    });
  }

  /** Asks for the record, where there is another reference than before. */
  hostUpdate(): void {
    if (!this.inputs().mustWait) this.#refresh();
    else if (this.state === 'empty') this.state = 'loading';
  }

  /** The state is drawn: the page may hear of it. */
  tell(): void {
    const outcome = this.#outcome;
    this.#outcome = undefined;
    if (outcome) this.card.dispatchEvent(outcome);
  }

  /**
   * Asks again, past the caches. What is shown stays until the answer is there, and when it fails. Resolves with the
   * answer to the last question, where another one came in between.
   */
  async reload(): Promise<void> {
    const { reference, asked } = this.#look();
    this.#stop();
    this.#asked = asked;
    if (reference) this.#ask(reference, true);
    let answer;
    do await (answer = this.#answer);
    while (answer !== this.#answer);
  }

  /** The publication turned out to be one that cannot be drawn. */
  refuse(cause: unknown): void {
    this.publication = this.#last = undefined;
    this.#fail(new PublicationError('invalid', { path: 'record', expected: 'a publication that can be drawn', cause }));
  }

  #refresh(): void {
    const { reference, asked } = this.#look();
    const before = this.#asked;
    const isAsked =
      before &&
      asked.key === before.key &&
      asked.format === before.format &&
      // Asked otherwise is asked anew, but only for what is not shown yet.
      (this.state === 'loaded' || (asked.loader === before.loader && asked.isLazy === before.isLazy));
    if (isAsked || !this.card.isConnected) return;
    this.#stop();
    this.#asked = asked;
    this.publication = this.error = this.#outcome = undefined;
    this.#enter(reference ? 'loading' : 'empty');
    if (!reference) return;
    const ask = () => this.#ask(reference, false);
    if (asked.isLazy && !('record' in reference)) this.#stopWaiting = whenNear(this.card, ask);
    else ask();
  }

  #look(): { reference: Reference | undefined; asked: Asked } {
    const inputs = this.inputs();
    const settings = this.settings();
    const reference = chooseReference(inputs, settings);
    const { format, isLazy } = inputs;
    return { reference, asked: { key: keyOf(reference), format, isLazy, loader: settings.loader } };
  }

  #ask(reference: Reference, reload: boolean): void {
    const { signal } = (this.#question = new AbortController());
    const show = (publication: Publication) => {
      if (signal.aborted) return;
      // Who reads the same again finds the card as it was.
      this.publication = this.#last = isSame(publication, this.#last) ? this.#last! : publication;
      this.readAt = 'record' in reference ? undefined : Date.now();
      this.error = undefined;
      this.#outcome = new PublicationLoadEvent(this.publication);
      this.#enter('loaded');
    };
    const fail = (cause: unknown) => signal.aborted || this.#fail(cause);
    try {
      const answer = readReference(reference, this.inputs(), this.settings(), { signal, reload, element: this.card });
      if (isPromise(answer)) {
        // A file that never comes keeps nobody waiting who has asked for something else.
        this.#answer = new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { once: true });
          void answer.then(show).catch(fail).then(() => resolve()); // prettier-ignore
        });
        this.reading = 'record' in reference ? this.#answer : undefined;
      } else show(answer);
    } catch (cause) {
      fail(cause);
    }
  }

  /** Shows why there is nothing to show. What a reader has, or the page has brought, is better than nothing and stays. */
  #fail(cause: unknown): void {
    this.error = cause instanceof PublicationError ? cause : new PublicationError('network', { cause });
    this.#outcome = new PublicationErrorEvent(this.error, this.publication);
    this.#enter((this.publication ?? this.inputs().snapshot) ? 'loaded' : 'error');
  }

  #enter(state: CardState): void {
    this.state = state;
    this.card.requestUpdate();
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#question?.abort();
    this.reading = undefined;
  }
}
