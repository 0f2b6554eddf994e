// The way back: from a publication to the project's own JSON, so that reading it gives the same publication again.
import type { Block, InlineText, ListItem } from '../record/rich-text.js';
import { readBlocks, readInline, readPlain } from '../text/rich-text.js';
import { isMarked, TEX } from '../text/signs.js';
import { LONGEST_LINE } from '../text/limits.js';
import type { Publication, Publisher } from '../record/publication.js';
import { known } from '../record/known.js';
import { splitPublisher } from '../text/publisher.js';
import type { TextContext } from '../text/context.js';
import { writeBlocks } from './written-text.js';
import { writeDate } from '../record/edtf.js';
import { toJson } from '../record/json.js';

/**
 * A publication as the project's own JSON, for the inline `<script type="application/json">` of a card or for a file.
 * `readPublication` makes the same publication of it, but for two things that say how a record was read, and not what is in
 * it: `repairs` are gone, since nothing is left to clean, and `source.format` is `publication`, which the file is in.
 *
 * @param publication a publication, as `readPublication` gives it
 * @returns a value for `JSON.stringify`. In HTML, write every `<` of the text that this makes as `\u003c`.
 */
export function writePublication(publication: Publication): Record<string, unknown> {
  const { source, summary, interventions } = publication;
  // Those that a reader finds in the summary by itself.
  const found = summary?.flatMap((block) => (block.type === 'list' ? [listOf(block)] : []));
  const isFound = toJson(found) === toJson(interventions?.map(listOf));
  const lasting = {
    ...publication,
    interventions: isFound ? undefined : interventions,
    source: source && { ...source, format: undefined },
    repairs: undefined,
  };
  return known(write(lasting, '') as Record<string, unknown>);
}

const listOf = ({ label, items }: { label?: string; items: readonly ListItem[] }) => ({ label, items });

/** Addresses, by their keys, and texts that are read as they stand. */
const URLS = /^(?:url|href|ror|landingPage)$/;
const AS_IS = /^(?:doi|orcid)$/;

/** A value by the key that it or its list has. Objects and lists in it are no deeper than readers let them be. */
function write(value: unknown, key: string): unknown {
  if (key === 'title' || key === 'subtitle') return value && line(value as InlineText);
  if (key === 'content') return tree(value as InlineText);
  if (key === 'summary') return value && blocks(value as readonly Block[]);
  if (key === 'items') return (value as readonly ListItem[]).map(item);
  if (Array.isArray(value)) return value.map((each) => write(each, key));
  if (typeof value === 'object' && value) {
    // As text, which every card can read at once.
    if ('year' in value) return writeDate(value);
    const written = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, write(each, name)]));
    return key === 'publisher' ? { ...written, name: publisherName(value) } : written;
  }
  if (typeof value !== 'string' || AS_IS.test(key)) return value;
  // A URL's reader undoes one escaping.
  return URLS.test(key) ? value.replace(/&(?=(?:amp|#38|#x26);)/gi, '&amp;') : text(value);
}

/** Whether a reader makes of a text what it is, at once, without the reader of markup, and with nothing to clean. */
function readsBackAs<T>(value: T, written: string, read: (raw: string, context: TextContext) => T): boolean {
  if (written.length > LONGEST_LINE || isMarked(written.normalize(), true) || TEX.test(written)) return false;
  const nothing = { read: undefined, all: undefined };
  const context = { markup: nothing, tex: nothing, baseUrl: '', field: '', repairs: [], room: { left: Infinity } };
  const back = read(written, context);
  return back === value || toJson(back) === toJson(value);
}

/** A plain text. */
const text = (value: string): string => (readsBackAs(value, value, readPlain) ? value : escapedThrice(value));

/** A publisher's name, from which a reader would take an address that it ends in. */
const publisherName = ({ name }: Publisher): string | undefined =>
  !name || readsBackAs<object>({ name }, name, splitPublisher) ? name : escapedThrice(name);

/** A text in which everything is escaped is taken for one that was escaped by mistake, and undone twice before it is read. */
function escapedThrice(value: string): string {
  // Marks would be joined with their letters, of which a reader makes one character where it can.
  const signs = value === value.normalize() ? /[&<$\\\p{Cc}\p{Cf}]/gu : /[&<$\\\p{M}\p{Cc}\p{Cf}]/gu;
  return value
    .replace(signs, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `&#${sign.codePointAt(0)};`))
    .replaceAll('&', '&amp;amp;');
}

/** One line of rich text: as text where that says all, otherwise as its tree. */
const line = (value: InlineText): unknown =>
  typeof value === 'string' && readsBackAs<InlineText>(value, value, readInline) ? value : tree(value);

/** In a tree strings are text as they stand; outside of a list of parts they would be read. */
const tree = (value: InlineText): unknown =>
  [value].flat().map((part) => (typeof part === 'string' ? part : write(part, '')));

/** A summary as text with its paragraphs and bullets where that says all; people can read it, and the card at once. */
function blocks(value: readonly Block[]): unknown {
  const written = writeBlocks(value, {});
  return readsBackAs(value, written, readBlocks) ? written : value.map((block) => write(block, ''));
}

function item(value: ListItem): unknown {
  if (typeof value === 'object' && 'lists' in value) return write(value, '');
  // A bare address in it becomes a link.
  return typeof value === 'string' && !/https?:/i.test(value) ? line(value) : tree(value);
}
