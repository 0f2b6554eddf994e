import { type ListLook, type ListOptions, lookOf } from './list-options.js';
import { type ListMessages, listMessages, provideListWords } from '../i18n/list-messages.js';
import { viewOf, type ViewOptions } from './view.js';
import { arranged } from '../list/arrangement.js';
import { formatter } from '../i18n/formatters.js';
import { groupHeading } from '../view/list/list.js';
import type { InlineText } from '../record/rich-text.js';
import { isNumbered, referenceIn, sortOf } from '../cite/references.js';
import { listLanguages } from './languages.js';
import type { Publication } from '../record/publication.js';
import { sameLanguage } from '../i18n/locale.js';
import type { View } from '../view/view.js';
import { withoutDuplicates } from '../list/identity.js';

/** A publication of a list with its place among all, from 1. */
export interface Placed {
  readonly publication: Publication;
  readonly place: number;
}

/** A list as both of its forms are made of it. */
export interface ArrangedList {
  readonly look: ListLook;
  readonly words: ListMessages;
  /** The wording of the list itself. */
  readonly view: View;
  readonly groups: readonly { readonly heading: string | undefined; readonly members: readonly Placed[] }[];
  readonly size: number;
  /** What one of them is written from in the page itself. */
  entryOf(publication: Publication): View;
  /** What a card within the list is drawn from. Where the list speaks another language than its page, the card's page is the list. */
  cardOf(publication: Publication): View;
  /** One of them as a reference, and the number that the style gives it. */
  referenceOf(placed: Placed): { readonly reference: InlineText; readonly number: string | undefined };
}

/** Publications as the element shows them: each once, in the order of the page's language, limited, in groups. */
export function listOf(publications: readonly Publication[], options: ListOptions): ArrangedList {
  const { lang = '' } = options;
  const look = lookOf(options);
  const { layout, citationStyle, groupBy, limit, headingLevel } = look;
  const forCards: ViewOptions = {
    ...options,
    layout: layout === 'references' ? 'compact' : layout,
    headingLevel: Math.min(headingLevel + (groupBy === 'none' ? 0 : 1), 6),
    summaryDisplay: 'fold',
    showMissing: false,
  };
  const view = viewOf({ title: '' }, forCards);
  provideListWords(listLanguages);
  const { messages, locale } = view;
  const words = listMessages(messages, lang, locale);
  const sort = layout === 'references' ? sortOf(look.sort, citationStyle) : look.sort;
  const groups = arranged({ publications: withoutDuplicates(publications, new Set()), sort, groupBy, locale, limit });
  let place = 0;
  const cards = { ...forCards, lang: sameLanguage(messages.locale, lang) ? lang : messages.locale };
  return {
    look,
    words,
    view,
    groups: groups.map(({ key, publications: members }) => ({
      heading: groupHeading(groupBy, key, words),
      members: members.map((publication) => ({ publication, place: ++place })),
    })),
    size: place,
    entryOf: (publication) => viewOf(publication, forCards),
    cardOf: (publication) => viewOf(publication, cards),
    referenceOf: ({ publication, place: at }) => ({
      reference: referenceIn(publication, citationStyle),
      number: isNumbered(citationStyle) ? formatter('NumberFormat', locale, {}, messages.intl).format(at) : undefined,
    }),
  };
}
