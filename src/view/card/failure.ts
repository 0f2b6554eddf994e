import { h, type Tree } from '../tree.js';
import type { FailureMessages, Messages } from '../../i18n/messages.js';

/**
 * The place of the sentence about a failure, and the button. It stands below the page's own link, or below an older record.
 * The button has the looks of the one that unfolds the summary.
 */
export const failurePlace = (
  { retry }: FailureMessages,
  { locale, direction }: Pick<Messages, 'locale' | 'direction'>,
  onRetry: () => void,
): Tree =>
  h(
    'div',
    { class: 'failure', lang: locale, dir: direction ?? 'auto' },
    h('p', { part: 'status' }),
    h('button', { part: 'retry', class: 'toggle', type: 'button', onclick: onRetry }, retry),
  );
