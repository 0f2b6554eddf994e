// A publication as an entry in a style: what fills its template.
import { type Style, STYLES } from './styles.js';
import { dailyTypeOf } from '../record/narrow-kinds.js';
import { dateIn } from './dates.js';
import { hasParts } from '../export/csl-dates.js';
import { sentenceStart, titleCase } from './title-case.js';
import { citedName } from './undivided.js';
import { namesIn } from './names.js';
import { signBehind } from '../export/written-text.js';
import type { CitationStyle } from './style-names.js';
import type { Contributor } from '../record/contributor.js';
import { isNumeric, isPlural, ordinal, pagesOf } from '../export/numbers.js';
import { hasType, variablesOf } from '../export/csl-variables.js';
import { fill } from './template.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { bold, inlineOf, inQuotes, italic, LETTER, marked, quoted } from './text.js';
import { toJson } from '../record/json.js';

/** The roles that templates name, by their second letters. */
const ROLES = /^(?:author|editor|translator|director|illustrator|composer|interviewer)$/;

/** A role as the sample in a style's pattern has it: "ed." is short, "editor" long, "edited" what was done. */
function termFor(role: string, sample: string, s: string, { trans, isBritish }: Style): string {
  if (sample === 'ited') return role.replace(/or$/, 'ed').replace(/er$/, '');
  const short = sample === '.' && /^(?:ed|dir|tran)/.exec(role)?.[0];
  if (!short) return role + s;
  return short + (trans && short === 'tran' ? 's' : s) + (s && isBritish && short === 'ed' ? '' : '.');
}

/** A publication in a style, as a text with marks. */
export function citationIn(publication: Publication, name: CitationStyle): InlineText {
  const style: Style = STYLES[name];
  const { title, subtitle, type = '', languages: [language] = ['en'], published, event, contributors = [] } = publication;
  const known: Record<string, Contributor[]> = {};
  for (const each of contributors) if (ROLES.test(each.role)) (known[each.role[1]!] ??= []).push(each);
  const crowd = known['u'] ?? known['d'] ?? Object.values(known)[0];
  const left = { ...known };
  const variables = variablesOf(publication);
  const { E, K, P, U, Z } = variables;
  const isAbout = published && hasParts(published) && [published, published.end].some((point) => point?.approximate || point?.uncertain);
  // Papers in proceedings that somebody edited are like chapters. Software has no rules of its own.
  const kinds: Readonly<Record<string, string>> = { brief: 'r', preprint: 'w', 'conference-paper': known['d'] ? 'e' : 'q' };
  // What is dated by the day: in newspapers and magazines, which are articles otherwise; on blogs; pages of the web.
  const daily = dailyTypeOf(publication) ?? '';
  const fields: Record<string, string | undefined> = {
    ...variables,
    T: quoted(marked(title) + (subtitle ? signBehind(title) + marked(subtitle) : '')),
    F: ordinal(E ?? ''),
    J: isAbout ? 'ca. ' : '',
    K: K?.replace(/(\d) p\.?$/, '$1'),
    Q: P && `p${isPlural(P) ? 'p' : ''}. ${P}`,
    X: Z ? `https://doi.org/${Z}` : U,
    Y: published && 'y',
    W: event?.date && dateIn(event.date, 'd m y', style),
    [daily[0] === 'p' ? 'g' : daily[0] === 'w' ? 'y' : hasType(type) ? (kinds[type] ?? type[0]!) : '']: daily || type,
    n: daily[0] === 'a' ? daily : '',
  };
  const nameIn = (each: Contributor) => citedName(each, publication);
  const field = (letter: string): string => {
    const text = fields[letter] ?? '';
    // What stands in somebody's place does not stand there twice.
    if (letter === 'T') fields['T'] = '';
    if (/[TUXZ]/.test(letter)) return text;
    const isPages = /[PQ]/.test(letter);
    return quoted(isPages || isNumeric(text) ? pagesOf(text, isPages && style.pages) : text);
  };
  const settings: Readonly<Record<string, (text: string) => string>> = {
    i: (text) => (LETTER.test(text) ? italic(text) : text),
    j: italic,
    q: inQuotes,
    b: bold,
    c: sentenceStart,
    h: (text) => (/^en/i.test(language!) ? titleCase(text) : text),
    o: (text) => text.toLowerCase(),
    n: (text) => text.replace(/\.(?![a-z])/g, ''),
    s: (text) => (isNumeric(text) && isPlural(text) ? 's' : ''),
  };
  const namesFor = (forms: string): string => {
    const [place, letter] = forms.match(/../g)!.find(([, role]) => left[role!]) ?? '';
    const people = left[letter!];
    if (!people) return '';
    const names = people.map(nameIn);
    const more = people === crowd ? Number(publication.moreContributors ?? 0) : 0;
    const roles = [people[0]!.role];
    delete left[letter!];
    if (letter === 'd' && toJson(names) === toJson(left['r']?.map(nameIn))) {
      delete left['r'];
      roles.push('translator');
    }
    const text = style.places[Number(place)]!.replace(/N|ed(\.|\w+)/gi, (word, sample: string) => {
      // The first of several forms is for those whose names stand at the start.
      if (!sample) return namesIn(names, { ...style, ...(forms[2] && style.first) }, more);
      const isDone = sample === 'ited';
      const term = roles.map((role) => termFor(role, sample, people[1] || more ? 's' : '', style)).join(isDone ? style.both ?? ' and ' : ' & ');
      return word > 'a' ? term : isDone ? sentenceStart(term) : titleCase(term);
    });
    return quoted(text);
  };
  const test = (condition: string): boolean =>
    condition.match(/[#0]?./g)!.some((sign) => (sign[0] === '#' ? known[sign[1]!] : sign[0] === '0' ? isNumeric(field(sign[1]!)) : field(sign)));
  const text = fill(
    style.template,
    test,
    (forms, form, letter) => (forms ? namesFor(forms) : form ? dateIn(published, form, style) : field(letter)),
    (all, how) => [...how].reduce((text, each) => settings[each]!(text), all),
  );
  return inlineOf(text, style.isBritish);
} // prettier-ignore
