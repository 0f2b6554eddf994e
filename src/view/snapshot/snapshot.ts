// A publication in plain HTML, for places that keep neither script nor style: articles in content management systems,
// newsletters, feeds. Its elements are those that every filter which lets articles through keeps.
import { blockNodes, inlineNodes, listNode } from '../rich-text.js';
import { contentLanguage, type View } from '../view.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { joined, paragraph, plainLink, plainName, plainText, plainWords } from './plain-nodes.js';
import { institutionFact, mainFacts, otherFacts, publisherFact } from '../card/all-facts.js';
import type { Fact } from '../card/fact.js';
import { headingOf } from '../heading.js';
import { interventionsBeside } from '../../text/interventions.js';
import { notesOf } from '../card/badges.js';
import { openLinkOf } from '../card/open.js';
import { othersThan, pageOf } from '../card/people.js';
import { sameLanguage } from '../../i18n/locale.js';
import { standingOf } from '../card/standing.js';

/** No more names are listed; the paragraph would be longer than the summary. */
const NAMES = 50;

/** What a snapshot is in its page. */
export interface SnapshotPlace {
  /** The record's page; undefined where there is none, and then nothing for a script to take over. */
  readonly page: string | undefined;
  /** Whether the title is a heading. */
  readonly isHeading: boolean;
  /** Whether it is a figure, which cannot say by an attribute where it is from. */
  readonly isFigure: boolean;
}

/**
 * A quotation from the catalogue, in which `cite` and the first link, the title's, are the record's page. The words of how a
 * publication stands come first; the notice of it does not, since the first link is the record's.
 */
export function snapshotTemplate(view: View, { page, isHeading, isFigure }: SnapshotPlace): TemplateResult {
  const { messages, pageLanguage, publication, layout } = view;
  const option = layout === 'auto' ? '' : ` publication-card--${layout}`;
  const { said, notice } = standingOf(view) ?? {};
  const badges = (publication.badges ?? []).map((badge) => plainWords(badge, contentLanguage(view)));
  const className = page === undefined ? nothing : `publication-card${option}`;
  const lang = sameLanguage(messages.locale, pageLanguage) ? nothing : messages.locale;
  const parts = [
    said === undefined ? nothing : paragraph([html`<strong>${said}</strong>`]),
    titlePart(view, isHeading, page),
    paragraph(joined([...badges, ...notesOf(view), notice ? plainLink(notice.url, notice.words) : nothing])),
    paragraph(peopleNames(view, NAMES)),
    factsPart(view, mainFacts(view)),
    layout === 'compact' || view.summaryDisplay === 'none' ? nothing : summaryPart(view),
    publication.inPart ? paragraph([messages.inPart]) : nothing,
    layout === 'compact'
      ? nothing
      : factsPart(view, [publisherFact(view), ...institutionFact(view), ...otherFacts(view)]),
    openPart(view),
    accessibleFormatPart(view),
  ];
  return isFigure
    ? html`<figure class=${className} lang=${lang}>${parts}</figure>`
    : html`<blockquote class=${className} cite=${page ?? nothing} lang=${lang}>${parts}</blockquote>`;
}

function titlePart(view: View, isHeading: boolean, href: string | undefined): unknown {
  const { publication: { title, subtitle }, headingLevel } = view; // prettier-ignore
  const text = plainText(inlineNodes(title));
  const words = [
    href === undefined ? text : plainLink(href, text),
    subtitle === undefined ? nothing : [': ', plainText(inlineNodes(subtitle))],
  ];
  const lang = contentLanguage(view) ?? nothing;
  return isHeading
    ? headingOf(headingLevel, { words, lang })
    : html`<p dir="auto" lang=${lang}><strong>${words}</strong></p>`;
}

/** So many names in one line, and how many others there are. */
export function peopleNames({ publication, messages }: View, most: number): unknown[] {
  const { contributors = [], moreContributors } = publication;
  const more = contributors.length > most ? othersThan(publication, most) : moreContributors;
  const names = contributors.slice(0, most).map((each) => {
    const { name, role } = each;
    const href = pageOf(each);
    const words = href === undefined ? plainName(name) : plainLink(href, plainName(name));
    return role === 'author' ? words : [words, ` (${messages.role(role)})`];
  });
  return joined([...names, more ? messages.moreContributors(more) : nothing], messages.semicolon);
}

/** Each fact with its name, all in one paragraph. */
function factsPart({ messages }: View, facts: readonly Fact[]): unknown {
  const known = facts.filter(({ parts }) => parts.length);
  const line = ({ label, parts, between = messages.comma }: Fact) => {
    const each = parts.map(({ text, href, lang }) => (href ? plainLink(href, text) : lang === undefined ? plainName(text) : plainWords(text, lang)));
    return [`${label}: `, joined(each, between)];
  }; // prettier-ignore
  return paragraph(joined(known.map(line)));
}

/** The summary with its lists, then the interventions that the record gives beside it. */
function summaryPart(view: View): unknown {
  const { publication, messages } = view;
  const lang = contentLanguage(view);
  const beside = interventionsBeside(publication).map(({ label = messages.label('interventions'), items }) => [
    html`<p dir="auto" lang=${lang ?? nothing}>${label}</p>`,
    plainText([listNode({ type: 'list', items })], lang),
  ]);
  return [plainText(blockNodes(publication.summary ?? []), lang), beside];
}

/** A link of the site's, where readers ask for an accessible format. */
const accessibleFormatPart = ({ accessibleFormat, layout, messages }: View): unknown =>
  accessibleFormat === undefined || layout === 'compact'
    ? nothing
    : paragraph([plainLink(accessibleFormat, messages.askForFormat)]);

/** Of the actions only the link is one without script. */
function openPart(view: View): unknown {
  const link = openLinkOf(view);
  if (!link) return nothing;
  const facts = joined(link.facts.map(plainName), view.messages.comma);
  return paragraph([plainLink(link.url, [link.label, facts.length ? [' ', facts] : nothing])]);
}
