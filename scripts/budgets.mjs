// What the package may weigh; tests and `npm run size` hold it to that.

/**
 * Bytes of script (brotli, quality 11) that a browser fetches, statically or lazily, to show one record in the project's
 * own JSON from `src` with defaults.
 */
export const startPath = 15_000;

/** Bytes of a file that is fetched on demand: a format, a language, a part of the card that few need. */
export const lazyFile = 3_000;

/** Those that hold a library, by the names of their modules. */
export const lazyFilesWithLibraries = {
  'provider-link': 3_400, // Lit's reactive element and @lit/context
};
