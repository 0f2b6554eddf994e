// That a publication was retracted, withdrawn or replaced, or that there is a newer version of it.
import { h, type Tree } from '../tree.js';
import type { View } from '../view.js';

/** That there is something newer is good to know; all else is a warning, and looks like one. */
const CALM = /^(?:superseded|newer-version)$/;

/** Says how the publication stands today, before anything else of it, and links to the notice or to what came after. */
export function standingPart({ publication: { standing, links }, messages }: View): Tree | undefined {
  if (!standing) return undefined;
  const { status, url } = standing;
  // Callers without types may hand in any.
  const [said, link] = messages.standing[status] ?? [status, url];
  const isElsewhere = url !== undefined && url !== links?.landingPage;
  return h(
    'p',
    { part: 'standing', class: CALM.test(status) ? 'standing' : 'standing grave' },
    h('strong', {}, said),
    isElsewhere && ' ',
    isElsewhere && h('a', { href: url }, link),
  );
}
