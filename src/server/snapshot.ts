// A publication in plain HTML, for places that keep neither script nor style: articles in content management systems,
// newsletters, feeds.
import { type Child, h, type Tree } from '../view/tree.js';
import { contentLanguage, type View } from '../view/view.js';
import { sameLanguage } from '../i18n/locale.js';
import { factsPart, publisherPart } from '../view/card/facts.js';
import { joined, paragraph, plain } from './plain.js';
import { viewOf, type ViewOptions } from './view.js';
import { badgesPart } from '../view/card/badges.js';
import { inPart } from '../view/card/in-part.js';
import { inlineTrees } from '../view/card/rich-text.js';
import { openAction } from '../view/card/open.js';
import { othersThan } from '../view/card/many-people.js';
import { peopleItems } from '../view/card/people.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';
import { standingPart } from '../view/card/standing.js';
import { summaryPart } from '../view/card/summary.js';
import { toHtml } from './html.js';

/**
 * `layout` becomes the layout of the card that the script sets; `compact` leaves summary and publisher out. With
 * `headingLevel` the title is a heading; by default it is none, since its level is the page's to choose.
 */
export type SnapshotOptions = Pick<ViewOptions, 'lang' | 'layout' | 'headingLevel'>;

/**
 * A publication as one line of plain HTML that reads well without script and style. It is a quotation from the catalogue:
 * `<blockquote class="publication-card" cite="…">`, in which `cite` and the first link, the title's, are the record's page.
 * Where a page has the script, that sets a card in its place, and keeps it where this fails. A publication without a page
 * has neither class nor link, as there is nothing to ask.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param options how to show it. Give `lang`, the language of the page, so that dates are written as its readers expect
 */
export function renderSnapshot(publication: Publication, options: SnapshotOptions = {}): string {
  const { lang, layout, headingLevel } = options;
  const view = viewOf(publication, { lang, layout, headingLevel, summaryDisplay: 'full' });
  const { messages, pageLanguage } = view;
  const page = recordPage(publication);
  const option = view.layout === 'auto' ? '' : ` publication-card--${view.layout}`;
  // The words come first. The notice does not, since the first link is the record's.
  const [standing, , notice] = standingPart(view)?.children ?? [];
  const tree = h(
    'blockquote',
    {
      class: page && `publication-card${option}`,
      cite: page,
      lang: sameLanguage(messages.locale, pageLanguage) ? undefined : messages.locale,
    },
    paragraph(plain(standing)),
    titleOf(view, headingLevel !== undefined, page),
    paragraph(joined([...badgesPart(view).children, notice].flatMap((part) => plain(part)))),
    paragraph(peopleOf(view)),
    factsOf(factsPart(view)),
    ...plain(summaryPart(view)),
    publication.inPart && inPart(view),
    factsOf(publisherPart(view)),
    // Of the actions only the link is one without script.
    paragraph(joined(plain(openAction(view)))),
  );
  // In one line, since some systems make paragraphs of blank lines and breaks of others. Square brackets hold commands for
  // WordPress, and this text is not the site's own.
  const line = toHtml(tree).replace(/(?:[\t\n\f\r ]|&#13;)+/g, ' ');
  return line.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}

function titleOf(view: View, isHeading: boolean, href: string | undefined): Tree {
  const { publication: { title, subtitle }, headingLevel } = view; // prettier-ignore
  const words = inlineTrees(title);
  const text: Child[] = href === undefined ? words : [h('a', { href }, ...words)];
  if (subtitle !== undefined) text.push(': ', ...inlineTrees(subtitle));
  const attributes = { dir: 'auto', lang: contentLanguage(view) };
  return isHeading ? h(`h${headingLevel}`, attributes, ...text) : h('p', attributes, h('strong', {}, ...text));
}

/** No more names are listed; the paragraph would be longer than the summary. */
const NAMES = 50;

/** The names in one line, and how many others there are. */
function peopleOf(view: View): Child[] {
  const { publication } = view;
  const { contributors = [], moreContributors } = publication;
  const isLong = contributors.length > NAMES;
  const more = isLong ? othersThan(publication, NAMES) : moreContributors;
  const listed = {
    ...publication,
    contributors: contributors.slice(0, NAMES),
    ...(more && { moreContributors: more }),
  };
  return peopleItems({ ...view, publication: listed }).flatMap(({ children }) =>
    children.flatMap((each) => plain(each)),
  );
}

/** Each fact with its name, all in one paragraph. */
function factsOf(list: Tree | undefined): Tree | undefined {
  const facts = (list?.children ?? []).map((row) => {
    const [name, value] = (row as Tree).children as [Tree, Tree];
    return [...name.children, ': ', ...joined(plain(value), ', ')];
  });
  return paragraph(facts.flatMap((fact, at) => (at ? [' · ', ...fact] : fact)));
}
