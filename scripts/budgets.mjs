// What a record may cost a reader: bytes of script (brotli, quality 11) that a browser fetches until the record is shown with
// defaults. `npm run size` and tests hold the files to that: the numbers are those of today, only to be lowered. What they are to
// come down to, and why they are above it, is in docs/performance.md.

/** A record in the project's own JSON: the start path, which is the entry and what it imports. */
export const startPath = 43_350;

/** A record of plain texts in any other format. BibTeX, of which each text is TeX, has the reader of that besides. */
export const foreignFormat = 63_850;
export const bibtex = 68_300;

/** The same on a page in a language other than English. Higher since languages say ranges and varieties alike in all engines. */
export const withLanguage = 68_850;
export const bibtexWithLanguage = 73_350;

/** The reader of markup, for a record that has any. */
export const markup = 6_200;
