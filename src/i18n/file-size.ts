import type { Wording } from './format.js';

/** A file's size as people say it: "2.4 MB". */
export function fileSize(bytes: number, { messages: { intl = Intl }, locale }: Wording): string {
  const [unit, step] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  return new intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / step);
}
