// What a record may cost a reader: bytes of script (brotli, quality 11) that a browser fetches until the record is shown with
// defaults. `npm run size` and tests hold the files to that.

/** A record in the project's own JSON: the start path, which is the entry and what it imports. */
export const startPath = 38_000;

/** A record in any other format. */
export const foreignFormat = 44_000;

/** The same on a page in a language other than English. */
export const withLanguage = 48_000;
