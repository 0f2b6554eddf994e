import { viewOf, type ViewOptions } from './view.js';
import { listSnapshot } from './list-snapshot.js';
import type { ListSnapshotOptions } from './list-options.js';
import type { TemplateResult } from 'lit/html.js';
import { withoutBrackets } from './html.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';
import { snapshotTemplate } from '../view/snapshot/snapshot.js';
import { templateHtml } from './template-html.js';

/**
 * `layout` becomes the layout of the card that the script sets; `compact` leaves summary and publisher out, as
 * `summaryDisplay: 'none'` does with the summary. With `headingLevel` the title is a heading; by default it is none, since its level
 * is the page's to choose.
 */
export interface SnapshotOptions extends Pick<ViewOptions, 'lang' | 'layout' | 'headingLevel' | 'summaryDisplay'> {
  /** What the snapshot is: Ghost's import keeps lists in a `figure`, and takes quotations apart. Default: `blockquote`. */
  readonly element?: 'blockquote' | 'figure' | undefined;
}

/**
 * A publication as one line of plain HTML that reads well without script and style. It is a quotation from the catalogue:
 * `<blockquote class="publication-card" cite="…">`, in which `cite` and the first link, the title's, are the record's page.
 * Where a page has the script, that sets a card in its place, and keeps it where this fails. A publication without a page
 * has neither class nor link, as there is nothing to ask.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param options how to show it. Give `lang`, the language of the page, so that dates are written as its readers expect
 */
export function renderSnapshot(publication: Publication, options?: SnapshotOptions): string;
/**
 * Publications as a list in one line of plain HTML, `<blockquote class="publication-list" cite="…">`, in which `cite` and the
 * first link are the page of the list, or its source. Where a page has the script, that sets a list in its place, by the options
 * that are in its classes. A list of which neither page nor source is said has neither class nor that link.
 *
 * @param publications publications, as `readList` gives them
 * @param options how to show them, and where they are from
 */
export function renderSnapshot(publications: readonly Publication[], options?: ListSnapshotOptions): string;
export function renderSnapshot(
  given: Publication | readonly Publication[],
  options: SnapshotOptions | ListSnapshotOptions = {},
): string {
  return inOneLine(isList(given) ? listSnapshot(given, options) : cardSnapshot(given, options as SnapshotOptions));
}

const isList = (given: Publication | readonly Publication[]): given is readonly Publication[] => Array.isArray(given);

function cardSnapshot(publication: Publication, options: SnapshotOptions): TemplateResult {
  return snapshotTemplate(viewOf(publication, options), {
    page: recordPage(publication),
    isHeading: options.headingLevel !== undefined,
    isFigure: options.element === 'figure',
  });
}

/** A snapshot as HTML, in one line, since some systems make paragraphs of blank lines and breaks of others. */
export const inOneLine = (template: TemplateResult): string =>
  withoutBrackets(templateHtml(template).replace(/(?:[\t\n\f\r ]|&#13;)+/g, ' '));
