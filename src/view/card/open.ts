// The one link to the publication itself.
import { formatDate, formatList, languageName } from '../../i18n/format.js';
import { html, nothing } from 'lit/html.js';
import { fileSize } from '../../i18n/file-size.js';
import { hostOf } from '../../record/url.js';
import { recordPage } from '../../record/resolvers.js';
import type { View } from '../view.js';

/**
 * Media types that people know by another name than the type's own.
 *
 * @see https://www.iana.org/assignments/media-types/media-types.xhtml
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[/.]msword$|wordprocessingml\.document$/, 'Word'],
  [/[/.]ms-excel$|spreadsheetml\.sheet$/, 'Excel'],
  [/[/.]ms-powerpoint$|presentationml\.presentation$/, 'PowerPoint'],
  [/\.opendocument\.\w+$/, 'OpenDocument'],
];

/** Those that people know by the type's own. */
const OWN = /(?:^|\/(?:x-)?)(pdf|epub|zip|csv|rtf|json|xml|jpeg|png|gif|tiff|mp4)(?:\+zip|-compressed)?$/;

/** What people call a media type: "PDF"; undefined where they have no word for it. */
function nameOf(mediaType: string): string | undefined {
  const type = mediaType.replace(/;.*/s, '').trim().toLowerCase();
  return OWN.exec(type)?.[1]!.toUpperCase() ?? NAMES.find(([pattern]) => pattern.test(type))?.[1];
}

/** Where a click leads, by what the record says of it: a file opens; a page is somewhere, and is read there. */
const isPage = (mediaType = ''): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType.trim());

/** The link to the full text: where it leads, its words, and what the record says of it, each by itself. */
export interface OpenLink {
  readonly url: string;
  readonly label: string;
  readonly facts: readonly string[];
}

/**
 * The link to the full text, with what the record says of it: its kind, size, pages and language, and who may read it. Not
 * there when it would only repeat the title's link.
 */
export function openLinkOf(view: View): OpenLink | undefined {
  const { publication, messages } = view;
  const { links, type, publisher, languages = [], access } = publication;
  const { url, mediaType = '', size, pages } = links?.fullText ?? {};
  if (url === undefined || url === recordPage(publication)) return undefined;
  const host = hostOf(url);
  const until = access?.until && formatDate(access.until, view);
  const facts = [
    nameOf(mediaType),
    size && fileSize(size, view),
    pages && messages.pages(pages),
    formatList(languages.map((tag) => languageName(tag, view)), view),
    access && messages.inside(until ? messages.embargoedUntil(until) : messages.access[access.status]),
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
  const isAtPublisher = publisher?.url !== undefined && hostOf(publisher.url) === host;
  const label = isPage(mediaType) ? messages.readAt(isAtPublisher ? undefined : host) : messages.open(type);
  return { url, label, facts };
} // prettier-ignore

/**
 * The same as the first of the card's actions. Each fact has its own direction: "2.4 MB" stands among Urdu words. The blank stands
 * between two elements: Chromium's accessibility tree has none beside one of Lit's comments.
 */
export function openPart(view: View): unknown {
  const link = openLinkOf(view);
  if (!link) return nothing;
  const { url, label, facts } = link;
  const line = facts.map((fact, at) => html`${at ? view.messages.comma : nothing}<bdi>${fact}</bdi>`);
  const words = facts.length ? html`<span>${label}</span> <small>${line}</small>` : label;
  return html`<a part="action" class="action main" href=${url}>${words}</a> `;
}
