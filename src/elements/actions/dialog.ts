// The platform's own dialog: it takes the focus, Escape closes it, and the rest of the page waits.
import { type Child, draw, h } from '../../view/tree.js';
import { dialogStyles } from './dialog-styles.js';
import type { Stage } from './actor.js';

/** A dialog that is open. */
export interface OpenDialog {
  readonly element: HTMLElement;
  /** Says something in the dialog, also to those who listen. */
  say(words: string): void;
}

const sheets = new WeakSet<CSSStyleSheet>();

/** A sheet in the place of the last one. It is made anew: another document takes none that was made for the one before. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(dialogStyles + styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !sheets.has(each)), sheet];
  sheets.add(sheet);
}

/**
 * Opens a dialog in the card, and closes the one that is open. When it is closed the focus is at its button again. Where a
 * browser cannot put it above the page it stands below the card's text.
 *
 * @param stage the card and its words
 * @param action names the dialog
 * @param styles what its content looks like
 * @param content what is in it; one of it has `autofocus`
 */
export function openDialog({ root, view, words }: Stage, action: 'cite' | 'export', styles: string, content: readonly Child[]): OpenDialog {
  root.querySelector('dialog')?.remove();
  adoptStyles(root, styles);
  const close = () => {
    dialog.remove();
    // By its name: the card may have been drawn anew.
    root.querySelector<HTMLElement>(`button[value=${action}]`)?.focus();
  };
  let isBeside = false;
  const dialog = draw(
    h(
      'dialog',
      {
        part: 'dialog',
        'aria-labelledby': 'heading',
        onclose: close,
        onpointerdown: ({ target }) => {
          isBeside = target === dialog;
        },
        // Beside its window, that is on what lies behind it; but not where somebody has selected a text beyond its edge. The
        // page's own handlers around the card mean the card.
        onclick: (event) => {
          event.stopPropagation();
          if (isBeside && event.target === dialog) close();
        },
        // The platform does it for what it has put above the page.
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape' && !dialog.matches(':modal')) close();
        },
      },
      h(
        'div',
        { class: 'window' },
        h('p', { id: 'heading', class: 'heading' }, words.heading(action, view.publication.type)),
        content,
        h('p', { part: 'message', role: 'status' }),
        h('button', { class: 'close', type: 'button', 'aria-label': words.close, onclick: close }, '×'),
      ),
    ),
  ) as HTMLDialogElement;
  root.querySelector('.card')!.append(dialog);
  try {
    dialog.showModal();
  } catch {
    dialog.setAttribute('open', '');
    dialog.classList.add('inline');
  }
  dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
  const said = dialog.querySelector('.message')!;
  return { element: dialog, say: (sentence) => (said.textContent = sentence) };
} // prettier-ignore
