// The platform's own dialog: it takes the focus, Escape closes it, and the rest of the page waits.
import { type Child, draw, h } from '../../view/tree.js';
import { dialogStyles } from './dialog-styles.js';
import type { Publication } from '../../record/publication.js';
import type { Stage } from './actor.js';

/** A dialog that is open. */
export interface OpenDialog {
  readonly element: HTMLElement;
  /** Says something in the dialog, also to those who listen. */
  say(words: string): void;
}

type Card = Element & { readonly publication: Publication | undefined };

const sheets = new WeakSet<CSSStyleSheet>();

/** A sheet in the place of the last one. It is made anew: another document takes none that was made for the one before. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(dialogStyles + styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !sheets.has(each)), sheet];
  sheets.add(sheet);
}

/** Whether two publications, or two parts of them, say the same. They are plain data. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Object &&
    b instanceof Object &&
    Object.keys({ ...a, ...b }).every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b])));

/**
 * Opens a dialog in the card, and closes the one that is open. It stays open when the card is drawn anew, as long as the
 * publication is the same and its button is there. When it is closed the focus is at its button again. Where a browser cannot
 * put it above the page it stands below the card.
 *
 * @param stage the card and its words
 * @param action names the dialog
 * @param styles what its content looks like
 * @param content what is in it; one of it has `autofocus`
 */
export function openDialog({ root, view, words }: Stage, action: 'cite' | 'export', styles: string, content: readonly Child[]): OpenDialog {
  root.querySelector('.place')?.remove();
  adoptStyles(root, styles);
  const { publication, messages } = view;
  const button = () => root.querySelector<HTMLElement>(`button[value=${action}]`);
  const close = (isSeen: unknown) => {
    // Another one may have taken its place.
    if (!place.isConnected) return;
    place.remove();
    if (isSeen) (button() ?? root.querySelector('a') ?? root.host.querySelector('a'))?.focus();
  };
  // What is taken out of a page, if only for a moment, loses the focus. So a redraw of the card passes an open dialog by; once
  // it is closed, this is what it was before.
  root.replaceChildren = (...drawn) => {
    for (const each of [...root.childNodes]) if (each !== place) each.remove();
    root.prepend(...drawn);
    // The card looks after the focus first.
    queueMicrotask(() => {
      if (!button() || !isSame((root.host as Card).publication, publication)) close(dialog.checkVisibility());
    });
  };
  let isBeside = false;
  // What is the card's, such as its colours, is the dialog's as well.
  const place = draw(
    h(
      'div',
      { class: 'card place', lang: messages.locale, dir: messages.direction },
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
            if (isBeside && event.target === dialog) close(event);
          },
          // The platform does it for what it has put above the page.
          onkeydown: (event) => {
            if ((event as KeyboardEvent).key === 'Escape' && !dialog.matches(':modal')) close(event);
          },
        },
        h(
          'div',
          { class: 'window' },
          h('p', { id: 'heading', class: 'heading' }, words.heading(action, publication.type)),
          content,
          h('p', { part: 'message', role: 'status' }),
          h('button', { class: 'toggle close', type: 'button', 'aria-label': words.close, onclick: close }, '×'),
        ),
      ),
    ),
  );
  const dialog = place.firstChild as HTMLDialogElement;
  root.append(place);
  try {
    dialog.showModal();
  } catch {
    dialog.open = true;
    dialog.className = 'inline';
  }
  dialog.querySelector<HTMLElement>('[autofocus], .close')!.focus();
  const said = dialog.querySelector('.message')!;
  return { element: dialog, say: (sentence) => (said.textContent = sentence) };
} // prettier-ignore
