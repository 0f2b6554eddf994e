// What a card says when its record could not be read, and what a reader can do then.
import { explainSilence } from './silence.js';
import type { FailureView } from '../view/card/failure.js';
import { formatTime } from '../i18n/time.js';
import type { PublicationError } from '../record/error.js';
import type { ReactiveElement } from 'lit';
import type { Wording } from './language.js';

/** What went wrong, and what is shown meanwhile. */
interface FailedSource {
  readonly error: PublicationError | undefined;
  readonly state: string;
  readonly publication: unknown;
  readonly readAt: number | undefined;
}

/** What this needs of a card. */
interface FailedCard extends ReactiveElement {
  reload(): Promise<void>;
}

/**
 * Which card says which sentence to those who listen. Fifty cards of a library that is down say the same, and to hear it fifty
 * times helps nobody: only one of them is a live region. The others say it where they stand.
 */
const speakers = new Map<string, WeakRef<Failure>>();

/** What went wrong with a card's record, in words, and the button that asks again. */
export class Failure {
  /** What is said, as long as something is. */
  sentence: string | undefined;
  #speaks = false;
  #asking: PublicationError | undefined; // that made the reader ask again, until there is an answer
  #explained: PublicationError | undefined;

  constructor(
    private readonly card: FailedCard,
    private readonly record: FailedSource,
  ) {}

  /**
   * What there is to draw; undefined where nothing went wrong. It tells the page's author what may be the cause.
   *
   * @param sentenceOf what is said where nothing is shown. Default: the sentence about a card
   */
  view(
    { messages, locale }: Wording,
    sentenceOf: (error: PublicationError) => string = messages.failure.error,
  ): FailureView | undefined {
    const { error, state, publication, readAt } = this.record;
    if (!error) {
      this.sentence = undefined;
      this.#speaks = false;
      this.#asking = undefined;
      return undefined;
    }
    const { failure } = messages;
    const time = publication && readAt !== undefined ? formatTime(readAt, { messages, locale }) : undefined;
    const said = state === 'loaded' ? failure.stale(error, time) : sentenceOf(error);
    const isAsking = this.#asking === error;
    this.#say(isAsking ? failure.asking : said);
    if (error.kind === 'network' && error !== this.#explained) explainSilence(error);
    this.#explained = error;
    return {
      sentence: this.sentence!,
      speaks: this.#speaks,
      mayPass: mayPass(error),
      isAsking,
      retry: () => void this.#retry(),
    };
  }

  /** A card stays a live region once it is one, since its reader may be at its button. */
  #say(sentence: string): void {
    this.sentence = sentence;
    for (const [said, speaker] of speakers) {
      const failure = speaker.deref();
      if (!failure?.card.isConnected || failure.sentence !== said) speakers.delete(said);
    }
    if (speakers.has(sentence) && !this.#speaks) return;
    speakers.set(sentence, new WeakRef(this));
    this.#speaks = true;
  }

  async #retry(): Promise<void> {
    const { error } = this.record;
    if (this.#asking === error) return;
    this.#asking = error;
    this.card.requestUpdate();
    await this.card.reload();
    // The same error again is nothing new.
    if (this.#asking === error) this.#asking = undefined;
    this.card.requestUpdate();
  }
}

/** Whether trying again may help: nobody answered, or somebody who may have more to say later. */
const mayPass = ({ kind, facts: { status = 0 } }: PublicationError): boolean =>
  kind === 'network' || kind === 'timeout' || (kind === 'http' && (status >= 500 || [408, 425, 429].includes(status)));
