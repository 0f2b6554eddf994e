import { type Child, h, type Tree } from './tree.js';
import { doiUrl, handleUrl } from '../record/identifiers.js';
import { formatDate, formatList, languageName } from '../i18n/format.js';
import { hostOf } from '../record/url.js';
import type { View } from './view.js';

type Fact = readonly [label: string, ...values: Child[]];

/** When it was published and in which languages: what a reader looks for beside the title. */
export function factsPart(view: View): Tree | undefined {
  const { publication, messages, locale } = view;
  const { published, languages = [] } = publication;
  const names = languages.map((tag) => languageName(tag, locale));
  return factList(view, 'facts', [
    [messages.published, published && formatDate(published, locale)],
    [messages.languages(names.length), formatList(names, locale)],
  ]);
}

/** Who published it; in the full layout, and for curators, all that the record knows besides. */
export function publisherPart(view: View): Tree | undefined {
  const { publication, messages, showMissing, layout } = view;
  const { publisher: { name, url } = {}, identifiers: { doi, handle, isbn, issn } = {}, licence, keywords } = publication;
  if (layout === 'compact') return undefined;
  const { labels } = messages;
  const rest: Fact[] = [
    ...(['series', 'volume', 'issue', 'pages', 'edition', 'place'] as const).map((key): Fact => [labels[key], publication[key]]),
    ['DOI', doi !== undefined && link(doiUrl(doi), doi)],
    ['Handle', handle !== undefined && link(handleUrl(handle), handle)],
    ['ISBN', isbn?.join(', ')],
    ['ISSN', issn?.join(', ')],
    [labels.licence, licence?.url === undefined ? licence?.label : link(licence.url, licence.label)],
    [labels.keywords, keywords?.join('; ')],
  ];
  const publisher = (name ?? url) !== undefined && h('span', { part: 'publisher' }, h('span', { dir: 'auto' }, name), url !== undefined && link(url));
  return factList(view, 'facts more', [[labels.publisher, publisher], ...(layout === 'full' || showMissing ? rest : [])]);
}

const link = (href: string, text = hostOf(href)): Tree => h('a', { href }, text);

function factList({ showMissing, messages }: View, className: string, facts: readonly Fact[]): Tree | undefined {
  const shown = facts.filter(([, value]) => value || showMissing);
  const rows = shown.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', value ? { dir: 'auto' } : { class: 'unknown' }, value || messages.unknown)));
  return rows.length ? h('dl', { part: 'facts', class: className }, ...rows) : undefined;
}
