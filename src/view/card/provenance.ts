// Where a record came from, and what was cleaned in it: for librarians.
import { h, type Tree } from '../tree.js';
import { formatDate } from '../../i18n/format.js';
import { hostOf } from '../../record/url.js';
import { link } from './facts.js';
import { onDemand } from '../../text/on-demand.js';
import type * as Repairs from './repairs.js';
import type { PartialDate } from '../../record/partial-date.js';
import type { View } from '../view.js';

/** What was cleaned; a server hands it in. Where it cannot be loaded it is not there. */
export const repairs = onDemand<Partial<typeof Repairs>>(() => import('./repairs.js').catch(() => ({})));

/** The line on where the record came from, and the list of what was cleaned in it where the page asks for that. */
export const librarianParts = (view: View): (Tree | undefined)[] => [
  provenancePart(view),
  view.showRepairs ? repairs().repairsPart?.(view) : undefined,
];

/**
 * Says where the record came from, and when it was read: by its own word, or else by this card. It leads back to the
 * record's page, where that is at the same host as what was read, or else to what was read.
 */
function provenancePart(view: View): Tree | undefined {
  const { publication: { source, links }, messages, readAt } = view; // prettier-ignore
  // The record's page alone does not say that the record came from there.
  if (source?.label === undefined && source?.url === undefined) return undefined;
  const { label, url, checked = readAt === undefined ? undefined : dayOf(readAt) } = source;
  const page = links?.landingPage;
  const address = page !== undefined && (url === undefined || hostOf(page) === hostOf(url)) ? page : url;
  const name = label ?? (address && hostOf(address));
  const date = checked && formatDate(checked, view);
  const words = name && messages.source(h('bdi', {}, address ? link(address, name) : name), date, checked?.day !== undefined); // prettier-ignore
  return words ? h('p', { part: 'source' }, words) : undefined;
}

/** The day that it is for the reader. */
function dayOf(time: number): PartialDate {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
