// What cards and lists have in common: they ask for something by a reference, one question at a time, and late answers are dropped.
import { chooseReference, type Reference, type ReferenceInputs } from '../read/reference.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CardSettings } from '../sources/settings.js';
import { isPromise } from '../record/is-promise.js';
import { PublicationError } from '../record/error.js';
import type { LoadOptions, RecordLoader } from '../sources/loader.js';
import { whenNear } from '../sources/visibility.js';

/** What a card or a list is doing: it has nothing to show, is asking, shows something, or could not. */
export type CardState = 'empty' | 'loading' | 'loaded' | 'error';

export interface AskingInputs extends ReferenceInputs {
  /** Ask only when the element comes near the visible part of the page. */
  readonly isLazy: boolean;
  /** It cannot be asked yet. */
  readonly mustWait: boolean;
  /** The page has brought what is to be shown, in plain HTML or as a server has drawn it, which stays while there is nothing newer. */
  readonly hasSnapshot: boolean;
}

interface Asked {
  readonly key: unknown;
  readonly format: string | undefined;
  readonly isLazy: boolean;
  readonly loader: RecordLoader;
}

/** How a question is asked; its signal is aborted when nobody waits for the answer any more. */
export type Question = LoadOptions & { readonly signal: AbortSignal };

/** Keeps what an element shows in step with its reference. */
export abstract class AskingController<Inputs extends AskingInputs = AskingInputs> implements ReactiveController {
  state: CardState = 'empty';
  /** What the last question failed of; where something is `loaded`, that is older. */
  error: PublicationError | undefined;
  /** When what is shown was read from somewhere, in milliseconds since 1970; undefined for what was in hand. */
  readAt: number | undefined;
  /** What was in hand is being read, where that takes more than a moment. It ends when something else is asked for. */
  reading: Promise<unknown> | undefined;
  /** Told to the page once it is drawn. */
  protected outcome: Event | undefined;

  #stopWaiting: (() => void) | undefined;
  #asked: Asked | undefined; // what the present state answers
  #question: AbortController | undefined;
  #answer: Promise<unknown> | undefined;

  constructor(
    protected readonly element: ReactiveElement,
    protected readonly inputs: () => Inputs,
    protected readonly settings: () => CardSettings,
  ) {
    element.addController(this);
  }

  /** What makes a reference another one than before; that of `before` itself where they are the same. */
  protected abstract keyOf(reference: Reference | undefined, before: unknown): unknown;

  /** Something is asked for that was not: what is shown goes, or stays until there is something newer. */
  protected abstract begin(reference: Reference | undefined): void;

  /** Reads the answer and shows it, unless the signal is aborted. */
  protected abstract answer(reference: Reference, question: Question): void | Promise<void>;

  /**
   * Tells of a failure.
   *
   * @returns whether something is shown all the same
   */
  protected abstract failed(error: PublicationError): boolean;

  /** Whether what leaves the page now has to be asked for again when it comes back. */
  protected get isUnfinished(): boolean {
    return this.state === 'loading';
  }

  hostDisconnected(): void {
    // A move is a leave and an entrance in one task: only who stays away gives up.
    queueMicrotask(() => {
      if (this.element.isConnected) return;
      if (this.isUnfinished) this.#asked = undefined;
      this.stop();
    });
  }

  /** Asks, where there is another reference than before. */
  hostUpdate(): void {
    const inputs = this.inputs();
    if (!inputs.mustWait) this.#refresh(inputs);
    else if (this.state === 'empty') this.state = 'loading';
  }

  /** The state is drawn: the page may hear of it. */
  tell(): void {
    const { outcome } = this;
    this.outcome = undefined;
    if (outcome) this.element.dispatchEvent(outcome);
  }

  /**
   * Asks again, past the caches. What is shown stays until the answer is there, and when it fails. Resolves with the
   * answer to the last question, where another one came in between.
   */
  async reload(): Promise<void> {
    const { reference, asked } = this.#look(this.inputs());
    this.stop();
    this.#asked = asked;
    if (reference) this.#ask(reference, true);
    let answer;
    do await (answer = this.#answer);
    while (answer !== this.#answer);
  }

  /** What was to be drawn turned out to be what cannot be: the page must not notice more than that it could not be read. */
  refuse(cause: unknown): void {
    this.stop();
    this.begin(undefined);
    this.fail(new PublicationError('invalid', { path: 'record', expected: 'what can be drawn', cause }));
  }

  /** Shows why there is nothing to show. What a reader has, or the page has brought, is better than nothing and stays. */
  protected fail(cause: unknown): void {
    this.error = errorOf(cause);
    const isShown = this.failed(this.error);
    this.enter(isShown || this.inputs().hasSnapshot ? 'loaded' : 'error');
  }

  protected enter(state: CardState): void {
    this.state = state;
    this.element.requestUpdate();
  }

  /** A new question, in the place of the one that is open. */
  protected ask(): AbortSignal {
    this.#question?.abort();
    return (this.#question = new AbortController()).signal;
  }

  protected stop(): void {
    this.#stopWaiting?.();
    this.#question?.abort();
    this.reading = undefined;
  }

  /** The reference by now. */
  protected get reference(): Reference | undefined {
    return chooseReference(this.inputs(), this.settings());
  }

  #refresh(inputs: Inputs): void {
    const { reference, asked } = this.#look(inputs);
    const before = this.#asked;
    const isAsked =
      before &&
      asked.key === before.key &&
      asked.format === before.format &&
      // Asked otherwise is asked anew, but only for what is not shown yet.
      (this.state === 'loaded' || (asked.loader === before.loader && asked.isLazy === before.isLazy));
    if (isAsked || !this.element.isConnected) return;
    this.stop();
    this.#asked = asked;
    this.error = this.outcome = undefined;
    this.begin(reference);
    if (!reference) return;
    const ask = () => this.#ask(reference, false);
    if (asked.isLazy && !('record' in reference)) this.#stopWaiting = whenNear(this.element, ask);
    else ask();
  }

  #look(inputs: Inputs): { reference: Reference | undefined; asked: Asked } {
    const settings = this.settings();
    const reference = chooseReference(inputs, settings);
    const { format, isLazy } = inputs;
    const key = this.keyOf(reference, this.#asked?.key);
    return { reference, asked: { key, format, isLazy, loader: settings.loader } };
  }

  #ask(reference: Reference, reload: boolean): void {
    const signal = this.ask();
    const fail = (cause: unknown) => signal.aborted || this.fail(cause);
    try {
      const answer = this.answer(reference, { signal, reload, element: this.element });
      if (!isPromise(answer)) return;
      // A file that never comes keeps nobody waiting who has asked for something else.
      this.#answer = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
        void answer.catch(fail).then(() => resolve()); // prettier-ignore
      });
      this.reading = 'record' in reference ? this.#answer : undefined;
    } catch (cause) {
      fail(cause);
    }
  }
}

/** What went wrong, as an error of ours. */
export const errorOf = (cause: unknown): PublicationError =>
  cause instanceof PublicationError ? cause : new PublicationError('network', { cause });
