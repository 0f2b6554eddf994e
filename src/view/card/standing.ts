// That a publication was retracted, withdrawn or replaced, or that there is a newer version of it.
import { html, nothing } from 'lit/html.js';
import type { View } from '../view.js';

/** That there is something newer is good to know; all else is a warning, and looks like one. */
const CALM = /^(?:superseded|newer-version)$/;

/** The words for it, and the link to the notice or to what came after, where that is not the record's own page. */
export function standingOf({ publication: { standing, links }, messages }: View): {
  readonly said: string;
  readonly notice: unknown;
} | undefined {
  if (!standing) return undefined;
  const { status, url } = standing;
  const [said, link] = messages.standing[status];
  const isElsewhere = url !== undefined && url !== links?.landingPage;
  return { said, notice: isElsewhere ? html`<a href=${url}>${link}</a>` : nothing };
} // prettier-ignore

/** Says how the publication stands today, before anything else of it. */
export function standingPart(view: View): unknown {
  const standing = standingOf(view);
  if (!standing) return nothing;
  const { said, notice } = standing;
  const className = CALM.test(view.publication.standing!.status) ? 'standing' : 'standing grave';
  return html`<p part="standing" class=${className}><strong>${said}</strong>${notice === nothing ? nothing : [' ', notice]}</p>`;
}
