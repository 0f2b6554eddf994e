// The people of an item. Most feeds have an element for each; others have all of them in one, each in its own way.
import type { FoundContributor } from '../compose/found.js';
import { isCollective } from '../../record/collective.js';
import { isSuffix } from '../../record/contributor.js';
import { SEMICOLON } from '../compose/keywords.js';

/** An address of mail, with the brackets around it: RSS wants one there, and the name behind it. */
const MAIL = /[(<[]?(?:mailto:)?[^\s()<>[\]@,;:]{1,64}@[^\s()<>[\]@,;]{1,250}[)>\]]?/g;

/** Accounts that programs come with. */
const ACCOUNT = /^(?:admin(?:istrator)?|webmaster|root|no-?reply)$/i;

/** "asha@lib.example.org (Asha Rai)", "By Asha Rai": the name alone. Empty where there is none. */
function nameIn(text: string): string {
  const hasMail = text.includes('@');
  const bare = (hasMail ? text.replace(MAIL, ' ') : text).trim().replace(/^by\s+(?=\p{Lu})/iu, '');
  const name = hasMail ? bare.replace(/^\((.*)\)$/s, '$1').trim() : bare;
  return ACCOUNT.test(name) ? '' : name;
}

/** Parts between commas; those within brackets part nothing, and "Jr." is of whom it stands behind. */
function betweenCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const end = (at: number) => {
    const part = text.slice(start, at).trim();
    if (part && isSuffix(part) && parts.length) parts.push(`${parts.pop()!}, ${part}`);
    else if (part) parts.push(part);
    start = at + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    else if (text[at] === ',' && !depth) end(at);
  }
  end(text.length);
  return parts;
}

const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;
const isWhole = (part: string): boolean => /\S\s+\S/.test(part) || /^et\.? al/i.test(part);

/** Whether a text is a list of names in the order of speech: three at least, of two words each. */
export function isList(text: string): boolean {
  const parts = betweenCommas(text);
  return parts.length > 2 && parts.every(isWhole) && !isCollective(parts[0]!);
}

/** A capital within a word, where no name has one: "MacDonald" has. */
const GLUE = /(?<=\p{Ll}{2})(?<!\b(?:Mac|Fitz|Van|Von|Ver|Ter|Del|Den|Des|San))\p{Lu}\p{Ll}/gu;

/** Names run together without anything between them, as a publisher's program writes them: nobody can tell who they are. */
const isGlued = (text: string): boolean => text.length > 40 && (text.match(GLUE)?.length ?? 0) > 1;

/** The names in a text, in which commas part them or stand within them. */
function namesIn(written: string, commasPart: boolean): string[] {
  const text = written.replace(/\s+/g, ' ');
  if (isGlued(text)) return [];
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

/** Somebody by a text that names nobody else, or nobody at all. */
export function personIn(text: string, role: string): FoundContributor[] {
  const name = nameIn(text);
  return name ? [{ name, role }] : [];
}

/**
 * People by the texts that stand for them. Where there are several, each is one.
 *
 * @param commasPart in this feed commas stand between names, and not within them
 */
export function peopleIn(texts: readonly string[], role: string, commasPart = false): FoundContributor[] {
  const names = texts.length === 1 ? namesIn(texts[0]!, commasPart) : texts;
  return names.flatMap((name) => personIn(name, role));
}
