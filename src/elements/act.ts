import type { ActionName, Actor } from './actions/actor.js';
import { type PublicationActionDetail, PublicationActionEvent } from './events.js';
import type { View } from '../view/view.js';
import { whenLoaded } from '../text/on-demand.js';

const actors: Readonly<Record<ActionName, () => Promise<{ act: Actor }>>> = {
  cite: () => import('./actions/cite.js'),
  export: () => import('./actions/export.js'),
  share: () => import('./actions/share.js'),
};

/**
 * Does what a reader asks for by a click in a card, where that is one of its actions, or a link to the publication. The page
 * is told first, and can prevent it. What a button does is loaded when it is pressed; where that fails the card says so, and
 * the next press tries again.
 */
export async function act(root: ShadowRoot, event: Event, view: View): Promise<void> {
  const control = (event.target as Element).closest<HTMLButtonElement & HTMLAnchorElement>('.actions > .action, .title a');
  // The page's own content stands in the card too.
  if (!control || !root.contains(control)) return;
  const name = control.value as ActionName | undefined;
  const tell = (detail: PublicationActionDetail) =>
    root.host.dispatchEvent(new PublicationActionEvent(name ?? 'open', view.publication, detail));
  if (!tell(name ? {} : { url: control.href })) event.preventDefault();
  else if (name && !control.ariaBusy) {
    const say = (words: string) => (root.querySelector('.message')!.textContent = words);
    say('');
    control.ariaBusy = 'true';
    try {
      const [words, { act }] = await Promise.all([whenLoaded(view.messages.acting), actors[name]()]);
      await act({ root, button: control, view, words, say, tell });
    } catch {
      say(view.messages.failed);
    }
    control.ariaBusy = null;
  }
} // prettier-ignore
