import type { CardSettings } from '../sources/settings.js';
import { formattingLocale, languageOf } from '../i18n/locale.js';
import { messagesIn } from '../i18n/messages-for.js';
import type { Publication } from '../record/publication.js';
import type { View } from '../view/view.js';

/** What an element says of how a publication is shown. */
type Wishes = Element &
  Pick<View, 'layout' | 'headingLevel' | 'summaryDisplay' | 'showMissing' | 'showRepairs'> & {
    readonly actions: string;
  };

/** What an element's card is drawn from. */
export function viewOf(
  element: Wishes,
  publication: Publication,
  { allows }: CardSettings,
  readAt: number | undefined,
): View {
  const pageLanguage = languageOf(element);
  const messages = messagesIn(pageLanguage);
  const { layout, headingLevel, summaryDisplay, showMissing, showRepairs } = element;
  return {
    publication, layout, headingLevel, summaryDisplay, showMissing, showRepairs, messages, pageLanguage, readAt, allows,
    actions: element.actions.split(/[\s,]+/),
    locale: formattingLocale(messages, pageLanguage),
  }; // prettier-ignore
}
