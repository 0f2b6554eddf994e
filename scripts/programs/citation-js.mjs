// Citation.js: https://citation.js.org
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

/** The items of CSL-JSON that it makes of a text. */
export const itemsOf = (text) => new Cite(text, { generateGraph: false }).data;

const way = (label, format, write) => ({
  label,
  format,
  pass(text) {
    try {
      return { text: new Cite(text, { generateGraph: false }).format(write), said: '', isWhole: true };
    } catch (error) {
      return { text: '', said: error.message, isWhole: false };
    }
  },
});

export default {
  name: 'Citation.js',
  version: () => require('@citation-js/core/package.json').version,
  packages: [],
  isHere: () => true,
  ways: [
    way('BibLaTeX → BibLaTeX', 'biblatex', 'biblatex'),
    way('BibTeX → BibTeX', 'bibtex', 'bibtex'),
    way('BibLaTeX → CSL-JSON', 'biblatex', 'data'),
    way('RIS → RIS', 'ris', 'ris'),
    way('RIS → CSL-JSON', 'ris', 'data'),
    way('CSL-JSON → BibLaTeX', 'csl-json', 'biblatex'),
    way('CSL-JSON → RIS', 'csl-json', 'ris'),
  ],
};
