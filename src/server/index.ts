// For servers: reads records and writes cards and lists as HTML. It needs no DOM, so it runs in Node and in workers alike.
export {
  citationStyles,
  type CitationStyle,
  citePublication,
  type MissingFact,
  missingFacts,
} from '../cite/citation.js';
export {
  type ExportFormat,
  exportFileName,
  exportFormats,
  exportPublication,
  exportPublications,
} from '../export/export.js';
export type { GroupBy } from '../list/groups.js';
export type { ListOptions, ListSnapshotOptions } from './list-options.js';
export { type CardOptions, renderCard } from './render-card.js';
export { PublicationError, type PublicationErrorFacts, type PublicationErrorKind } from '../record/error.js';
export type { InlineText } from '../record/rich-text.js';
export { plainText } from '../record/rich-text.js';
export type { Publication } from '../record/publication.js';
export type { ReadOptions } from '../read/read.js';
export type { PublicationAnswer } from '../read/list.js';
export { readList, readPublication, readPublications } from './read.js';
export { registerWords } from '../i18n/messages-for.js';
export { renderList } from './render-list.js';
export { renderSnapshot, type SnapshotOptions } from './snapshot.js';
export type { Sort } from '../list/order.js';
export type { SomeWords } from '../i18n/some-words.js';
export { toCoins } from '../export/coins.js';
export { toJsonLd } from '../export/json-ld.js';
export type { ViewOptions } from './view.js';
export type { Words } from '../i18n/words.js';
export { writePublication } from '../export/own-json.js';
