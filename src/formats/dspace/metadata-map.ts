// Metadata whose fields are named schema.element.qualifier, as DSpace keeps it.
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { isObject } from '../format.js';
import type { Said } from '../compose/found.js';

/** A value with its language, and whom or what it stands for. */
export interface MetadataValue extends Said {
  readonly authority?: unknown;
}

/** The values of each field, by its name in small letters. */
export type MetadataMap = ReadonlyMap<string, readonly MetadataValue[]>;

const NAME = /^[a-z]\w*\.[a-z]/i;

/** Whether a value is such metadata: an object of fields, or a list of `key` and `value` as DSpace 6 has it. */
export const isMetadataMap = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((each) => NAME.test(textOf(fieldsOf(each)['key']) ?? ''))
    : Object.keys(fieldsOf(value)).some((key) => NAME.test(key));

/**
 * Reads such metadata. The input form of DSpace writes its own language beside everything, so one that stands beside dates
 * or identifiers, which are in no language, says nothing of the texts either.
 *
 * @see https://wiki.lyrasis.org/display/DSDOC7x/Configuration+Reference `default.language`
 */
export function readMetadataMap(metadata: unknown): MetadataMap {
  const pairs: (readonly [string, unknown])[] = Array.isArray(metadata)
    ? metadata.map((each) => [textOf(fieldsOf(each)['key']) ?? '', each] as const)
    : Object.entries(fieldsOf(metadata)).flatMap(([key, values]) => listOf(values).map((each) => [key, each] as const));
  const languageOf = (value: unknown) => textOf(fieldsOf(value)['language']);
  const written = new Set(
    pairs.filter(([key]) => /\.(?:date|identifier)\b/i.test(key)).map(([, value]) => languageOf(value)),
  );
  const map = new Map<string, MetadataValue[]>();
  for (const [key, value] of pairs) {
    const { value: text, authority } = isObject(value) ? value : { value };
    const language = languageOf(value);
    const isCode = /^[a-z]{2,3}(?:[_-][a-z\d]+)*$/i.test(language ?? '') && !written.has(language);
    const values = map.get(key.toLowerCase()) ?? [];
    values.push({ text, lang: isCode ? language : undefined, authority });
    map.set(key.toLowerCase(), values);
  }
  return map;
}
