// Where a record came from: for librarians, and in the full layout.
import { html, nothing } from 'lit/html.js';
import { formatDate } from '../../i18n/format.js';
import { hostOf } from '../../record/url.js';
import { link } from './fact.js';
import type { PartialDate } from '../../record/partial-date.js';
import type { View } from '../view.js';

/**
 * Says where the record came from, and when it was read: by its own word, or else by this card. It leads back to the
 * record's page, where that is at the same host as what was read, or else to what was read.
 */
export function provenancePart(view: View): unknown {
  const { publication: { source, links }, messages, readAt } = view; // prettier-ignore
  // The record's page alone does not say that the record came from there.
  if (source?.label === undefined && source?.url === undefined) return nothing;
  const { label, url, checked = readAt === undefined ? undefined : dayOf(readAt) } = source;
  const page = links?.landingPage;
  const address = page !== undefined && (url === undefined || hostOf(page) === hostOf(url)) ? page : url;
  const name = label ?? (address && hostOf(address));
  if (!name) return nothing;
  const date = checked && formatDate(checked, view);
  const words = messages.source(html`<bdi>${address ? link(address, name) : name}</bdi>`, date, checked?.day !== undefined); // prettier-ignore
  return html`<p part="source" class="source">${words}</p>`;
}

/** The day that it is for the reader. */
function dayOf(time: number): PartialDate {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
