// How the values of BibTeX's fields are read: loaded when there are some, apart from what finds them.
export { archiveOf } from './archives.js';
export { peopleIn, splitOutside } from './names.js';
export { texToText, urlInTex } from './tex.js';
