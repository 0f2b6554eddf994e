import { html, nothing } from 'lit/html.js';
import { contentLanguage, type View } from '../view.js';
import { formatDate } from '../../i18n/format.js';

/** Type, how far it has come, and access in words, as far as they are known. */
export function notesOf(view: View): string[] {
  const { publication: { type, typeLabel, status, access }, messages } = view; // prettier-ignore
  const until = access?.until && formatDate(access.until, view);
  const openness = until ? messages.embargoedUntil(until) : access && messages.access[access.status];
  return [typeLabel ?? (type && messages.type(type)), status && messages.statuses[status], openness].filter(
    (note) => note !== undefined,
  );
}

/** The line above the title: the record's badges, its type, and who may read it. */
export function badgesPart(view: View): unknown {
  const { badges = [] } = view.publication;
  const lang = contentLanguage(view) ?? nothing;
  return html`<div class="badges">${badges.map(
    (badge) => html`<div part="badge" class="badge" dir="auto" lang=${lang}>${badge}</div> `,
  )}<slot name="badge"></slot>${notesOf(view).map((note) => html` <div class="kind" dir="auto">${note}</div>`)}</div>`;
}
