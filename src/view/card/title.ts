import { contentLanguage, type View } from '../view.js';
import { h, type Tree } from '../tree.js';
import { inlineTrees } from './rich-text.js';
import { plainText } from '../../record/rich-text.js';

/** A title that has a character at this place is set smaller. */
const LONG = 150;

/** The one heading, at the level that the page asks for, linked to the record's page where there is one. */
export function titlePart(view: View): Tree {
  const { publication: { title, subtitle, links }, headingLevel } = view; // prettier-ignore
  const lang = contentLanguage(view);
  const href = links?.landingPage;
  const words = inlineTrees(title);
  const heading = h(
    `h${headingLevel}`,
    { part: 'title', class: `title ${plainText(title)[LONG] ? 'long' : ''}`, id: 'title', dir: 'auto', lang },
    href === undefined ? words : h('a', { href }, words),
  );
  return subtitle === undefined
    ? heading
    : h('hgroup', {}, heading, h('p', { class: 'subtitle', dir: 'auto', lang }, inlineTrees(subtitle)));
}
