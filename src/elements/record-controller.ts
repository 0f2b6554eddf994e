import { chooseReference, keyOf, readReference, type Reference, type ReferenceInputs } from '../sources/reference.js';
import { PublicationErrorEvent, PublicationLoadEvent } from './events.js';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { stopWaiting, whenNear } from '../sources/visibility.js';
import type { CardSettings } from '../sources/settings.js';
import { hostOf } from '../record/url.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { warnOnce } from './console.js';

/** What a card is doing: it has nothing to show, is asking, shows a publication, or could not. */
export type CardState = 'empty' | 'loading' | 'loaded' | 'error';

export interface RecordInputs extends ReferenceInputs {
  /** Ask only when the card comes near the visible part of the page. */
  readonly isLazy: boolean;
}

/** Keeps a card's publication in step with its reference: one question at a time, and late answers are dropped. */
export class RecordController implements ReactiveController {
  state: CardState = 'empty';
  publication: Publication | undefined;
  error: PublicationError | undefined;
  /** A later read failed; the publication is an older one. */
  isStale = false;

  #asked: readonly unknown[] = []; // what the present state answers: key, format, loader
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
      if (this.state === 'loading') this.#asked = [];
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
    const asked = [keyOf(reference), inputs.format, loader];
    // Another loader is asked only for what is not shown yet.
    const same = this.state === 'loaded' ? 2 : 3;
    if (!this.card.isConnected || asked.slice(0, same).every((each, at) => each === this.#asked[at])) return;
    this.#stop();
    this.#asked = asked;
    this.publication = undefined;
    this.#enter(reference ? 'loading' : 'empty');
    if (!reference) return;
    if (inputs.isLazy && 'address' in reference) whenNear(this.card, () => this.#ask(reference, false));
    else void this.#ask(reference, false);
  }

  /** Asks again, past the caches. What is shown stays until the answer is there, and when it fails. */
  async reload(): Promise<void> {
    const reference = chooseReference(this.inputs(), this.settings());
    this.#stop();
    if (reference) await this.#ask(reference, true);
  }

  #ask(reference: Reference, reload: boolean): Promise<unknown> | undefined {
    const { signal } = (this.#question = new AbortController());
    const show = (publication: Publication) => {
      if (signal.aborted) return;
      this.publication = publication;
      this.#outcome = new PublicationLoadEvent(publication);
      this.#enter('loaded');
    };
    const fail = (cause: unknown) => signal.aborted || this.#fail(cause);
    try {
      const answer = readReference(reference, this.inputs(), this.settings(), signal, reload);
      if (answer instanceof Promise) return answer.then(show).catch(fail);
      show(answer);
    } catch (cause) {
      fail(cause);
    }
    return undefined;
  }

  #fail(cause: unknown): void {
    const error = cause instanceof PublicationError ? cause : new PublicationError('network', { cause });
    const { url } = error.facts;
    if (error.kind === 'network' && url && hostOf(url) !== location.host) {
      warnOnce(`${url} could not be read. If it opens in a browser tab, its server does not let other sites read it (CORS).`);
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
    stopWaiting(this.card);
    this.#question?.abort();
  }
}
