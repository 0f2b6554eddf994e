import { foldButton, hiddenWhileFolded, unfoldWhenFound } from './fold.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Contributor } from '../../record/contributor.js';
import type { Publication } from '../../record/publication.js';
import type { View } from '../view.js';

/** Of more names than these, the first few are there before a button. Some reports have hundreds. */
const MANY = 6;
const FIRST = 3;

/** The contributors; of more than six, three and a button for the others. */
export function peoplePart(view: View): unknown {
  const { contributors = [] } = view.publication;
  const names = peopleNames(view);
  if (contributors.length > MANY) return foldedPeople(view, names);
  return names.length ? peopleList(view, names.map((name) => personPart(name))) : nothing; // prettier-ignore
}

/** The contributors in the record's order, roles other than the author's named, each with what stands before the next. */
function peopleNames({ publication, messages, showMissing }: View): TemplateResult[] {
  const { contributors = [], moreContributors } = publication;
  const people: [who: unknown, said?: unknown][] = contributors.map(({ name, role, url, orcid, ror }: Contributor) => {
    const words = html`<bdi>${name}</bdi>`;
    const href = url ?? (orcid ? `https://orcid.org/${orcid}` : ror);
    const said = role === 'author' ? nothing : ` (${messages.role(role)})`;
    return [href === undefined ? words : html`<a href=${href}>${words}</a>`, said];
  });
  if (moreContributors) people.push([messages.moreContributors(moreContributors)]);
  if (showMissing && !people.length) people.push([`${messages.label('authors')} `, messages.unknown]);
  return people.map(
    ([who, said = nothing], at) => html`${who}${said}${at < people.length - 1 ? messages.semicolon : nothing}`,
  );
}

/**
 * Names in one line, which is a list to assistive technology. By its roles, not by `ul` and `li`: in those Firefox counts what is
 * in an element between them no longer.
 */
const peopleList = ({ messages }: View, items: unknown): unknown =>
  html`<div part="authors" class="authors" role="list" aria-label=${messages.label('authors')}>${items}</div>`;

const personPart = (name: unknown, tabIndex?: number): unknown =>
  html`<span role="listitem" tabindex=${tabIndex ?? nothing}>${name}</span>`;

/**
 * The first names, the others, and a button that unfolds them. It stands behind them, in the same line, so whoever unfolds
 * them goes on at the first of them.
 */
function foldedPeople(view: View, names: readonly unknown[]): unknown {
  const { publication, messages } = view;
  const [next, ...last] = names.slice(FIRST);
  const goOn = (button: HTMLElement) => {
    if (button.ariaExpanded === 'true') button.parentElement!.querySelector<HTMLElement>('.rest [tabindex]')?.focus();
  };
  const words = {
    more: messages.moreContributors(othersThan(publication, FIRST)),
    less: messages.fewerContributors,
  };
  const people = names.slice(0, FIRST).map((name) => personPart(name));
  const others = [personPart(next, -1), ...last.map((name) => personPart(name))];
  // `hidden` stands around the others: each by itself would be an empty item to assistive technology.
  const rest = html`<span class="rest" id="people" role="none" hidden=${hiddenWhileFolded(view, 'people')} @beforematch=${unfoldWhenFound(view, 'people')}>${others}</span>`;
  return html`<div>${peopleList(view, [people, rest])} ${foldButton(view, 'people', 'people', words, goOn)}</div>`;
}

/** How many more contributors there are than so many; true where nobody knows. */
export const othersThan = ({ contributors = [], moreContributors }: Publication, shown: number): true | number =>
  moreContributors === true || contributors.length - shown + (moreContributors ?? 0);
