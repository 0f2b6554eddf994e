// Names, one and several.
// https://docs.citationstyles.org/en/stable/specification.html#names
import { familyOf } from '../record/contributor.js';
import { italic, LETTER, SEAM } from './text.js';
import type { CslName } from '../export/csl-variables.js';

/** How a style writes names. */
export interface NameForm {
  /** Whose family name stands first: everybody's, or that of the first. Default: nobody's. */
  readonly inverted?: 'all' | 'first';
  /** What stands behind each initial; where that is nothing, no other sign stands in a name. Default: given names are written out. */
  readonly initials?: string;
  /** Initials are set, but no name is cut down to one. */
  readonly isWhole?: true;
  /** What stands before the last name, with a space behind. Default: no word. */
  readonly and?: string;
  /** No comma stands before that word where names are inverted. */
  readonly isBritish?: true;
  /** From how many names on only some are written, how many, and whether the last of all is written behind "…". */
  readonly most?: readonly [from: number, first: number, withLast?: true];
  /** A comma stands before "et al." behind one name, too. */
  readonly etAlComma?: true;
  /** "et al." is emphasized. */
  readonly etAlItalic?: true;
  /** A particle stands behind the given name where names are inverted. */
  readonly particleLast?: true;
}

/** Given names, or their initials. A small word is neither cut nor has it a sign behind it. */
const initialsOf = (name: string, { initials, isWhole }: NameForm): string =>
  initials === undefined || !LETTER.test(name[0]!)
    ? name
    : name
        .replace(/-/g, initials ? '-' : ' ')
        .replace(/(\p{Ll}\S*)|((?<!\p{L})[^\p{L}\p{M}\s.-]\S*)\s*|([^\s.-]\p{M}*)([^\s.-]*(?:-\p{Ll}[^\s.-]*)*)(\.?)\s*(-?)/gu, (_, small: string, other: string, first: string, rest: string, stop: string, hyphen: string) => {
          if (small) return ` ${small}`;
          // A nickname in brackets or quotation marks, or a sign.
          if (other) return `${LETTER.test(other) ? ' ' : ''}${other} `;
          if (isWhole && rest) return first + rest + stop + (hyphen || ' ');
          return first + (stop && rest) + (hyphen && !isWhole ? initials.trim() + hyphen : initials);
        })
        .replace(/ +/g, ' ')
        .trim(); // prettier-ignore

/** Names that have their family name first, and no space: in Chinese, Japanese and Korean. */
const UNDIVIDED = /^[⺀-鿿가-힣豈-﫿𠀀-𳍏]/u;

const group = (between: string, ...parts: (string | undefined)[]): string => parts.filter(Boolean).join(between);

/** One name. Small words before a family name or behind given names are particles. */
function written({ literal, given = '', suffix, ...name }: CslName, form: NameForm, isInverted: boolean): string {
  if (literal) return literal;
  const family = familyOf({ ...name, particle: name['non-dropping-particle'] });
  const particle = name['non-dropping-particle']
    ? family.slice(0, -name.family!.length)
    : /^(?:\p{Ll}{2,3}-|[’']?\p{Ll}[\p{Ll}.]*(?:\s+|[’']\s*))*/u.exec(family)![0];
  const [, first = '', small = ''] = /^(.+?)((?: \p{Ll}[\p{Ll}’']*)*)$/u.exec(given) ?? [];
  const own = initialsOf(first, form) + small;
  if (UNDIVIDED.test(family)) return family + (LETTER.test(own) ? ' ' : '') + own;
  const isBare = form.initials === '';
  const end = isBare ? suffix?.replaceAll('.', '') : suffix;
  if (!isInverted) return group(' ', own, family, end);
  return form.particleLast
    ? group(', ', family.slice(particle.length), group(' ', own, particle.trim()), end)
    : group(isBare ? ' ' : ', ', family, own, end);
}

/**
 * Several names.
 *
 * @param more how many others there are at least, whom nobody names
 */
export function namesIn(names: readonly CslName[], form: NameForm, more = 0): string {
  const { inverted, and = '', most = [Infinity] } = form;
  const all = names.map((name, at) => written(name, form, inverted === 'all' || (!at && inverted === 'first')));
  const isLong = names.length + more >= most[0];
  if (!isLong && !more) {
    const last = all.pop()!;
    if (!all.length) return last;
    // An organization's name has no comma before it where two names are all.
    const hasComma = !and || (inverted && !names.at(-1)!.literal ? !form.isBritish : all.length > 1);
    return `${all.join(', ')}${hasComma ? ',' : ''} ${and}${last}`;
  }
  const shown = isLong ? all.slice(0, most[1]) : all;
  const start = shown.join(', ');
  if (most[2] && !more) return `${start}, … ${all.at(-1)!}`;
  return start + SEAM + (shown.length > 1 || form.etAlComma ? ', ' : ' ') + (form.etAlItalic ? italic('et al.') : 'et al.');
} // prettier-ignore
