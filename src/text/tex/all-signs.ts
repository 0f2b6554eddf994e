// All that TeX's commands stand for. A file of its own: most records have none of those that signs.ts has not.
import { ACCENTS, DINGBATS, SIGNS } from './table.js';

const byName = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [character = '', ...names] = line.trim().split(' ');
        return names.map((name): [string, string] => [name, character]);
      }),
  );

/** The characters by the names of their commands. */
export const signs = byName(SIGNS);

/** Combining marks by the names of commands that put them on what follows. */
export const accents = byName(ACCENTS);

/** A sign of Zapf's dingbats by its number, `\ding{52}`: in decimals, or as biber writes it where there are letters in it. */
export const dingbat = (number: string): string =>
  [...DINGBATS][parseInt(number, /[a-f]/i.test(number) ? 16 : 10) - 33]?.trim() ?? '';
