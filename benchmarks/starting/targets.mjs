// How long a reader may wait for a card, at most, and whether a row keeps to that.

/**
 * The targets, by the rules that rows name: how often one behind the other scripts are waited for, how many there are and how
 * many bytes; milliseconds beyond the row "own JSON by src" of the same run, in delays of a request; and the time as a part of
 * that of another commit, the one that the first targets were set against.
 *
 * @type {Record<string, { waves: number, files?: number, bytes: number, delays?: number, ofOther?: number }>}
 */
export const targets = {
  own: { waves: 2, bytes: 38_000, ofOther: 1.1 },
  untold: { waves: 4, files: 6, bytes: 44_000, delays: 1.5 },
  told: { waves: 3, files: 6, bytes: 44_000, delays: 0.5 },
};

/** What changes where the page is in another language than English, since its words are a file. */
const inAnotherLanguage = { files: 7, bytes: 48_000 };

/** The row that the time of the others is compared with. */
export const BASE = 'own JSON by src';

/**
 * What a row misses, a phrase each.
 *
 * @param row one of `rows`
 * @param {{ waves: number, files: number, bytes: number, time: number, ratio?: number }} found what was measured of it; `ratio`
 *   is its time as a part of the other commit's, where there is one
 * @param {{ delay: number, base?: { time: number } }} context milliseconds a request, and what was measured of the row BASE
 * @returns {string[] | undefined} undefined for a row without targets
 */
export function missesOf({ rule, lang = 'en', requests = 0 }, found, { delay, base }) {
  if (!rule) return undefined;
  const limit = { ...targets[rule], ...(lang !== 'en' && inAnotherLanguage) };
  const misses = ['waves', 'files', 'bytes']
    .filter((what) => found[what] > limit[what])
    .map((what) => `${(found[what] - limit[what]).toLocaleString('en')} ${what} too many`);
  if (limit.delays !== undefined && base && delay > 0) {
    const late = found.time - base.time - (limit.delays + requests) * delay;
    if (late > 0) misses.push(`${(late / delay).toFixed(1)} delays (${late.toFixed(0)} ms) too late`);
  }
  if (found.ratio > limit.ofOther) misses.push(`the time ${(found.ratio - limit.ofOther).toFixed(2)} × too long`);
  return misses;
}
