import { html, type TemplateResult } from 'lit/html.js';

/** One of the things that are known of a fact: words, or a link. */
export interface FactPart {
  readonly text: string;
  readonly href?: string | undefined;
  /** The language of words that are the record's own, where that is not the one around them. */
  readonly lang?: string | undefined;
}

/** A fact's name and what is known of it: nothing, where it is not known. */
export interface Fact {
  readonly label: string;
  readonly parts: readonly FactPart[];
  /** What stands between several parts, with the blank that belongs there. Default: a comma. */
  readonly between?: string;
}

/** A fact of one text. */
export const fact = (label: string, text: string | undefined, lang?: string, href?: string): Fact => ({
  label,
  parts: text ? [{ text, lang, href }] : [],
});

/** A link with its words. */
export const link = (href: string, words: unknown): TemplateResult => html`<a href=${href}>${words}</a>`;

/** Whether a text's first letter is one of Hebrew, Arabic and their neighbours. */
export const beginsRightToLeft = (text: string): boolean => /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text);

/** Whether a text has letters of Hebrew, Arabic and their neighbours. */
export const hasRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text);
