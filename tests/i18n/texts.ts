// The texts of a language, which have a path each: "failure.reasons.several.other".

const CATEGORIES = /^(?:zero|one|two|few|many|other)$/;
const isPlural = (value: object) => 'other' in value && Object.keys(value).every((key) => CATEGORIES.test(key));

/** Every text with its path; of a text in several forms, each. */
export function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, path ? `${path}.${key}` : key));
}

/** What has forms for numbers, with its path. */
export function plurals(value: unknown, path = ''): [path: string, forms: object][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPlural(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => plurals(each, path ? `${path}.${key}` : key));
}

/** The names of a text's places for what is filled in, in the order of the alphabet, as often as they are there. */
export const placesOf = (text: string): string[] => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name!).sort();

/** The path of a form of a text as that of the form which every language has. */
export const withoutForm = (path: string): string => path.replace(/\.(?:zero|one|two|few|many)$/, '.other');
