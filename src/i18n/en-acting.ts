// What the interface says once a reader cites, exports or shares, in English.
import type { ActionMessages } from './messages.js';
import { en } from './en.js';
import { formatList } from './format.js';

const FACTS = {
  title: 'what it is called',
  authors: 'who wrote it',
  publisher: 'who published it',
  published: 'when it was published',
  link: 'where it can be found',
} as const;

export const heading: ActionMessages['heading'] = (action, type) =>
  en.open(type).replace('Open', `${en.label(action)} this`);
export const close = 'Close';
export const style = 'Style';
export const copy = 'Copy';
export const copyPlain = 'Copy as plain text';
export const copied = 'Copied.';
export const copyRefused = 'Your browser did not allow copying. The text is selected, so you can copy it yourself.';
export const missing: ActionMessages['missing'] = (facts, locale) =>
  `This record does not say enough to be cited: it is not known ${formatList(
    facts.map((fact) => FACTS[fact]),
    { messages: en, locale },
  )}.`;
export const download = 'Download';
export const downloaded: ActionMessages['downloaded'] = (file) => `\u2068${file}\u2069 is being saved.`;
export const purpose: ActionMessages['purpose'] = {
  bibtex: 'for LaTeX and JabRef',
  ris: 'for EndNote, Mendeley and Zotero',
  'csl-json': 'for Pandoc and Zotero',
  publication: 'all that this card knows',
};
export const of: ActionMessages['of'] = (button, format) => `${button} ${format}`;
export const linkCopied = 'Link copied.';
export const linkRefused: ActionMessages['linkRefused'] = (url) =>
  `Your browser did not allow copying. The link is ${url}`;
