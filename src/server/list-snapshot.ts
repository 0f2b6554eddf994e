import { addressOf, classOfLook, type ListSnapshotOptions } from './list-options.js';
import { entryTemplate, listSnapshotTemplate, referenceEntry } from '../view/snapshot/list-snapshot.js';
import { isNumbered } from '../cite/references.js';
import { listOf } from './list-view.js';
import type { Publication } from '../record/publication.js';
import type { TemplateResult } from 'lit/html.js';

/**
 * Publications as a list in plain HTML, of which the script makes the list again where it knows where that is from.
 *
 * @param hasNext false where the link to the next page stands elsewhere
 */
export function listSnapshot(
  publications: readonly Publication[],
  options: ListSnapshotOptions,
  hasNext = true,
): TemplateResult {
  const { look, view, words, groups, entryOf, referenceOf } = listOf(publications, options);
  const href = addressOf(options.page?.href) ?? addressOf(options.src);
  const areReferences = look.layout === 'references';
  const isCounted = areReferences && isNumbered(look.citationStyle);
  return listSnapshotTemplate({
    view,
    words,
    className: href === undefined ? undefined : classOfLook(look),
    page: href === undefined ? undefined : { href, title: options.page?.title?.trim() || href },
    next: hasNext ? addressOf(options.next) : undefined,
    groups: groups.map(({ heading, members }) => ({
      heading,
      start: isCounted ? members[0]!.place : undefined,
      entries: members.map((placed) =>
        areReferences ? referenceEntry(referenceOf(placed).reference) : entryTemplate(entryOf(placed.publication)),
      ),
    })),
    headingLevel: options.headingLevel === undefined ? undefined : look.headingLevel,
    isFigure: options.element === 'figure',
  });
}
