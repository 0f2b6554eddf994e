import { known } from '../record/known.js';

/** A thing of a class, with what is known of it; undefined where nothing is. */
export function node(type: string, fields: object): object | undefined {
  const said = known<object>(fields);
  return Object.keys(said).length ? { '@type': type, ...said } : undefined;
}

/** Several values as a list, a lone one by itself, none as undefined. */
export function one(values: readonly unknown[] = []): unknown {
  const said = values.filter(Boolean);
  return said.length > 1 ? said : said[0];
}
