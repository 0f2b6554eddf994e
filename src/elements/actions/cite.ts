// Citing a publication: the sentence in one of six styles, to look at and to copy.
import { draw, h, type Tree } from '../../view/tree.js';
import { type CitationStyle, citationStyles } from '../../cite/style-names.js';
import { citeStyles } from './cite-styles.js';
import { copy } from './copy.js';
import { missingFacts } from '../../cite/missing-facts.js';
import { inlineTrees } from '../../view/card/rich-text.js';
import { onDemand, whenLoaded } from '../../text/on-demand.js';
import { openDialog } from './dialog.js';
import { plainText } from '../../record/rich-text.js';
import type { Stage } from './actor.js';

/** The style that a reader has chosen, for all cards of the page and as long as it is open. Nothing is stored. */
let chosen: CitationStyle = 'apa';

const engine = onDemand(() => import('../../cite/engine.js'));

/** Opens the dialog. Where the record does not say enough, the dialog says what is missing. */
export async function act(stage: Stage): Promise<void> {
  const { view, words, tell } = stage;
  const { publication, locale } = view;
  const missing = missingFacts(publication);
  if (missing.length) {
    openDialog(stage, 'cite', citeStyles, [h('p', {}, words.missing(missing, locale))]);
    return;
  }
  const { citationIn } = await whenLoaded(engine);
  if (!stage.button.isConnected) return;
  const citation = () => citationIn(publication, chosen);
  const show = ({ target }: Event) => {
    chosen = (target as HTMLInputElement).value as CitationStyle;
    place().replaceWith(draw(citationTree()));
    say('');
  };
  const take = async (how: 'copy' | 'text') => {
    if (!tell({ style: chosen, how })) return;
    const text = { 'text/plain': plainText(citation()) };
    say('');
    const isCopied = await copy(how === 'text' ? text : { ...text, 'text/html': place().innerHTML });
    if (!isCopied) getSelection()?.selectAllChildren(place());
    say(isCopied ? words.copied : words.copyRefused);
  };
  const citationTree = (): Tree => h('p', { part: 'citation', class: 'citation', dir: 'auto' }, inlineTrees(citation()));
  const { element, say } = openDialog(stage, 'cite', citeStyles, [
    h(
      'fieldset',
      { onchange: show },
      h('legend', {}, words.style),
      citationStyles.map(({ name, label }) => {
        const isChosen = name === chosen ? '' : undefined;
        return h('label', {}, h('input', { type: 'radio', name: 'style', value: name, checked: isChosen, autofocus: isChosen }), label);
      }),
    ),
    h('div', { 'aria-live': 'polite' }, citationTree()),
    h(
      'div',
      { class: 'buttons' },
      h('button', { part: 'action', class: 'action main', type: 'button', onclick: () => void take('copy') }, words.copy),
      h('button', { part: 'action', type: 'button', onclick: () => void take('text') }, words.copyPlain),
    ),
  ]);
  const place = () => element.querySelector('.citation')!;
} // prettier-ignore
