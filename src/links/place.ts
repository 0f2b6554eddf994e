// Where in the content a card stands, and what of the content becomes its fallback.
import { webUrl } from '../record/url.js';

/** What marks a link, or a block of the content. */
export const CLASSES = '.publication-card,:is(a,blockquote,figure).publication-list';
const WHOLE = ':is(blockquote,figure):is(.publication-card,.publication-list)';
/** Around a single line of text these make no difference. */
const WRAPPERS = 'b,em,font,i,mark,small,span,strong,u';
/** Blocks in which a link that is alone is a line of the content. A heading's link is a heading. */
const BLOCKS = 'article,blockquote,center,dd,div,figure,li,main,p,section,td';
/** What a reader sees though it holds no text. */
const SEEN =
  'a,audio,button,canvas,embed,hr,iframe,img,input,math,object,publication-card,publication-list,select,svg,table,textarea,video';

/** Editors leave characters without a width where their caret was. */
const visibleText = (element: Element) => element.textContent.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();

/** Whether an element shows nothing but the link in it. In a block of many links all but the first are soon told. */
const holdsOnly = (block: Element, link: Element): boolean =>
  block.querySelector(SEEN) === link &&
  [...block.querySelectorAll(SEEN)].every((each) => link.contains(each)) &&
  visibleText(block) === visibleText(link);

/** The first link in an element that leads to a page; looked for one by one, since there may be many. */
const firstLink = (element: Element): Element | undefined =>
  Array.prototype.find.call(element.getElementsByTagName('a'), ({ href }: HTMLAnchorElement) => webUrl(href)) as Element | undefined; // prettier-ignore

/**
 * Whether a link is a line of its own: with its words, and nothing else, in a block. In a quotation that says more it is
 * part of that: a snapshot that lost its class says the same as a card would.
 */
export function isLone(link: Element): boolean {
  const quotation = link.closest('blockquote');
  if (quotation && !holdsOnly(quotation, link)) return false;
  let block = link.parentElement;
  while (block?.matches(WRAPPERS)) block = block.parentElement;
  return Boolean(block?.matches(BLOCKS) && holdsOnly(block, link) && visibleText(link));
}

/**
 * What becomes the fallback of a card that a class asks for; undefined where the class is not about this link. The card takes
 * the place of it.
 *
 * - The class on a link: the link.
 * - On a `blockquote`, or a `figure` that holds more than a link: all of it, as a snapshot of the record. Its first link names the record.
 * - On a `figure` with only a link, a paragraph, or a part of a line: its first link, so that margins stay the page's.
 * - On anything larger: each link that is a line of its own.
 */
export function fallbackByClass(link: Element): Element | undefined {
  const marked = link.closest(WHOLE) ?? link.closest(CLASSES);
  if (!marked || marked === link) return marked ?? undefined;
  const isWhole = marked.matches('blockquote,figure');
  if (!isWhole && !marked.matches(`p,${WRAPPERS}`)) return isLone(link) ? link : undefined;
  if (firstLink(marked) !== link) return undefined;
  return !isWhole || (marked.matches('figure') && holdsOnly(marked, link)) ? link : marked;
}

/** Where the page is somebody's to write, to find the way in, or others' to comment on, and where a card is already. */
const NEVER = [
  'publication-card,publication-list,template,svg',
  'nav,[role=navigation]',
  '[contenteditable]:not([contenteditable=false i]),[role=textbox]',
  ...['[id^=comment i]', '[class^=comment i]', '[class*=" comment" i]'].map((own) => `${own}:not(body,html)`),
  '#respond,#disqus_thread,#bbpress-forums,[itemprop~=comment],[rel~=ugc i]',
].join();

/** Whether cards may be made in this place. */
export const mayHoldCards = (element: Element): boolean =>
  element.isConnected && document.designMode !== 'on' && !element.closest(NEVER);
