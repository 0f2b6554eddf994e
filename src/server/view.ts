import { accessibleFormat } from '../sources/accessible-format.js';
import { allowHosts as hostRule } from '../sources/settings.js';
import { languages } from './languages.js';
import { formattingLocale } from '../i18n/locale.js';
import { messagesIn, provideWords } from '../i18n/messages-for.js';
import * as ownIntl from '../i18n/own-intl.js';
import type { Publication } from '../record/publication.js';
import { UNTOUCHED, type View } from '../view/view.js';

/** How a publication is shown: what the attributes of `<publication-card>` say. All are optional. */
export interface ViewOptions {
  /** The language of the page, as its `lang` attribute says it. Default: not known. */
  readonly lang?: string | undefined;
  readonly layout?: View['layout'] | undefined;
  /** The level of the title's heading, 1 to 6. */
  readonly headingLevel?: number | undefined;
  readonly summaryDisplay?: View['summaryDisplay'] | undefined;
  /** The actions shown, by name and in order, separated by spaces. Default: `open cite`. */
  readonly actions?: string | undefined;
  /** Default: false. */
  readonly showMissing?: boolean | undefined;
  /** The hosts that covers may come from, as in `<publication-provider allow-hosts>`. Default: all. */
  readonly allowHosts?: string | undefined;
  /** Where readers ask for an accessible format, as in `<publication-provider accessible-format>`, which should say it as well; here it has to be absolute. Default: nowhere. */
  readonly accessibleFormat?: string | undefined;
}

/**
 * What the card is drawn from, with the defaults and limits of the element's attributes. Nothing of it outlives the call,
 * so any number of languages can be rendered at the same time.
 */
export function viewOf(publication: Publication, options: ViewOptions): View {
  provideWords(languages, ownIntl);
  const {
    lang = '',
    layout,
    headingLevel = 3,
    summaryDisplay,
    actions = 'open cite',
    showMissing,
    allowHosts,
    accessibleFormat: ask,
  } = options;
  const messages = messagesIn(lang);
  return {
    publication,
    layout: oneOf(layout, ['auto', 'compact', 'row', 'full']),
    headingLevel: levelOf(headingLevel),
    summaryDisplay: oneOf(summaryDisplay, ['fold', 'full', 'none']),
    actions: actions.split(/[\s,]+/),
    showMissing: Boolean(showMissing),
    // The card that takes over has the record as it is now, in which nothing is left to clean.
    showRepairs: false,
    messages,
    locale: formattingLocale(messages, lang),
    pageLanguage: lang,
    allows: hostRule(allowHosts),
    accessibleFormat: accessibleFormat(ask)(publication),
    interaction: UNTOUCHED,
  };
}

/** The level of a heading; 3 where it is none. */
export const levelOf = (level: unknown): number => [1, 2, 3, 4, 5, 6].find((each) => each === Number(level)) ?? 3;

/** The value where it is one of the choices, as callers without types may hand in anything; otherwise the first. */
export function oneOf<T>(value: T | undefined, choices: readonly [T, ...T[]]): T {
  return choices.includes(value as T) ? (value as T) : choices[0];
}
