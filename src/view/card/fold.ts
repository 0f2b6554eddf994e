import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Foldable, UNTOUCHED, type View } from '../view.js';

/** What the button says while something is folded, and while it is not. */
export interface FoldWords {
  readonly more: string;
  readonly less: string;
}

/** Whether a part that can be folded is. */
export const isFolded = ({ interaction }: View, part: Foldable): boolean => !interaction.unfolded.has(part);

/**
 * The value of `hidden` for what is folded. `until-found` lets the browser's own search open it. It is of December 2025, younger than
 * our floor: what is older, Safari before 26.2 and Firefox before 139, hides at any value, and there a search does not find what is
 * folded. What a server writes is folded by its style, where there is script: feeds and archives would keep the attribute for
 * good.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 * @see https://developer.mozilla.org/docs/Web/API/Element/beforematch_event#browser_compatibility
 */
export const hiddenWhileFolded = (view: View, part: Foldable): unknown =>
  isFolded(view, part) && view.interaction !== UNTOUCHED ? 'until-found' : nothing;

/**
 * The button that unfolds a part and folds it again.
 *
 * @param id the `id` of what is folded
 * @param onToggled hears of each press once it is drawn. Default: nobody does
 */
export function foldButton(
  view: View,
  part: Foldable,
  id: string,
  { more, less }: FoldWords,
  onToggled?: (button: HTMLElement) => void,
): TemplateResult {
  const folded = isFolded(view, part);
  const press = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    // The focus may have been in what is hidden now: not every engine moves it to a button that is clicked.
    if (!folded) button.focus();
    await view.interaction.toggle(part);
    onToggled?.(button);
  };
  return html`<button part="toggle" class="toggle" type="button" aria-controls=${id} aria-expanded=${`${!folded}`} @click=${press}>${
    folded ? more : less
  }</button>`;
}

/** What the browser's own find opens, opens by the view as well. */
export const unfoldWhenFound =
  (view: View, part: Foldable): (() => void) =>
  () => {
    if (isFolded(view, part)) void view.interaction.toggle(part);
  };
