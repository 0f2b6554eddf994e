// What a page registers: some of the words, of cards and of lists.
import type { ListWords } from './list-words.js';
import type { Words } from './words.js';

/** Some of the words; the others stay as they are. Those of `<publication-list>` stand in `list`. */
export type SomeWords = Some<Words & { readonly list: ListWords }>;
type Some<T> = T extends string ? string : { readonly [Key in keyof T]?: Some<T[Key]> };
