// Citing a publication: the sentence in one of six styles, to look at and to copy.
import type { CitationStyle } from '../../cite/style-names.js';
import { citationIn } from '../../cite/engine.js';
import { citeContent } from '../../view/dialogs/cite.js';
import { citeStyles } from '../../view/dialogs/cite-styles.js';
import { hasWholeNames } from '../../cite/undivided.js';
import { copy } from './copy.js';
import { Dialog } from './dialog.js';
import type { InlineText } from '../../record/rich-text.js';
import { markupOf } from './markup-of.js';
import { missingFacts } from '../../cite/missing-facts.js';
import { plainText } from '../../record/rich-text.js';
import { type Stage, wordsOf } from './stage.js';

/** The style that a reader has chosen, for all cards of the page and as long as it is open. Nothing is stored. */
let chosen: CitationStyle = 'apa';

/** Opens the dialog. Where the record does not say enough, the dialog says what is missing. */
export function cite(stage: Stage): Promise<void> {
  const { publication, tell } = stage;
  const missing = missingFacts(publication);
  const isWhole = hasWholeNames(publication);
  const citations = new Map<CitationStyle, InlineText>();
  const citation = () => {
    const made = citations.get(chosen) ?? citationIn(publication, chosen);
    citations.set(chosen, made);
    return made;
  };
  const choose = (style: CitationStyle) => {
    chosen = style;
    dialog.say('');
  };
  const take = async (how: 'copy' | 'text') => {
    if (!tell({ style: chosen, how })) return;
    const text = { 'text/plain': plainText(citation()) };
    dialog.say('');
    const place = dialog.find('.citation')!;
    const isCopied = await copy(how === 'text' ? text : { ...text, 'text/html': markupOf(place) });
    if (!isCopied) getSelection()?.selectAllChildren(place);
    const words = wordsOf(stage);
    if (words) dialog.say(isCopied ? words.copied : words.copyRefused);
  };
  const dialog = new Dialog(stage, {
    action: 'cite',
    about: publication,
    styles: citeStyles,
    heading: (words) => words.heading('cite', publication.type),
    content: (drawn) =>
      citeContent(
        drawn,
        missing.length
          ? { missing }
          : { chosen, citation: citation(), hasWholeNames: isWhole, choose, take: (how) => void take(how) },
      ),
  });
  return dialog.open();
}
