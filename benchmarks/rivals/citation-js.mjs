// A BibTeX file as HTML of references, by Citation.js.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';

export const htmlOf = (text) =>
  new Cite(text, { generateGraph: false }).format('bibliography', { format: 'html', template: 'apa', lang: 'en-US' });
