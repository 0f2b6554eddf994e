// Names, one and several.
// https://docs.citationstyles.org/en/stable/specification.html#names
import { append, group, italic } from './text.js';
import type { CslName } from '../csl-variables.js';

/** How a style writes names. */
export interface NameForm {
  /** Whose family name stands first. Default: nobody's. */
  readonly inverted?: 'all' | 'first';
  /** What stands behind each initial. Default: given names are written out. */
  readonly initials?: string;
  /** Initials are set, but no name is cut down to one. */
  readonly isWhole?: true;
  /** What stands between the parts of an inverted name. Default: ", ". */
  readonly comma?: string;
  /** What stands before the last name. Default: no word. */
  readonly and?: string;
  /** Whether a comma stands before that word. Default: with three names or more. */
  readonly lastComma?: boolean;
  /** From how many names on only some are written, and how many. */
  readonly most?: readonly [from: number, first: number];
  /** The last of all is written behind the first, after "…". */
  readonly withLast?: true;
  /** "et al." is emphasized. */
  readonly etAlItalic?: true;
  readonly etAlComma?: true;
  /** A particle stands behind the given name where names are inverted. */
  readonly particleLast?: true;
  /** Hyphens between given names are lost. */
  readonly noHyphen?: true;
}

/** Letters of the scripts in which names have initials. */
const LETTER = /[a-zÀ-ſȘ-țͰ-ϿЀ-ԯ֐-׿؀-ۿ\u0e01-\u0e5b]/i;

/** Given names, or their initials. */
function given(name: string, { initials, isWhole, noHyphen }: NameForm): string {
  if (initials === undefined || !LETTER.test(name.slice(0, 1))) return name;
  const words = name
    .replace(/-/g, noHyphen ? ' ' : '-')
    .replace(/\.(?! |$)/g, '. ')
    .split(/(\s+|-(?!\p{Ll}))/u);
  let all = '';
  for (let at = 0; at < words.length; at += 2) {
    const word = words[at]!;
    const between = words[at + 1] ?? '';
    if (/^\p{L}\.?$/u.test(word) && word === word.toUpperCase()) all += word[0] + initials;
    else if (isWhole || !word || /^\p{Ll}/u.test(word)) all += word + ' ';
    else all += /^.\p{M}*/u.exec(word)![0] + initials;
    if (between.includes('-')) all = all.trimEnd() + '-';
  }
  return all.trim();
}

/** One name. */
function written(name: CslName, form: NameForm, isInverted: boolean): string {
  if (name.literal) return name.literal;
  const { suffix } = name;
  const [, particle = '', family] = /^((?:\p{Ll}[\p{Ll}’'.]*(?:\s+|(?<=[’'])))*)(.*)$/u.exec(name.family ?? '')!;
  const [, first = '', dropping = ''] = /^(.*?)((?:\s+\p{Ll}[\p{Ll}’']*)*)$/u.exec(name.given ?? '')!;
  const own = given(first, form) + dropping;
  const tail = suffix && form.initials !== undefined ? suffix.replaceAll('.', form.initials.trim()) : suffix;
  if (!/\d/.test(name.family ?? '') && !LETTER.test(name.family ?? '')) return name.family + own;
  if (!isInverted) return group(' ', own, particle + family, tail);
  const comma = form.comma ?? ', ';
  return form.particleLast
    ? group(comma, family, group(' ', own, particle.trim()), tail)
    : group(comma, particle + family, own, tail);
}

/** Several names. */
export function namesIn(names: readonly CslName[] | undefined, form: NameForm): string {
  if (!names) return '';
  const { inverted, and = '', most } = form;
  const isCut = most && names.length >= most[0];
  const shown = isCut ? names.slice(0, most[1]) : names;
  const all = shown.map((name, at) => written(name, form, inverted === 'all' || (inverted === 'first' && !at)));
  if (isCut && form.withLast) return `${all.join(', ')}, … ${written(names.at(-1)!, form, true)}`;
  if (isCut) {
    const others = form.etAlItalic ? italic('et al.') : 'et al.';
    return append(all.join(', '), all.length > 1 || form.etAlComma ? ', ' : ' ') + others;
  }
  const last = all.pop()!;
  if (!all.length) return last;
  // An organization's name has no comma before it where two names are all.
  const hasComma = (names.at(-1)!.literal ? undefined : form.lastComma) ?? all.length > 1;
  return all.join(', ') + (and ? (hasComma ? ', ' : ' ') + and + ' ' : ', ') + last;
}
