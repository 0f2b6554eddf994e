/** A file's size as people say it: "2.4 MB". */
export function fileSize(bytes: number, locale: string): string {
  const [unit, step] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / step);
}
