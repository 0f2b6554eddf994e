// What other scripts use. Importing this registers nothing, and works in Node.
export {
  citationStyles,
  type CitationStyle,
  citePublication,
  type MissingFact,
  missingFacts,
} from './cite/citation.js';
export {
  type ExportFormat,
  exportFileName,
  exportFormats,
  exportPublication,
  exportPublications,
} from './export/export.js';
export { defineElement, isSupported } from './elements/define-element.js';
export { Loader, type LoaderOptions, type LoadOptions, type RecordLoader } from './sources/loader.js';
export { plainText } from './record/rich-text.js';
export type { Block, Inline, InlineText, Link, List, ListItem, Mark, Paragraph } from './record/rich-text.js';
export type { CardState } from './elements/asking.js';
export type { Contributor } from './record/contributor.js';
export type { Identifiers } from './record/identifiers.js';
export type { PartialDate } from './record/partial-date.js';
export type {
  Access,
  Cover,
  CoverImage,
  FullText,
  InterventionList,
  Licence,
  Links,
  Publication,
  PublicationType,
  Publisher,
  RecordSource,
  Repair,
  Standing,
} from './record/publication.js';
export { PublicationCard } from './elements/publication-card.js';
export { PublicationError, type PublicationErrorFacts, type PublicationErrorKind } from './record/error.js';
export {
  PublicationActionEvent,
  PublicationErrorEvent,
  PublicationLoadEvent,
  type PublicationActionDetail,
} from './elements/events.js';
export { PublicationListLoadEvent, PublicationListMoreEvent } from './elements/list/events.js';
export { PublicationList } from './elements/publication-list.js';
export { PublicationProvider } from './elements/publication-provider.js';
export type { Plural, Words } from './i18n/words.js';
export type { ListWords } from './i18n/list-words.js';
export type { SomeWords } from './i18n/some-words.js';
export type { RawRecord } from './record/raw-record.js';
export { type PublicationAnswer, readList } from './read/list.js';
export { readPublication, readPublications, type ReadOptions } from './read/read.js';
export { registerWords } from './i18n/messages-for.js';
export { toCoins } from './export/coins.js';
export { toJsonLd } from './export/json-ld.js';
export { version } from './elements/version.js';
