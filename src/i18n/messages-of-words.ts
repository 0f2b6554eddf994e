// Makes what the interface says of a language's words.
import { around, filled, ownOf } from './filled.js';
import { datesIn } from './dates.js';
import { engineKnows } from './formatters.js';
import { failureMessages } from './failure-messages.js';
import { languageNamesIn } from './language-naming.js';
import type { Messages } from './messages.js';
import { numbersIn } from './numbers.js';
import type { OwnIntl } from './own-intl.js';
import { repairMessages } from './repair-messages.js';
import type { SomeWords } from './some-words.js';
import type { Words } from './words.js';

/**
 * The messages of a language.
 *
 * @param variety the page's own tag, by which numbers are written; by default that of the words
 * @param own what languages other than English need
 */
export function messagesOf(words: Words & Pick<SomeWords, 'list'>, variety = words.locale, own?: OwnIntl): Messages {
  const { locale } = words;
  const intl = own?.ownIntl(words);
  const numbers = numbersIn(locale, variety, intl);
  const objectOf = (type = '') => ownOf(words.objects, type) ?? words.objects.publication;
  const { interventions, published, language, languages } = words;
  const labels = { ...words.labels, interventions, published, language, languages };

  return {
    locale: locale.replace(/-u-.*/, ''),
    formats: locale,
    direction: words.direction,
    comma: words.comma,
    semicolon: words.semicolon,
    intl,
    failed: words.failed,
    list: words.list,
    acting: { ...words.acting, heading: words.heading },
    object: objectOf,
    failure: failureMessages(words, numbers),
    repairs: repairMessages(words, labels, numbers),
    type: (name) => ownOf(words.types, name) ?? name,
    access: words.access,
    embargoedUntil: (date) => filled(words.embargoedUntil, { date }),
    standing: standingIn(words),
    date: datesIn(words.dates, numbers, intl, own?.rangeOf),
    languageName: languageNamesIn(words, engineKnows(locale)),
    role: (role) => ownOf(words.roles, role) ?? role,
    moreContributors: (count) => (count === true ? words.others : numbers.plural(words.moreContributors, count)),
    fewerContributors: words.fewerContributors,
    showMore: words.showMore,
    showLess: words.showLess,
    open: (type) => filled(words.open, { object: objectOf(type) }),
    readAt: (host) => (host === undefined ? words.readAtPublisher : filled(words.readAt, { host })),
    askForFormat: words.askForFormat,
    inside: (text) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1),
    pages: (count) => numbers.plural(words.pages, count),
    label: (fact) => labels[fact],
    unknown: words.unknown,
    statuses: words.statuses,
    textLanguage: words.textLanguage,
    inPart: words.inPart,
    source: (name, date, isDay) =>
      date === undefined
        ? around(words.source, 'name', name)
        : around(filled(isDay ? words.sourceReadOn : words.sourceReadIn, { date }), 'name', name),
  };
}

/** What is said of each way to stand, with the link that belongs to it. */
function standingIn({ standing, standingLinks }: Words): Messages['standing'] {
  const link = (status: string) => ownOf(standingLinks, status) ?? standingLinks.notice;
  return Object.fromEntries(
    Object.entries(standing).map(([status, said]) => [status, [said, link(status)]]),
  ) as unknown as Messages['standing'];
}
