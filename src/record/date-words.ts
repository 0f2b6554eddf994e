// The words that stand in dates, as codes for `written-date.ts`. What Intl knows is asked of it.

/** The languages whose names of months and eras are known. */
const LOCALES = ['en', 'en-GB', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'hi', 'ne'];

/** What Intl has no words for. */
const OWN: readonly (readonly [code: string, words: string])[] = [
  [' s1 ', 'spring'],
  [' s2 ', 'summer'],
  [' s3 ', 'autumn fall'],
  [' s4 ', 'winter'],
  [' a ', 'ce'],
  [' b ', 'bce'],
  ['~', 'ca circa cca c about approx approximately around um vers etwa'],
  ['-', 'to bis'],
  ['/', 'and'],
  ['|', 'or'],
  [' ', 'of the de del du le in st nd rd th er anno'],
];

const codes = new Map(OWN.flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));
let asked = 0;

/**
 * The words between two numbers of a date, each as its code: ` m3 ` for March, ` s1 ` for spring, ` b ` and ` a ` before and
 * after Christ, `~` for about, `|` for or, `!` for a word that is not known.
 */
export const dateWords = (words: string): string =>
  codeOf(words, asked) ?? words.replace(/[\p{L}\p{M}]+\.?/gu, (word) => codeOf(word, LOCALES.length) ?? '!');

/** A word's code in one of so many languages. Few dates have words, and most of those are English: each is asked when its turn comes. */
function codeOf(words: string, languages: number): string | undefined {
  const key = keyOf(words);
  for (; !codes.has(key) && asked < languages; asked++) learn(LOCALES[asked]!);
  return codes.get(key);
}

const keyOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');

function learn(locale: string): void {
  const add = (options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday' | 'era', date: Date, code: string) => {
    const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
    const key = keyOf(format.formatToParts(date).find((part) => part.type === type)?.value ?? '');
    if (key.length > 1 && !codes.has(key)) codes.set(key, code);
  };
  for (const style of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2000, month - 1));
      // Some languages say it otherwise beside a day.
      for (const day of [{}, { day: 'numeric' }] as const) add({ month: style, ...day }, 'month', date, ` m${month} `);
    }
    add({ era: style }, 'era', new Date(Date.UTC(2000, 0)), ' a ');
    add({ era: style }, 'era', new Date(Date.UTC(-100, 0)), ' b ');
    if (locale === 'en')
      for (let day = 1; day <= 7; day++) add({ weekday: style }, 'weekday', new Date(Date.UTC(2000, 0, day)), ' ');
  }
}
