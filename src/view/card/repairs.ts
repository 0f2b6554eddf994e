// What was cleaned in a record, for those who can put it right there.
import { html, nothing } from 'lit/html.js';
import type { Repair } from '../../record/publication.js';
import type { View } from '../view.js';
import { toJson } from '../../record/json.js';

/** Of what was found no more characters are shown; a tag may be as long as its author liked. */
const LONGEST = 60;

/** Cleaned things that are alike, and where they were. */
interface Group {
  readonly repair: Repair;
  readonly places: Set<string>;
}

/** The list of what was cleaned and where, with a heading; a sentence where nothing was. */
export function repairsPart({ publication: { repairs = [] }, messages: { repairs: words } }: View): unknown {
  const groups = groupsOf(repairs);
  if (!groups.length) return html`<p part="repairs" class="repairs">${words.none}</p>`;
  const items = groups.map(({ repair: { kind, found, field }, places }) => {
    const what = words.repair<unknown>(kind, html`<code dir="auto">${shown(found)}</code>`);
    // Where it is in several places, each of them is one of the same list.
    const path = places.size > 1 ? withoutNumbers(field) : field;
    return html`<li>${words.item(words.field(shown(path)), what)}${places.size > 1 ? words.places(places.size) : nothing}</li>`;
  });
  return html`<div part="repairs" class="repairs"><p id="repairs">${words.heading}</p><ul role="list" aria-labelledby="repairs">${items}</ul></div>`;
}

const withoutNumbers = (field: string): string => field.replace(/\[\d+\]/g, '');

/** Alike is the same thing in the same field, whichever member of a list that is in. */
function groupsOf(repairs: readonly Repair[]): Group[] {
  const groups = new Map<string, Group>();
  for (const repair of repairs) {
    const key = toJson([withoutNumbers(repair.field), repair.kind, repair.found]);
    const group = groups.get(key) ?? { repair, places: new Set() };
    group.places.add(repair.field);
    groups.set(key, group);
  }
  return Array.from(groups.values());
}

/** A text to be looked at: its beginning, with characters that nobody can see, or that reorder others, by their codes. */
function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const beginning = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return beginning.replace(/(?! )[\p{C}\p{Z}]/gu, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`); // prettier-ignore
}
