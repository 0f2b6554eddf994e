/** What languages call themselves, for readers who look for their own: those of the interface, in all engines alike. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  bn: 'বাংলা',
  da: 'Dansk',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  hi: 'हिन्दी',
  it: 'Italiano',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  ps: 'پښتو',
  pt: 'Português',
  ru: 'Русский',
  ur: 'اردو',
  zh: '中文',
};

/** A language's name in itself; undefined for a variety, a script that is not the usual one, and any other language. */
export const nameInItself = (tag: string): string | undefined => (Object.hasOwn(NAMES, tag) ? NAMES[tag] : undefined);
