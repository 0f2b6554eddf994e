// Formulas in TeX: where they are, and what is in them.

/** A formula between dollar signs, of which there may be two on either side. */
const FORMULA = /(\$\$?)(?=[^\s$])((?:\\[^]|[^$\\])*)(?<=\S)\1/y;

/** What no price has: a command, a sub- or superscript; or a letter alone. */
const TEX = /\\[a-zA-Z]|[\^_]|^[a-zA-Z]$/;

/**
 * What a formula without commands cannot be, and the code of programs is: `${user}_${id}`, `$_GET,$_POST`, `$HOME_DIR/$USER`, and
 * words among prices.
 */
const CODE = /^\{[^}]|^[_^]\p{L}{2}|(?<!\p{L})\p{L}{2,}_\p{L}{2}|\s\p{Ll}{2,}\s/u;

/**
 * A formula that begins with the dollar sign here. Money has such signs as well: in a formula no white space stands inside
 * them, and no digit behind the second, unless it is seen to be TeX: `$\pm$5`, `H$_2$15N`.
 *
 * @param mustBeTex it has to be seen to be TeX in any case
 * @returns where its end begins, and of how many signs that is
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function formulaAt(raw: string, at: number, mustBeTex = false): { end: number; signs: number } | undefined {
  FORMULA.lastIndex = at;
  const [found, sign, content] = FORMULA.exec(raw) ?? [];
  if (found === undefined) return undefined;
  const end = at + found.length;
  const isTex = TEX.test(content!);
  const isPrice = /\d/.test(raw[end] ?? '') && (!isTex || /^\d[^\\]*$/.test(content!));
  // Between letters a dollar sign may be anything else.
  const isGlued = content!.length === 1 && /\w/.test((raw[at - 1] ?? '') + (raw[end] ?? ''));
  // A script stands on nothing in no formula; nor is a comma its end where a letter follows.
  const isCode = /[_^]$/.test(content!) || (!content!.includes('\\') && (CODE.test(content!) || (/[,;:./(&|=]$/.test(content!) && /[\p{L}_{]/u.test(raw[end] ?? '')))); // prettier-ignore
  return isPrice || (mustBeTex && (!isTex || isGlued || isCode))
    ? undefined
    : { end: end - sign!.length, signs: sign!.length };
}

/** Whether a group whose content begins here is one number, name or command. */
export function isOneThing(raw: string, from: number): boolean {
  const one = /(?:[\p{L}\p{N}.,]*|\\[a-zA-Z]+\s*)\}/uy;
  one.lastIndex = from;
  return one.test(raw);
}

/**
 * Whether a group in braces keeps words small that a style for titles would begin with capitals: `{p53}`, `{van}`. Capitals need no
 * keeping, parts of words have none, and braces around the whole of a field are there for the file's sake.
 */
export function isProtected(raw: string, at: number): boolean {
  const group = /\{([^{}\\$]*)\}/y;
  group.lastIndex = at;
  const [found = '', content = ''] = group.exec(raw) ?? [];
  const isWhole = found !== '' && /^\{*$/.test(raw.slice(0, at)) && /^\}*$/.test(raw.slice(at + found.length));
  return (
    !isWhole &&
    /(?<![^\s])[^\s\p{L}]*\p{Ll}[^\s\p{Lu}]*(?!\S)/u.test(content) &&
    !/\p{L}/u.test((raw[at - 1] ?? '') + (raw[at + found.length] ?? ''))
  );
}

/** Letters of sets, ℝ. Those that were there first have no place among the others. */
const SETS: Readonly<Record<string, string>> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' };

export const doubleStruck = (text: string): string =>
  text.trim().replace(/[A-Z]/g, (letter) => SETS[letter] ?? String.fromCodePoint(0x1d538 + letter.charCodeAt(0) - 65));

/** An address as TeX has it, without what TeX needs: braces, and backslashes before its special signs. */
export const urlInTex = (raw: string): string =>
  raw
    .replace(/\\textasciitilde\s*|\$\\sim\$/g, '~')
    .replace(/\\url\b/g, ' ')
    .replace(/\\(?=[_%&#~$-])/g, '')
    .replace(/[{}]/g, '')
    .trim();
