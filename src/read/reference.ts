import type { CardSettings } from '../sources/settings.js';
import type { Publication } from '../record/publication.js';
import { expectedFormat } from './expected-format.js';
import { expectFormat } from './format-files.js';
import { loadDoi } from '../sources/doi.js';
import type { LoadOptions } from '../sources/loader.js';
import { isMade } from '../record/made.js';
import { isHtml } from '../formats/format.js';
import type { RawRecord } from '../record/raw-record.js';
import { PublicationError } from '../record/error.js';
import { readLandingPage } from './landing-page.js';
import { rawOf } from './raw.js';
import { readRaw } from './read.js';
import { webUrl } from '../record/url.js';
import { toJson } from '../record/json.js';

/** What a card was given to find its record by. */
export interface ReferenceInputs {
  /** A record in hand: JSON text, or an object. */
  readonly record?: unknown;
  /** The text of the inline child. */
  readonly inline?: string | undefined;
  readonly src?: string | null | undefined;
  readonly doi?: string | null | undefined;
  readonly recordId?: string | null | undefined;
  /** The name of the record's format, where it is given. */
  readonly format: string | undefined;
  /** The page's own address. */
  readonly baseUrl: string;
}

/** A record in hand, or the address of one; that of a DOI begins with `doi:`. */
export type Reference = { readonly record: unknown } | { readonly address: string };

/**
 * The one reference among the inputs that is the most explicit: `record`, then the inline child, `src`, `doi`, `record-id`.
 * Undefined where there is none.
 */
export function chooseReference(
  { record, inline, src, doi, recordId }: ReferenceInputs,
  { srcTemplate }: CardSettings,
): Reference | undefined {
  const written = (value: unknown) => String(value ?? '').trim();
  const id = written(recordId).replace(/\p{Cs}/gu, '');
  const inHand = typeof record === 'string' ? record.trim() || inline?.trim() : record || inline?.trim();
  const address =
    written(src) ||
    written(doi).replace(/^(?:doi:)?(?=.)/i, 'doi:') ||
    (id && srcTemplate?.replaceAll('{id}', encodeURIComponent(id)));
  return inHand ? { record: inHand } : address ? { address } : undefined;
}

/** What was written in objects when they were first seen: a page may change its own later. */
const texts = new WeakMap<object, unknown>();

/** What makes a reference another one than before. Frameworks hand in an equal record as a new object whenever they draw. */
export function keyOf(reference: Reference | undefined): unknown {
  if (!reference || 'address' in reference) return reference?.address;
  const { record } = reference;
  if (typeof record !== 'object' || record === null || isMade(record)) return record;
  if (!texts.has(record)) texts.set(record, textOf(record));
  return texts.get(record);
}

/** Of what JSON cannot say, such as a circle, nothing is known but itself. */
function textOf(record: object): unknown {
  try {
    return toJson(record) ?? record;
  } catch {
    return record;
  }
}

/**
 * From a reference to its publication. A record in hand is read at once where the files are there that it needs, so that a card
 * can draw it in its first update; anything else is a promise.
 *
 * @throws {PublicationError} of every kind; the signal's reason when aborted
 */
export function readReference(
  reference: Reference,
  inputs: ReferenceInputs,
  settings: CardSettings,
  options: LoadOptions,
): Publication | Promise<Publication> {
  const { format, baseUrl } = inputs;
  if ('record' in reference) return readRaw(rawOf(reference.record), { format, baseUrl });
  const load = loadWith(inputs, settings, options);
  const read = (raw: RawRecord) => (isHtml(raw.text) ? readLandingPage(raw, load, format) : readRaw(raw, { format }));
  return load(reference.address).then(read);
}

/**
 * Asks for an address.
 *
 * @param promised the format of what is there, where the address was named with one
 * @throws {PublicationError} `network`, `http`, `timeout`, `too-large`, `blocked` or `invalid`; the signal's reason when aborted
 */
type Load = (address: string, promised?: string) => Promise<RawRecord>;

/** What is told of the format before the record is there has its file asked for side by side with the record. */
export function loadWith(
  { format, baseUrl }: ReferenceInputs,
  { loader, doiTemplate }: CardSettings,
  options: LoadOptions,
): Load {
  const load: Load = (address, promised) => {
    const url = webUrl(address, baseUrl);
    if (!url) throw new PublicationError('blocked', { url: address });
    expectFormat(format ?? promised ?? expectedFormat(url));
    return loader.load(url, options).then((raw) => ({ url, ...raw }));
  };
  return (address, promised) =>
    address.startsWith('doi:') ? loadDoi(address, doiTemplate, load) : load(address, promised);
}
