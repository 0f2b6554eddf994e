// schema.org in JSON-LD: records by themselves, and what landing pages say in it, or else in their `meta` elements.
// https://schema.org/CreativeWork
import { areRecord, lookOf, publicationsOf } from './publications.js';
import { type Described, describedIn } from './page.js';
import { type Answer, isHtml, type Parsed } from '../format.js';
import { compose } from '../compose/compose.js';
import { foundIn } from './node.js';
import { known } from '../../record/known.js';
import { pagingOf } from './lists.js';
import { PublicationError } from '../../record/error.js';
import type { RawRecord } from '../../record/raw-record.js';
import { readJsonLd } from './json-ld.js';
import type { TextContext } from '../../text/context.js';

/** A page, or JSON-LD of schema.org's. Whether it is about a publication is seen when it is taken apart. */
export function matches({ text, value }: RawRecord): boolean {
  const { nodes, isSchema } = readJsonLd(value);
  return isHtml(text) || areRecord(nodes, isSchema);
}

/**
 * The publication that a page describes, or those that a graph describes, each with all that it refers to.
 *
 * @throws {PublicationError} `format` where none is described
 */
export function answer(raw: RawRecord, context: TextContext): Answer {
  const { nodes } = readJsonLd(raw.value);
  const { baseUrl } = context;
  const publications = publicationsOf(nodes);
  const found: readonly Described[] =
    raw.value === undefined
      ? describedIn(raw, context)
      : publications.map((node) => ({ found: foundIn(node), baseUrl }));
  const look = isHtml(raw.text) ? 'html' : raw.value === undefined ? 'text' : (lookOf(nodes) ?? 'json');
  if (!found.length) throw new PublicationError('format', known({ found: look, url: raw.url }));
  return { records: found.map((value) => ({ ...raw, value })), ...pagingOf(nodes, publications) };
}

/**
 * A publication in JSON-LD of schema.org's, by itself or in its landing page. There count, where no JSON-LD describes it,
 * Highwire's `citation_*` and Dublin Core together, and then OpenGraph.
 *
 * @fills title subtitle type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition place published status event institution degree languages identifiers links cover
 *   licence access keywords
 * @see https://schema.org/CreativeWork
 * @throws {PublicationError} `invalid` without a title
 */
export function parse({ value }: RawRecord, context: TextContext): Parsed {
  const { found, baseUrl } = value as Described;
  return compose({ ...found, base: baseUrl }, { ...context, baseUrl });
}
