// The lists of names in BibTeX's and BibLaTeX's records.
import type { FoundContributor } from '../compose/found.js';
import { isSuffix } from '../../record/contributor.js';
import { isCollective } from '../../record/collective.js';
import { splitEtAl } from '../compose/people.js';
import { readTex } from '../../text/tex/tex.js';
import type { TextContext } from '../../text/context.js';

/**
 * The people in a field. A name that stands in braces is an organization's; any other is that of a person, by BibTeX's
 * rules: "First von Last", "von Last, First", "von Last, Jr, First", or BibLaTeX's "family=…, given=…".
 *
 * @see https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf
 * @see https://ctan.org/pkg/biblatex, "extended name format"
 */
export const peopleIn = (field: string, role: unknown, context: TextContext): FoundContributor[] =>
  namesIn(field.replace(/[\t\n\r ]+/g, ' '))
    .flatMap(splitEtAl)
    .map((name) => ({
      ...(/^others$/i.test(name) ? { name: 'et al.' } : contributorOf(name, (tex) => readTex(tex, context))),
      role,
    }));

/** The names in a field. Some programs put braces around all of them, which are then still each in the order of catalogues. */
function namesIn(field: string): string[] {
  const names = splitOutside(field, /[{}]| and(?= |$)/gi);
  const inside = names.length === 1 && isOneGroup(field) ? namesIn(field.slice(1, -1)) : [];
  const isListed = (name: string) => /^(?:[^\s,]+ ){0,2}[^\s,]+, [^,]+$/.test(name) && !isCollective(name);
  return inside[1] !== undefined && inside.every(isListed) ? inside : names;
}

/** The parts of a text between separators that stand in no braces; none of them empty. `sign` finds braces as well. */
export function splitOutside(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(sign)) {
    if (found === '{') depth++;
    else if (found === '}') depth = Math.max(0, depth - 1);
    else if (!depth) {
      parts.push(text.slice(start, index));
      start = index + found.length;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

function contributorOf(written: string, read: (tex: string) => string): FoundContributor {
  if (isOneGroup(written)) return { name: read(written), kind: 'organization' };
  const parts = splitOutside(written, /[{},]/g);
  const named = new Map(parts.map((part) => /^(\w[\w-]*)\s*=\s*([^]*)$/.exec(part)?.slice(1) ?? []).map(([key = '', value = '']) => [key.toLowerCase(), read(value)])); // prettier-ignore
  if (named.has('family'))
    return {
      given: named.get('given'), family: named.get('family'), particle: named.get('prefix'), suffix: named.get('suffix'), kind: 'person',
    }; // prettier-ignore
  const [first = '', second, third] = parts;
  const words = splitOutside(first, /[{} ~]/g);
  const name = read(parts.join(', '));
  // More commas than a name can have, or one word: nobody says what they are. Braces around a part say that it is one.
  if (parts.length > 3 || (second === undefined && words.length < 2) || (!/(?:^|,\s)\{[^\\]/.test(written) && isCollective(name))) return { name }; // prettier-ignore
  // Some have the suffix at the end.
  const isLast = third === undefined || isSuffix(read(third));
  const [givenNames, suffix] = isLast ? [second, third] : [third, second];
  // The last word always belongs to the family name.
  const isSmall = words.slice(0, -1).map((word) => isSmallWord(word, read));
  const start = second === undefined ? isSmall.indexOf(true) : 0;
  const lastSmall = isSmall.lastIndexOf(true);
  const hasParticle = start >= 0 && start <= lastSmall && isSmall[start];
  const family = hasParticle ? lastSmall + 1 : second === undefined ? words.length - 1 : 0;
  const text = (from: number, to?: number) => read(words.slice(from, to).join(' '));
  return {
    name,
    given: second === undefined ? text(0, hasParticle ? start : family) : read(givenNames!),
    particle: hasParticle ? text(start, family) : undefined,
    family: text(family),
    suffix: read(suffix ?? ''),
    kind: 'person',
  };
}

/** Whether a word begins with a small letter, as "von" does. Braces keep it from counting, but not those of an accent. */
const isSmallWord = (word: string, read: (tex: string) => string): boolean =>
  !/^\{(?!\\)/.test(word) && /^\P{L}*\p{Ll}/u.test(read(word));

/** Whether a text is one group in braces, from its beginning to its end. */
function isOneGroup(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (!depth) return index === text.length - 1;
  }
  return false;
}
