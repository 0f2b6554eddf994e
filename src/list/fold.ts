// Texts as they are compared in a search: what readers do not type, or type in another way, is made alike on both sides.

/** Apostrophes to which Unicode gives a blank and an accent: they go before that. */
const APOSTROPHES = /['`\u00b4\u0384\u1fbd\u1fbf\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fef\u1ffd\u1ffe]+/g;

/** Other apostrophes, and the half rings of transliterations. Some type them, some do not. */
const APOSTROPHE = /['`\u02b9-\u02bf\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78c]/;
/** Soft hyphens, joiners, directions, selectors of variants; and the stroke that makes Arabic words long. */
const UNSEEN = /[\p{DI}\u0640]/u;
/**
 * Accents of Latin, Greek and Cyrillic letters, the vowels of Arabic with its hamza, which many leave out on alef, the points of
 * Hebrew. The signs of other scripts are letters: without them "किताब" would be "कतब". So are the voice marks of kana, which two
 * scripts share as others do accents.
 */
const ACCENTS = /(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}]/gu;

/**
 * Letters that Unicode does not divide, each with what is typed in its place: those with strokes; the forms that Arabic, Persian and
 * Urdu keyboards have for one letter, and teh marbuta, which many write without its dots; letters of Malayalam and Bengali that may
 * be written as two; signs that have a plain twin.
 *
 * @see https://lucene.apache.org/core/10_0_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
 */
const TWINS = new Map(
  'øo łl đd ðd ɖd ɗd æae œoe þth ħh ŧt ŋn ɓb ƙk ɨi ʉu ɵo ƶz یي ىي کك ڪك ةه ہه ەه ٱا ൺണ് ൻന് ർര് ൽല് ൾള് ൿക് ৎত্ ⁄/ −- ״"'
    .split(' ')
    .map((each) => [each[0]!, each.slice(1)]),
);

/** A digit of any script. Each script has its ten in a row, and one row may follow another. */
function digit(sign: string): string {
  const code = sign.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return `${(code - zero) % 10}`;
}

/** One character that has been normalized. */
function foldedSign(sign: string): string {
  if (APOSTROPHE.test(sign) || UNSEEN.test(sign)) return '';
  if (/\p{Pd}/u.test(sign)) return '-';
  if (/\p{Nd}/u.test(sign)) return digit(sign);
  const bare = sign.normalize('NFD').replace(ACCENTS, '').normalize();
  // Lower case alone would leave "ß" and "ς", upper case alone "ẞ".
  const lower = bare.toLowerCase().toUpperCase().toLowerCase();
  return TWINS.get(lower) ?? lower;
}

/** How many characters are remembered: more than a library has, and fewer than Unicode. */
const BOUND = 20_000;
const kept = new Map<string, string>();

/** Marks, with those of half-wide kana, which become marks. No letter has as many. */
const MARKS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** Characters beyond ASCII. Endless marks would be put into their order in quadratic time. */
function foldedSigns(signs: string): string {
  let all = '';
  for (const sign of (signs.length > 30 ? signs.replace(MARKS, '$1') : signs).normalize('NFKC')) {
    let made = kept.get(sign);
    if (made === undefined) {
      if (kept.size >= BOUND) kept.clear();
      kept.set(sign, (made = foldedSign(sign)));
    }
    all += made;
  }
  return all;
}

/**
 * A text for searching: without case, accents, apostrophes and what is not seen; dashes are hyphens, the digits of all scripts 0
 * to 9, and white space is one blank, none at the ends. In the time of its length.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[\u0080-\uffff]+/g, foldedSigns)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
