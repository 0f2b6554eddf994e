// What can be done with all publications of a list at once.
import type { CitationStyle } from '../../cite/style-names.js';
import { copy } from './copy.js';
import { exportPublications } from '../../export/export.js';
import { html, render } from 'lit/html.js';
import { markupOf } from './markup-of.js';
import { openExport } from './export.js';
import { type ActionPlace, wordsOf } from './stage.js';
import { plainText } from '../../record/rich-text.js';
import type { Publication } from '../../record/publication.js';
import { referenceIn } from '../../cite/references.js';
import { richText } from '../../view/rich-text.js';

/** What these need of a list. */
export interface ListStage extends ActionPlace {
  /** The number of the source: another one where they are others. */
  readonly source: number;
  /** All that are loaded by now, in the list's order. */
  publications(): readonly Publication[];
  /** The style of references. */
  readonly style: CitationStyle;
  /** The heading of the dialog. */
  heading(): string;
}

/** Opens the dialog of export about all of them. */
export function exportList(stage: ListStage): Promise<void> {
  const { publications, heading, source } = stage;
  return openExport(stage, {
    action: 'export-all',
    about: source,
    heading,
    write: ({ name }) => exportPublications(publications(), name),
    nameOf: ({ extension }) => `publications.${extension}`,
    tell: () => true,
  });
}

/** Puts all of them on the clipboard as references, a paragraph each. */
export async function copyReferences(stage: ListStage): Promise<void> {
  const references = stage.publications().map((each) => referenceIn(each, stage.style));
  const place = document.createElement('div');
  render(references.map((each) => html`<p>${richText(each)}</p>`), place);
  const isCopied = await copy({ 'text/plain': references.map(plainText).join('\n'), 'text/html': markupOf(place) });
  const words = wordsOf(stage);
  if (words) stage.say(isCopied ? words.copied : words.copyRefused);
} // prettier-ignore
