import { type Child, h, type Tree } from '../tree.js';
import { formatDate, formatList, languageName } from '../../i18n/format.js';
import { hostOf } from '../../record/url.js';
import { more } from './on-demand.js';
import type { View } from '../view.js';

/** A fact's name and what is known of it. */
export type Fact = readonly [label: string, value: Child];

/** When it was published and in which languages: what a reader looks for beside the title. */
export function factsPart(view: View): Tree | undefined {
  const { messages, publication: { published, languages = [] } } = view; // prettier-ignore
  const names = languages.map((tag) => languageName(tag, view));
  return factList(view, 'facts', [
    [messages.label('published'), published && formatDate(published, view)],
    [messages.label(names.length > 1 ? 'languages' : 'language'), formatList(names, view)],
  ]);
}

/** Who published it; in the full layout, and for curators, all that the record knows besides. */
export function publisherPart(view: View): Tree | undefined {
  if (view.layout === 'compact') return undefined;
  const { name, url } = view.publication.publisher ?? {};
  const publisher =
    (name ?? url) && h('span', { part: 'publisher' }, h('span', { dir: 'auto' }, name), url && link(url));
  const rest = view.layout === 'full' || view.showMissing ? (more().factsOf?.(view) ?? []) : [];
  return factList(view, 'facts more', [[view.messages.label('publisher'), publisher], ...rest]);
}

/** A link that says where it leads, where it has no better name. */
export const link = (href: string, text = hostOf(href)): Tree => h('a', { href }, text);

function factList({ showMissing, messages }: View, className: string, facts: readonly Fact[]): Tree | undefined {
  const rows = facts
    .filter(([, value]) => value || showMissing)
    .map(([label, value]) =>
      h(
        'div',
        {},
        h('dt', {}, label),
        h('dd', value ? { dir: 'auto' } : { class: 'unknown' }, value || messages.unknown),
      ),
    );
  return rows.length ? h('dl', { part: 'facts', class: className }, rows) : undefined;
}
