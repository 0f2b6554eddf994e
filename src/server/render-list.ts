import { addressOf, attributesOfLook, type ListOptions, lookOf } from './list-options.js';
import { emptyTemplate, isLong, listTemplate, settingOf } from '../view/list/list.js';
import { itemsTemplate, PARTS } from '../view/list/items.js';
import { type ArrangedList, listOf, type Placed } from './list-view.js';
import { attributesHtml, escapeHtml, withoutBrackets } from './html.js';
import { cardShadow, listShadow } from './shadow.js';
import { sameLanguage } from '../i18n/locale.js';
import { inOneLine } from './snapshot.js';
import { isListAction } from '../view/list/toolbar.js';
import { listSnapshot } from './list-snapshot.js';
import type { Publication } from '../record/publication.js';
import { referenceTemplate } from '../view/list/references.js';
import { toJson } from '../record/json.js';
import { Written } from './template-html.js';
import { writePublication } from '../export/own-json.js';

/**
 * Publications as a list in HTML: it is there before any script is. With `src` the element shows what a server has written until
 * that has answered, and keeps itself up to date; without, it takes over the publications, and asks for nothing. Where a browser
 * or a filter does not know the element, a snapshot or the plain link is left.
 *
 * @param publications publications, as `readList` and `readPublications` give them; what is there twice is written once
 * @param options how to show them, and where they are from. Give `lang`, the language of the page, so that dates are written as
 *   the element will write them; defaults are those of the element's attributes
 */
export function renderList(publications: readonly Publication[], options: ListOptions = {}): string {
  const { lang, actions, form, nonce } = options;
  const src = addressOf(options.src);
  const attributes = attributesHtml({
    lang,
    ...attributesOfLook(lookOf(options)),
    actions,
    src,
    record: src === undefined ? toJson(publications.map(writePublication)) : undefined,
  });
  const content =
    form === 'shadow'
      ? listShadow(drawn(publications, options), nonce) + withoutBrackets(plainLink(options))
      : inOneLine(listSnapshot(publications, options, false));
  return `<publication-list${attributes}>${content}${withoutBrackets(nextLink(options))}</publication-list>`;
}

/** What the element draws of it. */
function drawn(publications: readonly Publication[], options: ListOptions): unknown {
  const list = listOf(publications, options);
  const { look, view, words, groups, size } = list;
  if (!size) return emptyTemplate(words);
  const { messages, locale, pageLanguage } = view;
  const { filter, groupBy, headingLevel, layout, limit } = look;
  const noop = () => undefined;
  return listTemplate({
    messages, words, locale, pageLanguage, headingLevel,
    groups: groups.map(({ heading, members }) => ({
      heading,
      count: words.count(members.length),
      isHidden: false,
      items: itemsTemplate(members.map((placed) => itemOf(placed, list, options))),
    })),
    count: words.count(size, totalOf(options, size, limit)),
    isFilterable: filter,
    query: '',
    setting: settingOf(layout),
    isLong: isLong(size),
    jumpsName: groupBy,
    listActions: view.actions.filter(isListAction),
    message: '',
    hasMore: false,
    isAskingMore: false,
    dialog: undefined,
    find: noop,
    jumpTo: noop,
    act: noop,
    more: noop,
  }); // prettier-ignore
}

/** A publication in its item: a reference, or a card without a record, which the list gives to its own. */
function itemOf(placed: Placed, { look, cardOf, referenceOf }: ArrangedList, options: ListOptions): unknown {
  if (look.layout === 'references') {
    const { reference, number } = referenceOf(placed);
    return referenceTemplate(reference, number);
  }
  const view = cardOf(placed.publication);
  const attributes = attributesHtml({
    exportparts: PARTS,
    // As the list's own cards say what is not their default.
    layout: view.layout === 'auto' ? undefined : view.layout,
    'heading-level': view.headingLevel === 3 ? undefined : `${view.headingLevel}`,
    actions: options.actions === 'open cite' ? undefined : options.actions,
  });
  return new Written(`<publication-card${attributes}>${cardShadow(view, options.nonce)}</publication-card>`);
}

/** Of how many publications these are some. Publications in hand are all that the element knows of. */
function totalOf({ src, total }: ListOptions, size: number, limit: number | null): number {
  const all = addressOf(src) === undefined ? size : Math.max(Number(total ?? size) || size, size);
  return Math.min(limit ?? Infinity, all);
}

/** The page where readers find the publications. */
function plainLink({ page, src }: ListOptions): string {
  const href = addressOf(page?.href) ?? addressOf(src);
  return href === undefined ? '' : `<a${attributesHtml({ href })}>${escapeHtml(page?.title?.trim() || href)}</a>`;
}

/** The link to the next page, which the element shows below the list where it has no button for more. */
function nextLink(options: ListOptions): string {
  const href = addressOf(options.next);
  if (href === undefined) return '';
  const { view: { messages, pageLanguage }, words } = listOf([], options); // prettier-ignore
  const lang = sameLanguage(messages.locale, pageLanguage) ? undefined : messages.locale;
  return ` <a${attributesHtml({ slot: 'next', rel: 'next', href, lang })}>${escapeHtml(words.more)}</a>`;
}
