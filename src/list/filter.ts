// The search over what a list has loaded.
import type { DatePoint } from '../record/partial-date.js';
import { folded } from './fold.js';
import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';

/** What counts of a query. Nobody types as much. */
const BEGINNING = /^.{0,200}/su;

const QUOTE = '["“”„‟«»「」『』]';
/** A phrase in quotation marks of any language, the second of them not typed yet perhaps; or a word. */
const TERMS = new RegExp(`${QUOTE}(.*?)(?:${QUOTE}|$)|(?:(?!${QUOTE})\\S)+`, 'g');

/** What stands around words in sentences and references, in which the text does not have to have it: "Rai, A. (2021)." */
const AROUND = '[-\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\s,.;:!?…¡¿،؛؟।॥၊။、。・]+';
const ENDS = new RegExp(`^${AROUND}|${AROUND}$`, 'gu');

/** Names of which no blank is a part, the family's first. */
const UNDIVIDED = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u;

/** A name as it is catalogued, in the order of speech, and without blanks where its script has none. */
function waysOf(name: string): string[] {
  const spoken = name.split(/[,،，、]/).reverse().join(' '); // prettier-ignore
  return [...new Set([name, spoken, UNDIVIDED.test(name) ? name.replace(/[\s,，、]+/g, '') : name])];
}

/** The number that readers know a year by, before Christ as well. */
const yearOf = ({ year }: DatePoint): number => (year > 0 ? year : 1 - year);

const texts = new WeakMap<Publication, string>();

/**
 * What a publication is found by: titles in all languages, contributors, keywords and years, folded, each in a line of its own, so
 * that no phrase goes over two of them. Made once for each publication.
 */
export function searchTextOf(publication: Publication): string {
  let text = texts.get(publication);
  if (text !== undefined) return text;
  const { title, subtitle, translations = [], contributors = [], keywords = [], published } = publication;
  const titles = [{ title, subtitle }, ...translations].flatMap((each) => [each.title, each.subtitle]);
  const years = [published, published?.end].map((point) => (point ? `${yearOf(point)}` : ''));
  const all = [...titles.map(plainText), ...contributors.flatMap(({ name }) => waysOf(name)), ...keywords, ...years];
  text = all.map(folded).filter(Boolean).join('\n');
  texts.set(publication, text);
  return text;
}

/**
 * Whether a publication fits what a reader has typed: each word of it is somewhere in its search text, be it within another word;
 * what stands in quotation marks as a whole. A query without words fits everything. Of a long one the first 200 characters count.
 */
export function matcher(query: string): (publication: Publication) => boolean {
  const [begin] = BEGINNING.exec(query)!;
  const terms = Array.from(folded(begin).matchAll(TERMS), ([word, phrase]) => (phrase ?? word).replace(ENDS, ''));
  const wanted = terms.filter((term) => /[^\p{P}]/u.test(term));
  return (publication) => wanted.every((term) => searchTextOf(publication).includes(term));
}
