// A list of publications in plain HTML, in the elements of snapshots alone.
import { contentLanguage, type View } from '../view.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { joined, paragraph, plainLink, plainText } from './plain-nodes.js';
import { formatDate } from '../../i18n/format.js';
import { hasRightToLeft } from '../card/fact.js';
import { headingOf } from '../heading.js';
import { inlineNodes } from '../rich-text.js';
import type { InlineText } from '../../record/rich-text.js';
import type { ListMessages } from '../../i18n/list-messages.js';
import { namedOf } from '../card/people.js';
import { peopleNames } from './snapshot.js';
import { plainText as wordsOf } from '../../record/rich-text.js';
import { recordPage } from '../../record/resolvers.js';
import { sameLanguage } from '../../i18n/locale.js';
import { standingOf } from '../card/standing.js';

/** What a snapshot of a list is written from. */
export interface ListSnapshotView {
  /** The wording of the list. */
  readonly view: View;
  readonly words: ListMessages;
  /** What the script makes a list of; undefined where there is nothing to ask. */
  readonly className: string | undefined;
  /** The page or the source of the list, and what its link says. */
  readonly page: { readonly href: string; readonly title: string } | undefined;
  /** The page with the next ones. */
  readonly next: string | undefined;
  readonly groups: readonly SnapshotGroup[];
  /** The level of the groups' headings; undefined where they are none. */
  readonly headingLevel: number | undefined;
  readonly isFigure: boolean;
}

interface SnapshotGroup {
  readonly heading: string | undefined;
  readonly entries: readonly unknown[];
  /** The number of the first of them; undefined where they have none. */
  readonly start: number | undefined;
}

/** A quotation from the source, in which `cite` and the first link are its page. */
export function listSnapshotTemplate(list: ListSnapshotView): TemplateResult {
  const { view: { messages, pageLanguage }, words, className = nothing, page, next, groups, isFigure } = list; // prettier-ignore
  const lang = sameLanguage(messages.locale, pageLanguage) ? nothing : messages.locale;
  const parts = [
    page ? html`<p dir="auto"><strong>${plainLink(page.href, page.title)}</strong></p>` : nothing,
    groups.length ? groups.map((group) => groupPart(group, list)) : paragraph([words.empty]),
    next === undefined ? nothing : paragraph([plainLink(next, words.more, 'next')]),
  ];
  return isFigure
    ? html`<figure class=${className} lang=${lang}>${parts}</figure>`
    : html`<blockquote class=${className} cite=${page?.href ?? nothing} lang=${lang}>${parts}</blockquote>`;
}

function groupPart({ heading, entries, start }: SnapshotGroup, { headingLevel }: ListSnapshotView): unknown {
  const items = entries.map((entry) => html`<li>${entry}</li>`);
  return [
    heading === undefined ? nothing : headingPart(heading, headingLevel),
    start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${start === 1 ? nothing : start}>${items}</ol>`,
  ];
}

const headingPart = (words: string, level: number | undefined): unknown =>
  level === undefined ? html`<p dir="auto"><strong>${words}</strong></p>` : headingOf(level, { words, lang: nothing });

/** How it stands today where that is not as it was, title, people, date and kind of a publication, in one line. */
export function entryTemplate(view: View): unknown {
  const { publication: { published, type, typeLabel, contributors = [] }, messages } = view; // prettier-ignore
  const { said } = standingOf(view) ?? {};
  const names = peopleNames(view, namedOf(contributors.length));
  return joined([
    said === undefined ? nothing : html`<strong>${said}</strong>`,
    titlePart(view),
    names.length ? names : nothing,
    published ? formatDate(published, view) : nothing,
    typeLabel ?? (type && messages.type(type)),
  ]);
}

/** The title, which has its own direction and language where those may be others than the list's. */
function titlePart(view: View): unknown {
  const { publication } = view;
  const { title, subtitle } = publication;
  const href = recordPage(publication);
  const text = plainText(inlineNodes(title));
  const words = [
    href === undefined ? text : plainLink(href, text),
    subtitle === undefined ? nothing : [': ', plainText(inlineNodes(subtitle))],
  ];
  const lang = contentLanguage(view);
  const isOther = lang !== undefined || hasRightToLeft(`${wordsOf(title)} ${wordsOf(subtitle)}`);
  return isOther ? html`<span lang=${lang ?? nothing} dir="auto">${words}</span>` : words;
}

/** A publication as a list of references has it. */
export const referenceEntry = (reference: InlineText): unknown => plainText(inlineNodes(reference));
