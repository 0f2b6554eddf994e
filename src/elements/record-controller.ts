import { chooseReference, keyOf, readReference, type Reference, type ReferenceInputs } from '../sources/reference.js';
import { PublicationErrorEvent, PublicationLoadEvent } from './events.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CardSettings } from '../sources/settings.js';
import { hostOf } from '../record/url.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import type { RecordLoader } from '../sources/loader.js';
import { warnOnce } from './console.js';

/** What a card is doing: it has nothing to show, is asking, shows a publication, or could not. */
export type CardState = 'empty' | 'loading' | 'loaded' | 'error';

export interface RecordInputs extends ReferenceInputs {
  /** Ask only when the card comes near the visible part of the page. */
  readonly isLazy: boolean;
}

interface Asked {
  readonly key?: unknown;
  readonly format?: string | undefined;
  readonly loader?: RecordLoader;
}

/** Keeps a card's publication in step with its reference: one question at a time, and late answers are dropped. */
export class RecordController implements ReactiveController {
  state: CardState = 'empty';
  publication: Publication | undefined;
  error: PublicationError | undefined;
  /** A later read failed; the publication is an older one. */
  isStale = false;

  /** A record in hand that is being read, where its reader has to be loaded first. */
  reading: Promise<unknown> | undefined;

  #stopWaiting: (() => void) | undefined;
  #asked: Asked = {}; // what the present state answers
  #question: AbortController | undefined;
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
      if (this.state === 'loading') this.#asked = {};
    });
  }

  hostUpdated(): void {
    const outcome = this.#outcome;
    this.#outcome = undefined;
    if (outcome) this.card.dispatchEvent(outcome);
  }

  /** Asks for the record, where there is another reference than before. */
  refresh(): void {
    const inputs = this.inputs();
    const { loader } = this.settings();
    const reference = chooseReference(inputs, this.settings());
    const asked = { key: keyOf(reference), format: inputs.format, loader };
    const { key, format, loader: before } = this.#asked;
    // Another loader is asked only for what is not shown yet.
    const isSame = asked.key === key && asked.format === format && (loader === before || this.state === 'loaded');
    if (isSame || !this.card.isConnected) return;
    this.#stop();
    this.#asked = asked;
    this.publication = this.error = this.#outcome = undefined;
    this.#enter(reference ? 'loading' : 'empty');
    if (!reference) return;
    if (inputs.isLazy && 'address' in reference) this.#askWhenNear(reference).catch(() => this.#ask(reference, false));
    else void this.#ask(reference, false);
  }

  /** Asks again, past the caches. What is shown stays until the answer is there, and when it fails. */
  async reload(): Promise<void> {
    const inputs = this.inputs();
    const { loader } = this.settings();
    const reference = chooseReference(inputs, this.settings());
    this.#stop();
    this.#asked = { key: keyOf(reference), format: inputs.format, loader };
    if (reference) await this.#ask(reference, true);
  }

  /** What a lazy card needs is loaded by the first one. */
  async #askWhenNear(reference: Reference): Promise<void> {
    const { signal } = (this.#question = new AbortController());
    const { whenNear } = await import('../sources/visibility.js');
    if (signal.aborted) return;
    this.#stopWaiting = whenNear(this.card, () => void this.#ask(reference, false));
  }

  #ask(reference: Reference, reload: boolean): Promise<unknown> | undefined {
    const { signal } = (this.#question = new AbortController());
    const show = (publication: Publication) => {
      if (signal.aborted) return;
      this.publication = publication;
      this.error = undefined;
      this.#outcome = new PublicationLoadEvent(publication);
      this.#enter('loaded');
    };
    const fail = (cause: unknown) => signal.aborted || this.fail(cause);
    try {
      const answer = readReference(reference, this.inputs(), this.settings(), signal, reload);
      if (answer instanceof Promise) {
        const done = answer.then(show).catch(fail);
        this.reading = 'record' in reference ? done : undefined;
        return done;
      }
      show(answer);
    } catch (cause) {
      fail(cause);
    }
    return undefined;
  }

  /** The publication turned out to be one that cannot be drawn. */
  refuse(cause: unknown): void {
    this.publication = undefined;
    this.fail(new PublicationError('invalid', { path: 'record', expected: 'a publication that can be drawn', cause }));
  }

  /** Shows that there is nothing to show, and why. */
  fail(cause: unknown): void {
    const error = cause instanceof PublicationError ? cause : new PublicationError('network', { cause });
    const { url } = error.facts;
    if (error.kind === 'network' && url && hostOf(url) !== location.host) {
      warnOnce(
        `${hostOf(url)} could not be read. If it opens in a browser tab, it does not let other sites read it (CORS).`,
      );
    }
    this.#outcome = new PublicationErrorEvent(error);
    this.error = error;
    this.#enter(this.publication ? 'loaded' : 'error', Boolean(this.publication));
  }

  #enter(state: CardState, isStale = false): void {
    this.state = state;
    this.isStale = isStale;
    this.card.requestUpdate();
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#question?.abort();
  }
}
