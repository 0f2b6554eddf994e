// That a publication was retracted, withdrawn or replaced, or that there is a newer version of it.
import { html, nothing } from 'lit/html.js';
import { recordPage } from '../../record/resolvers.js';
import type { View } from '../view.js';

/** That there is something newer is good to know; all else is a warning, and looks like one. */
const CALM = /^(?:superseded|newer-version)$/;

/** The words for it, and the link to the notice or to what came after, where that is not the record's own page. */
export function standingOf({ publication, messages }: View): {
  readonly said: string;
  readonly notice: { readonly url: string; readonly words: string } | undefined;
} | undefined {
  const { standing } = publication;
  if (!standing) return undefined;
  const { status, url } = standing;
  const [said, words] = messages.standing[status];
  const isElsewhere = url !== undefined && url !== recordPage(publication);
  return { said, notice: isElsewhere ? { url, words } : undefined };
} // prettier-ignore

/**
 * Says how the publication stands today, before anything else of it. Chromium's accessibility tree has no blank beside one of
 * Lit's comments, so the one before the link stands between two elements.
 */
export function standingPart(view: View): unknown {
  const { said, notice } = standingOf(view) ?? {};
  if (said === undefined) return nothing;
  const className = CALM.test(view.publication.standing!.status) ? 'standing' : 'standing grave';
  return notice
    ? html`<p part="standing" class=${className}><strong>${said}</strong> <a href=${notice.url}>${notice.words}</a></p>`
    : html`<p part="standing" class=${className}><strong>${said}</strong></p>`;
}
