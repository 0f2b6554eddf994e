// Makes what the interface says of a language's words. English has its own in `en.ts`, in fewer bytes.
import type { Messages, RareMessages } from './messages.js';
import type { Plural, Words } from './words.js';
import { actingIn } from './worded-acting.js';
import { failureIn } from './worded-failure.js';
import { fieldInWords } from './field-path.js';
import { around, filled, ownOf } from './filled.js';
import { formatRareDate } from './rare-dates.js';
import { onDemand } from '../text/on-demand.js';
import { ownIntl } from './own-intl.js';

/** English names of languages that a browser has none for; a server hands them in. Better than a tag, and no language has more. */
export const englishNames = onDemand<RareMessages>(() => import('./en-rare.js').catch(() => ({})));

const ROMAN = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const; // prettier-ignore

/** A century's number, as French and Russian write it. */
export function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/**
 * The messages of a language.
 *
 * @param variety the page's own tag, by which numbers are written: "ar-EG" has other digits than "ar-MA"
 */
export function wordedIn(words: Words, variety = words.locale): Messages {
  const { locale } = words;
  const intl = ownIntl(words);
  const { NumberFormat } = intl ?? Intl;
  const numbers = new NumberFormat(variety);
  const years = new NumberFormat(variety, { useGrouping: false });
  const plural = (forms: Plural, count: number, type: Intl.PluralRuleType = 'cardinal') =>
    filled(forms[new Intl.PluralRules(locale, { type }).select(count)] ?? forms.other, {
      count: numbers.format(count),
      roman: roman(count),
    });
  const objectOf = (type = '') => ownOf(words.objects, type) ?? words.objects.publication;

  /** What the fields of a record are called. */
  const fields = {
    ...words.labels,
    ...words.repairs.fields,
    summary: words.summary,
    interventions: words.interventions,
    published: words.published,
    language: words.language,
    languages: words.languages,
    contributors: words.labels.authors,
    typeLabel: words.repairs.fields.type,
  };
  const { dates, standing, standingLinks } = words;
  const rare: RareMessages = {
    date: (date, formatting) =>
      formatRareDate(date, formatting, {
        season: (season, year) => filled(dates.seasons[season - 1]!, { year }),
        decade: (year) => filled(dates.decade, { year: years.format(year) }),
        century: (number) => plural(dates.century, number, 'ordinal'),
        approximate: (point) => filled(dates.approximate, { date: point }),
        uncertain: (point) => filled(dates.uncertain, { date: point }),
        open: (end, point) => filled(end === 'end' ? dates.since : dates.until, { date: point }),
        intl,
      }),
    language: (tag) => englishNames().language?.(tag) ?? tag,
    readAt: (host) => (host === undefined ? words.readAtPublisher : filled(words.readAt, { host })),
    inPart: words.inPart,
    source: (name, date, isDay) =>
      date === undefined
        ? around(words.source, 'name', name)
        : around(filled(isDay ? words.sourceReadOn : words.sourceReadIn, { date }), 'name', name),
    standing: Object.fromEntries(
      Object.entries(standing).map(([status, said]) => [
        status,
        [said, ownOf(standingLinks, status) ?? standingLinks.notice],
      ]),
    ) as unknown as Required<RareMessages>['standing'],
    repairs: () => ({
      heading: words.repairs.heading,
      none: words.repairs.none,
      field: (path) => fieldInWords(path, (field) => ownOf(fields, field), numbers.format),
      item: (field, what) =>
        around(words.repairs.item, 'what', what)
          .flat()
          .map((part) => (typeof part === 'string' ? filled(part, { field }) : part)),
      repair: (kind, found) => around(words.repairs.kinds[kind], 'found', found),
      places: (count) => plural(words.repairs.places, count),
    }),
  };

  return {
    locale,
    direction: words.direction,
    comma: words.comma,
    semicolon: words.semicolon,
    intl,
    failed: words.failed,
    acting: () => actingIn(words, objectOf, intl),
    failure: () => failureIn(words, plural),
    type: (name) => ownOf(words.types, name) ?? name,
    access: words.access,
    embargoedUntil: (date) => filled(words.embargoedUntil, { date }),
    rare: () => rare,
    role: (role) => ownOf(words.roles, role) ?? role,
    moreContributors: (count) => (count === true ? words.others : plural(words.moreContributors, count)),
    fewerContributors: words.fewerContributors,
    showMore: words.showMore,
    showLess: words.showLess,
    open: (type) => filled(words.open, { object: objectOf(type) }),
    inside: (text) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1),
    pages: (count) => plural(words.pages, count),
    label: (fact) => fields[fact],
    unknown: words.unknown,
  };
}
