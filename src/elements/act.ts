import type { ActionName, Actor } from './actions/actor.js';
import { type PublicationActionDetail, PublicationActionEvent } from './events.js';
import type { View } from '../view/view.js';
import { onDemand, whenLoaded } from '../text/on-demand.js';

const actors: Readonly<Record<ActionName, () => { act: Actor }>> = {
  cite: onDemand(() => import('./actions/cite.js')),
  export: onDemand(() => import('./actions/export.js')),
  share: onDemand(() => import('./actions/share.js')),
};

/**
 * Does what a reader asks for by a click in a card, where that is one of its actions, or a link to the publication. The page
 * is told first, and can prevent it. What a button does is loaded when it is pressed; where that fails the card says so, and
 * the next press tries again.
 */
export async function act(root: ShadowRoot, event: Event, view: View): Promise<void> {
  const control = (event.target as Element).closest<HTMLButtonElement & HTMLAnchorElement>('.actions > .action, .title a');
  // The page's own content stands in the card too.
  if (!control || control.ariaBusy || !root.contains(control)) return;
  const name = control.value as ActionName | undefined;
  const tell = (detail: PublicationActionDetail) =>
    root.host.dispatchEvent(new PublicationActionEvent(name ?? 'open', view.publication, detail));
  if (!tell(name ? {} : { url: control.href })) event.preventDefault();
  else if (name) {
    const message = root.querySelector('.message')!;
    const say = (words: string) => (message.textContent = words);
    say('');
    control.ariaBusy = 'true';
    try {
      const { act } = await whenLoaded(actors[name]);
      // Meanwhile the card may have another record, or have left the page.
      if (control.isConnected) await act({ root, button: control, view, words: view.messages.acting, say, tell });
    } catch {
      say(view.messages.failed);
    }
    control.ariaBusy = null;
  }
} // prettier-ignore
