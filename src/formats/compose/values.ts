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

/** What stands at a place, one by one. Lists in lists are as deep as formats have them; what is deeper says nothing. */
export const membersOf = (value: Value): readonly unknown[] => (Array.isArray(value) ? value.flat(5) : [value]);

/** The texts at a place, in its order, with their languages. */
export const saidOf = (
  value: Value,
): { readonly text: string; readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }[] =>
  membersOf(value).flatMap((each) => {
    const { text, lang, dir } = (isObject(each) ? each : { text: each }) as unknown as Said;
    const written = typeof text === 'number' && Number.isFinite(text) ? `${text}` : text;
    if (
      typeof written !== 'string' ||
      !written.trim() ||
      UNKNOWN.test(written.trim()) ||
      NOTHING.test(written.trim()) ||
      isLeftOver(written)
    )
      return [];
    return [
      {
        text: written,
        ...(typeof lang === 'string' && lang.trim() && { lang: lang.trim() }),
        ...((dir === 'ltr' || dir === 'rtl') && { dir }),
      },
    ];
  });

/** Those at a place that say more than that nobody knows. */
export const knownOf = (value: Value): ReturnType<typeof saidOf> =>
  saidOf(value).filter(({ text }) => !saysUnknown(text));

/** The texts at a place alone. */
export const textsOf = (value: Value): string[] => saidOf(value).map(({ text }) => text);

/** The first text at a place. */
export const firstText = (value: Value): string | undefined => textsOf(value).at(0);

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
