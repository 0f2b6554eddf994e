// What the package may weigh; tests and `npm run size` hold it to that.

/**
 * Bytes of script (brotli, quality 11) that a browser fetches, statically or lazily, to show one record in the project's
 * own JSON from `src` with defaults.
 */
export const startPath = 15_000;

/** Bytes of a file that is fetched on demand: a format, a part of the card that few need. */
export const lazyFile = 3_000;

/** Bytes of a language; those with forms of their own for dates and numbers are the largest. */
export const language = 3_400;

/** Bytes of what a press on a button fetches, the names of its files, and what they may weigh together. */
export const pressed = {
  cite: { files: ['cite'], budget: 6_000 }, // the dialog; and then what sets a publication in a style
  citation: { files: ['citation-entry'], budget: 6_000 },
  export: { files: ['export'], budget: 3_000 }, // and then one file a format
  share: { files: ['share'], budget: 1_500 },
};

/** Those that hold a library, by the names of their modules. */
export const lazyFilesWithLibraries = {
  'provider-link': 3_400, // Lit's reactive element and @lit/context
};
