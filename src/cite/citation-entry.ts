// A publication as an entry in a style: what fills its template.
import { bold, inlineOf, inQuotes, italic, LETTER, marked, quoted } from './citation-text.js';
import { type CslLetter, type CslName, nameOf, variablesOf } from './csl-variables.js';
import { isNumeric, isPlural, ordinal, pagesOf } from './citation-numbers.js';
import { sentenceStart, titleCase } from './citation-title-case.js';
import { dateIn } from './citation-dates.js';
import { fill } from './citation-template.js';
import { namesIn } from './citation-names.js';
import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { signBehind } from './written-text.js';
import { type Style, STYLES } from './citation-styles.js';
import type { CitationStyle } from './citation-labels.js';

/** The letters of kinds in templates. Software, and what has no letter, has no rules of its own. */
const KINDS: Readonly<Record<string, string>> = {
  report: 'r', article: 'a', book: 'b', chapter: 'c', thesis: 't', dataset: 'd', 'working-paper': 'w', 'conference-paper': 'q',
  brief: 'r', preprint: 'w', software: 'x', presentation: 's', poster: 's', video: 'm', image: 'g',
}; // prettier-ignore
/** The roles that templates name, by their first letters. */
const ROLES = ['author', 'editor', 'translator', 'director', 'illustrator', 'composer', 'interviewer'];
const letterOf = (role: string): string => (role.startsWith('int') ? 'n' : role[0]!);

/** The words for roles, by their numbers in the patterns of styles: "ed.", "editor", "edited". */
const TERMS: readonly ((role: string, s: string, style: Style) => string)[] = [
  (role, s, { trans, isBritish }) => {
    const short = /^(?:ed|dir|tran)/.exec(role)?.[0];
    if (!short) return role + s;
    return short + (trans && short[0] === 't' ? 's' : s) + (s && isBritish && short === 'ed' ? '' : '.');
  },
  (role, s) => role + s,
  (role) => role.replace(/or$/, 'ed').replace(/er$/, ''),
];

const clean = (text = ''): string => quoted(marked(text));

/** A publication in a style, as a text with marks. */
export function citationIn(publication: Publication, name: CitationStyle): InlineText {
  const style: Style = STYLES[name];
  return inlineOf(entryOf(publication, style), style.isBritish);
}

function entryOf(publication: Publication, style: Style): string {
  const { title, subtitle, type = '', languages = ['en'], published, contributors = [] } = publication;
  const known: Record<string, CslName[]> = {};
  for (const each of contributors)
    if (ROLES.includes(each.role)) (known[letterOf(each.role)] ??= []).push(nameOf(each));
  if (publication.moreContributors) (known['a'] ?? known['e'])?.push({ literal: 'others' });
  const left = { ...known };
  const isType = Object.hasOwn(KINDS, type);
  const variables = variablesOf(publication, isType);
  // Papers in proceedings that somebody edited are like chapters.
  const kind = isType ? (KINDS[type] === 'q' && known['e'] ? 'p' : KINDS[type]) : 'x';
  let heading = quoted(marked(title) + (subtitle ? signBehind(title) + marked(subtitle) : ''));

  const field = (letter: string): string => {
    const text = variables[letter as CslLetter] ?? '';
    const pages = letter === 'Q' ? field('P') : '';
    switch (letter) {
      case 'T': // What stands in somebody's place does not stand there twice.
        return [heading, (heading = '')][0]!;
      case 'F':
        return ordinal(field('E'));
      case 'J':
        return [published, published?.end].some((point) => point?.approximate || point?.uncertain) ? 'ca. ' : '';
      case 'Q':
        return pages && `p${isPlural(pages) ? 'p' : ''}. ${pages}`;
      case 'X':
        return variables.Z ? `https://doi.org/${variables.Z}` : field('U');
      case 'Y':
        return published ? 'y' : '';
      case 'U':
      case 'Z':
        return text;
    }
    if (letter === 'K') return clean(text.replace(/(\d) p\.?$/, '$1'));
    return clean(letter === 'P' || isNumeric(text) ? pagesOf(text, letter === 'P' ? style.pages : undefined) : text);
  };
  const settings: Readonly<Record<string, (text: string) => string>> = {
    i: (text) => (LETTER.test(text) ? italic(text) : text),
    j: italic,
    q: inQuotes,
    b: bold,
    c: sentenceStart,
    h: (text) => (/^en/i.test(languages.join()) ? titleCase(text) : text),
    o: (text) => text.toLowerCase(),
    n: (text) => text.replace(/\.(?![a-z])/g, ''),
    s: (text) => (isNumeric(text) && isPlural(text) ? 's' : ''),
  };
  return fill(style.template, {
    field,
    names(forms) {
      const [place, letter] = forms.match(/../g)!.find(([, role]) => left[role!]) ?? '';
      if (!letter) return '';
      const names = left[letter]!;
      delete left[letter];
      const roles = [ROLES.find((role) => letterOf(role) === letter)!];
      if (letter === 'e' && JSON.stringify(names) === JSON.stringify(left['t'])) {
        delete left['t'];
        roles.push('translator');
      }
      const [pattern, form] = style.places[Number(place)]!;
      return pattern.replace(/[N\d]/g, (sign) => {
        if (sign === 'N') return namesIn(names.map(cleanName), { ...style.names, ...form });
        const number = (Number(sign) - 1) % 4;
        const words = roles.map((role) => TERMS[number]!(role, names[1] ? 's' : '', style));
        const term = number === 2 ? `${words.join(style.both ?? ' & ')} by` : words.join(' & ');
        return sign < '4' ? term : number === 2 ? sentenceStart(term) : titleCase(term);
      });
    },
    date: (form) => dateIn(published, form, style),
    test: (condition) =>
      condition.match(/[#0]?./g)!.some((sign) => (sign[0] === '#' ? known[sign[1]!] : sign[0] === '0' ? isNumeric(field(sign[1]!)) : sign > 'Z' ? sign === kind : field(sign))), // prettier-ignore
    set: (text, how) => [...how].reverse().reduce((all, each) => settings[each]!(all), text),
  });
}

/** A name with its apostrophes. */
const cleanName = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, clean(text as string)]));
