// The way back: from a publication to the project's own JSON, so that reading it gives the same publication again.
import { type Block, type Inline, type InlineText, type ListItem } from '../record/rich-text.js';
import type { Cover, Publication } from '../record/publication.js';
import { LABEL, MISREAD, readBlocks, readInline, readPlain, UNSEEN } from '../text/rich-text.js';
import type { Contributor } from '../record/contributor.js';
import { known } from '../record/known.js';
import type { PartialDate } from '../record/partial-date.js';
import { splitPublisher } from '../text/publisher.js';
import type { TextContext } from '../text/context.js';
import { writeBlocks } from './written-text.js';
import { writeDate } from '../record/edtf.js';

/**
 * A publication as the project's own JSON, for the inline `<script type="application/json">` of a card or for a file.
 * `readPublication` makes the same publication of it, but for two things that say how the first record was read: `repairs`
 * are gone, since nothing is left to clean, and `source.format` is `publication`.
 *
 * @param publication a publication, as `readPublication` gives it
 * @returns a value for `JSON.stringify`. In HTML, write every `<` of the text that this makes as `\u003c`.
 */
export function writePublication(publication: Publication): Record<string, unknown> {
  const { contributors, publisher, identifiers, links, licence, cover, source, summary } = publication;
  const { title, subtitle, moreContributors, published, languages, access } = publication;
  const plain = (['type', 'typeLabel', 'series', 'volume', 'issue', 'pages', 'edition', 'place'] as const).map(
    (key) => [key, text(publication[key])] as const,
  );
  return known<Record<string, unknown>>({
    title: line(title),
    subtitle: subtitle && line(subtitle),
    ...Object.fromEntries(plain),
    badges: publication.badges?.map(text),
    contributors: contributors?.map(contributor),
    moreContributors,
    summary: summary && blocks(summary),
    interventions: interventionsBeside(publication),
    publisher: publisher && { name: publisherName(publisher.name), url: url(publisher.url) },
    published: published && date(published),
    languages: languages?.map(text),
    identifiers: identifiers && {
      ...identifiers,
      isbn: identifiers.isbn?.map(text),
      issn: identifiers.issn?.map(text),
      handle: text(identifiers.handle),
      url: url(identifiers.url),
    },
    links: links && {
      landingPage: url(links.landingPage),
      fullText: links.fullText && {
        ...links.fullText,
        url: url(links.fullText.url),
        mediaType: text(links.fullText.mediaType),
      },
    },
    cover: cover && image(cover),
    licence: licence && { label: text(licence.label), url: url(licence.url) },
    access: access && { ...access, until: access.until && date(access.until) },
    keywords: publication.keywords?.map(text),
    source: source && {
      label: text(source.label),
      url: url(source.url),
      checked: source.checked && date(source.checked),
    },
  });
}

/** What is looked at more closely than plain text is, so that how it is read is not to be told here. */
const DOUBTFUL = [/<[a-z/!?]|&#?\w+;/i, UNSEEN, MISREAD, LABEL];

/** Whether a reader makes of a text what it is, at once and with nothing to clean. */
function readsBackAs<T>(value: T, written: string, read: (raw: string, context: TextContext) => T): boolean {
  if (DOUBTFUL.some((sign) => sign.test(written.normalize()))) return false;
  const context = { baseUrl: '', field: '', repairs: [] };
  return JSON.stringify(read(written, context)) === JSON.stringify(value);
}

/** As text, which every card can read at once. */
const date = (value: PartialDate) => writeDate(value);

/** A plain text. */
const text = (value: string | undefined) =>
  value === undefined || readsBackAs(value, value, readPlain) ? value : escapedThrice(value);

/** A publisher's name, from which a reader would take an address that it ends in. */
function publisherName(name: string | undefined): string | undefined {
  return name === undefined || readsBackAs<object>({ name }, name, splitPublisher) ? name : escapedThrice(name);
}

/** A text in which everything is escaped is taken for one that was escaped by mistake, and undone twice before it is read. */
function escapedThrice(value: string): string {
  // Marks would be joined with their letters, of which a reader makes one character where it can.
  const signs = value === value.normalize() ? /[&<\p{Cc}\p{Cf}]/gu : /[&<\p{M}\p{Cc}\p{Cf}]/gu;
  return value
    .replace(signs, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `&#${sign.codePointAt(0)};`))
    .replaceAll('&', '&amp;amp;');
}

/** A URL's reader undoes one escaping. */
const url = (value: string | undefined) => value?.replace(/&(?=(?:amp|#38|#x26);)/gi, '&amp;');

const contributor = ({ name, given, family, role, kind, orcid, ror, url: page }: Contributor) => ({
  name: text(name),
  given: text(given),
  family: text(family),
  role: text(role),
  kind,
  orcid,
  ror: url(ror),
  url: url(page),
});

const image = ({ candidates, ...rest }: Cover): object => ({
  ...rest,
  url: url(rest.url),
  alt: text(rest.alt),
  candidates: candidates?.map(image),
});

/** One line of rich text: as text where that says all, otherwise as its tree. */
function line(value: InlineText): unknown {
  return typeof value === 'string' && readsBackAs<InlineText>(value, value, readInline) ? value : tree(value);
}

/** In a tree strings are text as they stand; outside of a list of parts they would be read. */
const tree = (value: InlineText): unknown => (typeof value === 'string' ? [value] : value.map(part));

const part = (value: Inline): unknown =>
  typeof value === 'string'
    ? value
    : {
        ...value,
        content: tree(value.content),
        ...(value.type === 'link' && { href: url(value.href) }),
        ...(value.type === 'span' && { lang: text(value.lang) }),
      };

/** A summary as text with its paragraphs and bullets where that says all; people can read it, and the card at once. */
function blocks(value: readonly Block[]): unknown {
  const written = writeBlocks(value, {});
  return readsBackAs<readonly Block[]>(value, written, readBlocks) ? written : value.map(blockTree);
}

const blockTree = (block: Block): object =>
  block.type === 'list'
    ? { ...block, label: text(block.label), lang: text(block.lang), items: block.items.map(listItem) }
    : { ...block, lang: text(block.lang), content: tree(block.content) };

function listItem(item: ListItem): unknown {
  if (typeof item === 'object' && 'lists' in item)
    return { content: tree(item.content), lists: item.lists.map(blockTree) };
  // A bare address in it becomes a link.
  return typeof item === 'string' && !/https?:/i.test(item) ? line(item) : tree(item);
}

/** Those that a reader would not find in the summary by itself. */
function interventionsBeside({ summary = [], interventions }: Publication) {
  const found = summary.flatMap((block) => (block.type === 'list' ? [{ label: block.label, items: block.items }] : []));
  const written = interventions?.map(({ label, items }) => ({ label, items }));
  return JSON.stringify(found) === JSON.stringify(written) ? undefined : written?.map(({ label, items }) => ({ label: text(label), items: items.map(listItem) })); // prettier-ignore
}
