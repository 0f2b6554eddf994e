// What the places of a record hold, made even.
import { isObject } from '../format.js';
import { noteShortened } from '../../text/limits.js';
import type { Said, Value } from './found.js';
import { isLeftOver } from '../../text/left-over.js';
import { saysUnknown } from './unknown-words.js';
import type { TextContext } from '../../text/context.js';

/**
 * The codes of DataCite and other catalogues for a value that nobody knows.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-3/
 */
const UNKNOWN = /^\(?:(?:un(?:ac|al|ap|as|av|kn)|none|null|tba|etal)\b|^(?:n\/a|-+|\?+)$/i;

/** What programs write for nothing. With a capital it is a name: Gary Null. */
const NOTHING = /^(?:null|undefined)$/;

/** A text with what the record says of its language. */
export interface OneSaid {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What stands at a place, one by one. Lists in lists are as deep as formats have them; what is deeper says nothing. */
export function membersOf(value: Value): readonly unknown[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [value];
  return value.some(Array.isArray) ? value.flat(5) : value;
}

/** The text of one of them; undefined where it says nothing. */
function textIn(member: unknown): string | undefined {
  const written = isObject(member) ? member['text'] : member;
  if (typeof written === 'number') return Number.isFinite(written) ? `${written}` : undefined;
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  return !text || UNKNOWN.test(text) || NOTHING.test(text) || isLeftOver(text) ? undefined : written;
}

/** The texts at a place, in its order, with their languages. */
export const saidOf = (value: Value): OneSaid[] =>
  membersOf(value).flatMap((member) => {
    const text = textIn(member);
    if (text === undefined) return [];
    if (!isObject(member)) return { text };
    const { lang, dir } = member as Partial<Said>;
    return {
      text,
      ...(typeof lang === 'string' && lang.trim() && { lang: lang.trim() }),
      ...((dir === 'ltr' || dir === 'rtl') && { dir }),
    };
  });

/** Those at a place that say more than that nobody knows. */
export const knownOf = (value: Value): OneSaid[] => saidOf(value).filter(({ text }) => !saysUnknown(text));

/** The texts at a place alone. */
export const textsOf = (value: Value): string[] => membersOf(value).flatMap((member) => textIn(member) ?? []);

/** The first text at a place. */
export function firstText(value: Value): string | undefined {
  for (const member of membersOf(value)) {
    const text = textIn(member);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What is read of the members of a list, as many as there is room for, see text/limits.ts. */
export function readInRoom<T, R>(members: readonly T[], context: TextContext, read: (member: T) => R | R[]): R[] {
  const found: (R | R[])[] = [];
  for (const member of members) {
    if (--context.room.left < 0) {
      noteShortened(context, `${members.length} entries`);
      break;
    }
    found.push(read(member));
  }
  return found.flat() as R[];
}
