import { firstText } from './values.js';

/** The pages from the first to the last, "12–34"; the one that there is where they are the same or one is unknown. */
export const pageRange = (first: unknown, last: unknown): string =>
  [...new Set([first, last].flatMap((page) => firstText(page)?.trim() ?? []))].join('–');
