import { formatter } from './formatters.js';
import type { Wording } from './format.js';

/** A file's size as people say it: "2.4 MB". */
export function fileSize(bytes: number, { messages, locale }: Wording): string {
  const [unit, step] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, maximumSignificantDigits: 2 };
  return formatter('NumberFormat', locale, options, messages.intl).format(bytes / step);
}
