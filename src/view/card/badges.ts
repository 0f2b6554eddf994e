import { h, type Tree } from '../tree.js';
import { formatDate } from '../../i18n/format.js';
import { contentLanguage, type View } from '../view.js';

/** The line above the title: the record's badges, its type, and who may read it. */
export function badgesPart(view: View): Tree {
  const { publication: { badges = [], type, typeLabel, access }, messages } = view; // prettier-ignore
  const until = access?.until && formatDate(access.until, view);
  const openness = until ? messages.embargoedUntil(until) : access && messages.access[access.status];
  const notes = [typeLabel ?? (type && messages.type(type)), openness];
  return h(
    'div',
    { class: 'badges' },
    badges.map((badge) => h('span', { part: 'badge', dir: 'auto', lang: contentLanguage(view) }, badge)),
    h('slot', { name: 'badge' }),
    notes.map((note) => note !== undefined && h('span', { class: 'kind', dir: 'auto' }, note)),
  );
}
