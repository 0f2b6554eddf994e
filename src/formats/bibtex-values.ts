// How the values of BibTeX's fields are read: loaded when there are some, apart from what finds them.
export { archiveOf } from './bibtex-archives.js';
export { peopleIn, splitOutside } from './bibtex-names.js';
export { texToText, urlInTex } from './tex.js';
