// What the package may weigh; tests and `npm run size` hold it to that.

/**
 * Bytes of script (brotli, quality 11) that a browser fetches, statically or lazily, to show one record in the project's
 * own JSON from `src` with defaults.
 */
export const startPath = 14_000;
