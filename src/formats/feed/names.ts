// The people of an item. Most feeds have an element for each; others have all of them in one, each in its own way.
import type { FoundContributor } from '../compose/found.js';
import { isCollective } from '../../record/collective.js';
import { isSuffix } from '../../record/contributor.js';
import { SEMICOLON } from '../compose/keywords.js';

/** An address of mail, with the brackets around it: RSS wants one, and the name behind it. */
const MAIL = /[(<]?[^\s()<>,;:]{1,64}@[^\s()<>,;]{1,250}[)>]?/g;

/** Somebody by a text that names nobody else: "asha@lib.example.org (Asha Rai)", "By Asha Rai". Accounts of programs are nobody. */
export function personIn(text: string, role: string): FoundContributor[] {
  const name = text.replace(MAIL, ' ').trim().replace(/^by (?=\p{Lu})/iu, '').replace(/^\((.*)\)$/s, '$1'); // prettier-ignore
  return !name || /^admin(?:istrator)?$/i.test(name) ? [] : [{ name, role }];
}

/** Parts between commas; those within brackets part nothing, and "Jr." is of whom it stands behind. */
function betweenCommas(text: string): string[] {
  const parts: string[] = [];
  for (const each of text.match(/(?:[^,(]|\([^()]*\)?)+/g) ?? []) {
    const part = each.trim();
    if (part) parts.push(isSuffix(part) && parts.length ? `${parts.pop()!}, ${part}` : part);
  }
  return parts;
}

const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;
const isWhole = (part: string): boolean => /\S\s+\S/.test(part);

/** Whether a text is a list of names in the order of speech: three at least, of two words each. */
export function isList(text: string): boolean {
  const parts = betweenCommas(text);
  return parts.length > 2 && parts.every(isWhole) && !isCollective(parts[0]!);
}

/** A capital within a word, where no name has one: "MacDonald" has. */
const GLUE = /(?<=\p{Ll}{2})(?<!Mac|Fitz|Van|Der|Ten|Del|San)\p{Lu}\p{Ll}/gu;

/** The names in a text, in which commas part them or stand within them. Of names that run together nobody can tell whose they are. */
function namesIn(written: string, commasPart: boolean): string[] {
  const text = written.replace(/\s+/g, ' ');
  if (text.length > 40 && (text.match(GLUE)?.length ?? 0) > 1) return [];
  const between = text.split(SEMICOLON);
  if (between.length > 1) return between;
  const parts = betweenCommas(text);
  // "Rai, A., Lal, B."
  const isPaired = parts.length > 2 && parts.length % 2 === 0 && parts.every((part, at) => INITIALS.test(part) === (at % 2 === 1));
  if (isPaired) return parts.flatMap((part, at) => (at % 2 ? [] : `${part}, ${parts[at + 1]!}`));
  if (!isList(text) && !(commasPart && (parts.length !== 2 || parts.some(isWhole)))) return [text];
  // "…, B. Lal and C. Gurung", and where they work: "A. Rai (Example University, Example Institute)".
  const last = parts.pop()!.replace(/^(?:and|&) /, '');
  const two = last.split(/ (?:and|&) /);
  const areTwo = two.every((part) => isWhole(part) && !isCollective(part));
  return [...parts, ...(areTwo ? two : [last])].map((part) => part.replace(/ ?\([^()]*\)$/, ''));
} // prettier-ignore

/**
 * People by the texts that stand for them. Where there are several, each is one.
 *
 * @param commasPart in this feed commas stand between names, and not within them
 */
export const peopleIn = (texts: readonly string[], role: string, commasPart = false): FoundContributor[] =>
  (texts.length === 1 ? namesIn(texts[0]!, commasPart) : texts).flatMap((name) => personIn(name, role));
