import { followLanguage, leaveLanguage } from '../i18n/language-watch.js';
import { formattingLocale, languageOf } from '../i18n/locale.js';
import { loadMessages, messagesIn } from '../i18n/messages-for.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** What a card speaks. */
export interface Wording {
  readonly messages: Messages;
  /** The language of the page around the card. */
  readonly pageLanguage: string;
  /** The locale for dates, numbers and names. */
  readonly locale: string;
}

/**
 * The words for a card in the language of its place, whose file is asked for as soon as the card is there, side by side with the
 * record. While another language is on its way the words are those from before.
 */
export class LanguageController implements ReactiveController {
  /** Undefined while the first words are on their way. */
  wording: Wording | undefined;
  /** The words that are on their way. */
  loading: Promise<void> | undefined;
  #asked: string | undefined; // the language that they are in

  /** @param load asks for the words of a language; undefined where nobody has to wait for them */
  constructor(
    private readonly card: ReactiveElement,
    private readonly load: (language: string) => Promise<unknown> | undefined = loadMessages,
  ) {
    card.addController(this);
  }

  hostConnected(): void {
    followLanguage(this.card);
    this.#asked = undefined;
  }

  hostDisconnected(): void {
    leaveLanguage(this.card);
  }

  hostUpdate(): void {
    const pageLanguage = languageOf(this.card);
    // A file that did not come is not asked for again by each update.
    const waiting = this.#asked === pageLanguage ? this.loading : this.#ask(pageLanguage);
    if (waiting) return;
    const messages = messagesIn(pageLanguage);
    this.wording = { messages, pageLanguage, locale: formattingLocale(messages, pageLanguage) };
  }

  #ask(language: string): Promise<void> | undefined {
    this.#asked = language;
    const loading = this.load(language)?.then(() => {
      if (this.loading !== loading) return;
      this.loading = undefined;
      this.card.requestUpdate();
    });
    return (this.loading = loading);
  }
}
