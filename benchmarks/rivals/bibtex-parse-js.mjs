// A BibTeX file as HTML, by the reader that ORCID's pages have, and a plain loop.
import reader from '@orcid/bibtex-parse-js';

const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const htmlOf = (text) =>
  `<ul>${reader
    .toJSON(text)
    .map(({ entryTags: { author, year, title, journal } }) => `<li>${[author, year, title, journal].map(escaped).join('. ')}</li>`)
    .join('')}</ul>`; // prettier-ignore
