import { foldButton, hiddenWhileFolded, unfoldWhenFound } from './fold.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Contributor } from '../../record/contributor.js';
import type { Publication } from '../../record/publication.js';
import type { View } from '../view.js';

/** Of more names than these, the first few are there before a button. Some reports have hundreds. */
const MANY = 6;
const FIRST = 3;

/** How many of so many contributors are named where there is little room. */
export const namedOf = (count: number): number => (count > MANY ? FIRST : MANY);

/** Where a contributor's own page is. */
export const pageOf = ({ url, orcid, ror }: Contributor): string | undefined =>
  url ?? (orcid ? `https://orcid.org/${orcid}` : ror);

/** The contributors; of more than six, three and a button for the others. */
export function peoplePart(view: View): unknown {
  const { contributors = [] } = view.publication;
  const people = peopleIn(view);
  if (contributors.length > MANY) return foldedPeople(view, people);
  return people.length ? peopleList(view, people.map((each) => personPart(each))) : nothing; // prettier-ignore
}

/** One of those whom a card names. */
interface Person {
  /** Undefined where nobody is named: for how many more there are, and for those who are not known. */
  readonly name?: string;
  readonly href?: string | undefined;
  /** What stands behind the name, with what stands before the next one. */
  readonly said: string;
}

/** The contributors in the record's order, roles other than the author's named. */
function peopleIn({ publication, messages, showMissing }: View): Person[] {
  const { contributors = [], moreContributors } = publication;
  const people: Person[] = contributors.map((each) => ({
    name: each.name,
    href: pageOf(each),
    said: each.role === 'author' ? '' : ` (${messages.role(each.role)})`,
  }));
  if (moreContributors) people.push({ said: messages.moreContributors(moreContributors) });
  if (showMissing && !people.length) people.push({ said: `${messages.label('authors')} ${messages.unknown}` });
  return people.map((each, at) => (at < people.length - 1 ? { ...each, said: each.said + messages.semicolon } : each));
}

/**
 * Names in one line, which is a list to assistive technology. By its roles, not by `ul` and `li`: in those Firefox counts what is
 * in an element between them no longer.
 */
const peopleList = ({ messages }: View, items: unknown): unknown =>
  html`<div part="authors" class="authors" role="list" aria-label=${messages.label('authors')}>${items}</div>`;

const personPart = ({ name, href, said }: Person, tabIndex: number | typeof nothing = nothing): TemplateResult =>
  name === undefined
    ? html`<span role="listitem" tabindex=${tabIndex}>${said}</span>`
    : href === undefined
      ? html`<span role="listitem" tabindex=${tabIndex}><bdi>${name}</bdi>${said}</span>`
      : html`<span role="listitem" tabindex=${tabIndex}><a href=${href}><bdi>${name}</bdi></a>${said}</span>`;

/**
 * The first names, the others, and a button that unfolds them. It stands behind them, in the same line, so whoever unfolds
 * them goes on at the first of them.
 */
function foldedPeople(view: View, all: readonly Person[]): unknown {
  const { publication, messages } = view;
  const [next, ...last] = all.slice(FIRST) as [Person, ...Person[]];
  const goOn = (button: HTMLElement) => {
    if (button.ariaExpanded === 'true') button.parentElement!.querySelector<HTMLElement>('.rest [tabindex]')?.focus();
  };
  const words = {
    more: messages.moreContributors(othersThan(publication, FIRST)),
    less: messages.fewerContributors,
  };
  const people = all.slice(0, FIRST).map((each) => personPart(each));
  const others = [personPart(next, -1), ...last.map((each) => personPart(each))];
  // `hidden` stands around the others: each by itself would be an empty item to assistive technology.
  const rest = html`<span class="rest" id="people" role="none" hidden=${hiddenWhileFolded(view, 'people')} @beforematch=${unfoldWhenFound(view, 'people')}>${others}</span>`;
  return html`<div>${peopleList(view, [people, rest])} ${foldButton(view, 'people', 'people', words, goOn)}</div>`;
}

/** How many more contributors there are than so many; true where nobody knows. */
export const othersThan = ({ contributors = [], moreContributors }: Publication, shown: number): true | number =>
  moreContributors === true || contributors.length - shown + (moreContributors ?? 0);
