// Names, one and several.
// https://docs.citationstyles.org/en/stable/specification.html#names
import { italic, LETTER, SEAM } from './citation-text.js';
import type { CslName } from './csl-variables.js';

/** How a style writes names. */
export interface NameForm {
  /** Whose family name stands first: everybody's, or that of the first. Default: nobody's. */
  readonly inverted?: 'all' | 'first';
  /** What stands behind each initial. Default: given names are written out. */
  readonly initials?: string;
  /** Initials are set, but no name is cut down to one. */
  readonly isWhole?: true;
  /** What stands between the parts of an inverted name. Default: ", ". */
  readonly comma?: string;
  /** What stands before the last name, with a space behind. Default: no word. */
  readonly and?: string;
  /** Whether a comma stands before that word. Default: with three names or more. */
  readonly lastComma?: boolean;
  /** From how many names on only some are written, and how many. */
  readonly most?: readonly [from: number, first: number];
  /** The last of all is written behind the first, after "…". */
  readonly withLast?: true;
  /** "et al." is emphasized. */
  readonly etAlItalic?: true;
  /** A comma stands before "et al.", also behind one name. */
  readonly etAlComma?: true;
  /** A particle stands behind the given name where names are inverted. */
  readonly particleLast?: true;
  /** Hyphens between given names are lost. */
  readonly noHyphen?: true;
}

/** Given names, or their initials. A small word is neither cut nor has it a sign behind it. */
const initialsOf = (name: string, { initials, isWhole, noHyphen }: NameForm): string =>
  initials === undefined || !LETTER.test(name[0]!)
    ? name
    : name
        .replace(/-/g, noHyphen ? ' ' : '-')
        .replace(/([^\s.-]\p{M}*)([^\s.-]*(?:-\p{Ll}[^\s.-]*)*)(\.?)\s*(-?)/gu, (_, first: string, rest: string, stop: string, hyphen: string) => {
          const isSmall = first.toUpperCase() === first.toLowerCase() || first !== first.toUpperCase();
          if (isSmall || (isWhole && rest)) return (isSmall ? ' ' : '') + first + rest + stop + (hyphen || ' ');
          return first + (stop && rest) + (hyphen && !isWhole ? initials.trim() + hyphen : initials);
        })
        .replace(/ +/g, ' ')
        .trim(); // prettier-ignore

/** Names that have their family name first, and no space. */
const UNDIVIDED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const group = (between: string, ...parts: (string | undefined)[]): string => parts.filter(Boolean).join(between);

/** One name. Small words before a family name or behind given names are particles. */
function written({ literal, family = '', given = '', suffix }: CslName, form: NameForm, isInverted: boolean): string {
  if (literal) return literal;
  const particle = /^(?:\p{Ll}{2,3}-|\p{Ll}[\p{Ll}.]*(?:\s+|[’']\s*))*/u.exec(family)![0];
  const words = given.split(' ');
  let count = words.length;
  while (count > 1 && /^\p{Ll}[\p{Ll}’]*$/u.test(words[count - 1]!)) count--;
  const own = group(' ', initialsOf(words.slice(0, count).join(' '), form), words.slice(count).join(' '));
  if (UNDIVIDED.test(family)) return family + (LETTER.test(own[0] ?? '') ? ' ' : '') + own;
  const end = form.initials === undefined ? suffix : suffix?.replaceAll('.', form.initials.trim());
  if (!isInverted) return group(' ', own, family, end);
  return form.particleLast
    ? group(', ', family.slice(particle.length), group(' ', own, particle.trim()), end)
    : group(form.comma ?? ', ', family, own, end);
}

/** Several names. */
export function namesIn(names: readonly CslName[], form: NameForm): string {
  const { inverted, and = '', most = [Infinity] } = form;
  const isCut = names.length >= most[0];
  const all = names.map((name, at) => written(name, form, inverted === 'all' || (!at && inverted === 'first')));
  const last = all.pop()!;
  if (!all.length) return last;
  const shown = isCut ? all.slice(0, most[1]) : all;
  const start = shown.join(', ');
  if (!isCut) {
    // An organization's name has no comma before it where two names are all.
    const hasComma = (!and || ((!names.at(-1)!.literal || undefined) && form.lastComma)) ?? shown.length > 1;
    return `${start}${hasComma ? ',' : ''} ${and}${last}`;
  }
  if (form.withLast) return `${start}, … ${last}`;
  return (
    start + SEAM + (shown.length > 1 || form.etAlComma ? ', ' : ' ') + (form.etAlItalic ? italic('et al.') : 'et al.')
  );
}
