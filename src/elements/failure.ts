// What a card says when its record could not be read, and what a reader can do then. Loaded by the first card that fails.
import { draw } from '../view/tree.js';
import { explainSilence } from './cors.js';
import type { FailureMessages, Messages } from '../i18n/messages.js';
import { failurePlace } from '../view/card/failure.js';
import { formatTime } from '../i18n/time.js';
import { formattingLocale, languageOf } from '../i18n/locale.js';
import { h } from '../view/tree.js';
import type { PublicationError } from '../record/error.js';
import type { RecordReader } from './record-reader.js';

/** What this needs of a card. */
interface FailedCard extends HTMLElement {
  reload(): Promise<void>;
}

/**
 * Who says which sentence to those who listen. Fifty cards of a library that is down say the same, and to hear it fifty
 * times helps nobody: only one of them is a live region. The others say it where they stand.
 */
const speakers = new Map<string, WeakRef<Element>>();

/** The sentence and the button. */
type Parts = Iterable<unknown> & readonly [Element, HTMLButtonElement];

/** What a place has told of. */
const told = new WeakMap<Element, PublicationError>();

/**
 * Writes below the page's own link, or below the older record that stays, why there is nothing newer, and tells the page's
 * author what may be the cause. After the next failure it changes the words and leaves the rest in place: the button keeps
 * the focus, and the older record what a reader has unfolded in it.
 */
export function explain(card: FailedCard, root: ShadowRoot, reader: RecordReader, messages: Messages): void {
  const { publication, state, readAt } = reader;
  const error = reader.error!;
  const words = messages.failure;
  const locale = formattingLocale(messages, languageOf(card));
  const sentence =
    state === 'loaded'
      ? words.stale(error, publication && readAt !== undefined ? formatTime(readAt, { messages, locale }) : undefined)
      : words.error(error);
  if (error.kind === 'network') explainSilence(error);
  const place = root.querySelector('.failure') ?? makePlace(root, publication !== undefined, words, messages, () => void askAgain(card, root, words)); // prettier-ignore
  if (told.get(place) === error) return;
  told.set(place, error);
  const [status, button] = place.children as unknown as Parts;
  say(status, sentence);
  const hadFocus = root.activeElement === button;
  button.removeAttribute('aria-disabled');
  button.hidden = !mayPass(error);
  // What is hidden cannot keep the focus. The next best that a reader can do is to follow the page's link.
  if (hadFocus && button.hidden) focus(card.querySelector('a') ?? root.querySelector('a'));
}

function makePlace(
  root: ShadowRoot,
  isBelowRecord: boolean,
  words: FailureMessages,
  messages: Messages,
  onRetry: () => void,
): Element {
  const place = draw(failurePlace(words, messages, onRetry));
  const card = isBelowRecord ? root.querySelector('.card')! : draw(h('div', { part: 'card' }, h('slot')));
  card.append(place);
  if (!isBelowRecord) root.replaceChildren(card);
  return place;
}

/** Changes what a card says. It stays a live region once it is one, since its reader may be at its button. */
function say(status: Element, sentence: string): void {
  for (const [said, speaker] of speakers) {
    const element = speaker.deref();
    if (!element?.isConnected || element.textContent !== said) speakers.delete(said);
  }
  if (!speakers.has(sentence) || status.role) {
    speakers.set(sentence, new WeakRef(status));
    status.role = 'status';
  }
  if (status.textContent !== sentence) status.textContent = sentence;
}

/** The button. It is not disabled while the library is asked, since that would take the focus from it. */
async function askAgain(card: FailedCard, root: ShadowRoot, words: FailureMessages): Promise<void> {
  const [status, button] = root.querySelector('.failure')!.children as unknown as Parts;
  if (button.ariaDisabled) return;
  const before = status.textContent;
  const hadFocus = root.activeElement === button;
  button.ariaDisabled = 'true';
  say(status, words.asking);
  await card.reload();
  if (button.isConnected) {
    // The same error again is nothing new to draw.
    if (!button.ariaDisabled) return;
    say(status, before);
    button.ariaDisabled = null;
  } else if (hadFocus && !root.activeElement && card.isConnected) {
    // The record is there now, but its title is no link to go on at.
    const title = root.querySelector<HTMLElement>('.title');
    if (title) title.tabIndex = -1;
    focus(title);
  }
}

const focus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

/** Whether trying again may help: nobody answered, or somebody who may have more to say later. */
const mayPass = ({ kind, facts: { status = 0 } }: PublicationError): boolean =>
  kind === 'network' || kind === 'timeout' || (kind === 'http' && (status >= 500 || [408, 425, 429].includes(status)));
