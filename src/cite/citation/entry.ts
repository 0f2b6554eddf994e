// A publication as an entry in a style: what fills its template.
import { bold, inQuotes, italic, LETTER, marked, quoted } from './text.js';
import { type CslLetter, type CslName, nameOf, variablesOf } from '../csl-variables.js';
import { isNumeric, isPlural, ordinal, pagesOf } from './numbers.js';
import { sentenceStart, titleCase } from './title-case.js';
import { dateIn } from './dates.js';
import { fill } from './template.js';
import { namesIn } from './names.js';
import type { Publication } from '../../record/publication.js';
import { signBehind } from '../written-text.js';
import type { Style } from './styles.js';

/** The letters of kinds in templates. Software, and what has no letter, has no rules of its own. */
const KINDS: Readonly<Record<string, string>> = {
  report: 'r', article: 'a', book: 'b', chapter: 'c', thesis: 't', dataset: 'd', 'working-paper': 'w', 'conference-paper': 'p',
  brief: 'r', preprint: 'w', software: 'x', presentation: 's', poster: 's', video: 'm', image: 'g',
}; // prettier-ignore
/** The letters of roles. */
const ROLES: Readonly<Record<string, string>> = { a: 'author', e: 'editor', t: 'translator', d: 'director', i: 'illustrator', n: 'interviewer', c: 'composer' }; // prettier-ignore

const clean = (text = ''): string => quoted(marked(text));

export function entryOf(publication: Publication, style: Style): string {
  const {
    title,
    subtitle,
    type = '',
    languages = ['en'],
    published,
    contributors = [],
    moreContributors,
  } = publication;
  const known: Record<string, readonly CslName[]> = {};
  for (const letter in ROLES) {
    const names = contributors.filter(({ role }) => role === ROLES[letter]).map(nameOf);
    if (names[0]) known[letter] = names;
  }
  if (moreContributors) {
    const letter = known['a'] ? 'a' : 'e';
    if (known[letter]) known[letter] = [...known[letter], { literal: 'others' }];
  }
  const isType = Object.hasOwn(KINDS, type);
  const variables = variablesOf(publication, isType);
  // A paper in proceedings without editors is cited as in a periodical.
  const kind = isType ? (type.startsWith('conf') && !known['e'] ? 'q' : KINDS[type]) : 'x';
  let heading = quoted(marked(title) + (subtitle ? signBehind(title) + marked(subtitle) : ''));
  const left = { ...known };

  const field = (letter: string): string => {
    const text = variables[letter as CslLetter] ?? '';
    if (letter === 'T') {
      // What stands in somebody's place does not stand there twice.
      const once = heading;
      heading = '';
      return once;
    }
    if (letter === 'F') return ordinal(field('E'));
    if (letter === 'J') return [published, published?.end].some((point) => point?.approximate || point?.uncertain) ? 'ca. ' : ''; // prettier-ignore
    if (letter === 'P') return clean(pagesOf(text, style.pages));
    if (letter === 'Q') return (text => text && `p${isPlural(text) ? 'p' : ''}. ${text}`)(field('P')); // prettier-ignore
    if (letter === 'X') return variables.Z ? `https://doi.org/${variables.Z}` : field('U');
    if (letter === 'Y') return published ? 'y' : '';
    return /[UZ]/.test(letter) ? text : clean(isNumeric(text) ? pagesOf(text) : text);
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
    s: (text) => (isPlural(text) ? 's' : ''),
  };
  return fill(style.template, {
    field,
    names(place, letter) {
      const names = left[letter];
      if (!names) return '';
      delete left[letter];
      const roles = [ROLES[letter]!];
      if (letter === 'e' && JSON.stringify(names) === JSON.stringify(left['t'])) {
        delete left['t'];
        roles.push('translator');
      }
      const [pattern, form] = style.places[Number(place)]!;
      const s = names.length > 1 ? 's' : '';
      const terms = [
        (role: string) => (letter === 'n' ? role + s : role.slice(0, role[0] === 'e' ? 2 : role[0] === 'd' ? 3 : 4) + (style.trans && role[0] === 't' ? 's' : s) + (s && style.isBritish && role[0] === 'e' ? '' : '.')),
        (role: string) => role + s,
        (role: string) => role.replace(/or$/, 'ed').replace(/er$/, ''),
      ]; // prettier-ignore
      return pattern.replace(/[N1-7]/g, (sign) => {
        if (sign === 'N') return namesIn(names.map(cleanName), { ...style.names, ...form });
        const text = roles.map(terms[(Number(sign) - 1) % 4]!).join(sign === '3' || sign === '7' ? style.both ?? ' & ' : ' & ') + (sign === '3' || sign === '7' ? ' by' : ''); // prettier-ignore
        return Number(sign) < 4 ? text : sign === '7' ? sentenceStart(text) : titleCase(text);
      });
    },
    date: (form) => dateIn(published, form, style),
    test: (condition) =>
      [...condition.matchAll(/([#0]?)(.)/g)].some(([, sign, letter = '']) => (sign ? (sign === '#' ? known[letter] : isNumeric(field(letter))) : letter > 'Z' ? letter === kind : field(letter))), // prettier-ignore
    set: (text, how) => [...how].reverse().reduce((all, each) => settings[each]!(all), text),
  });
}

/** A name with its apostrophes. */
const cleanName = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, clean(text as string)]));
