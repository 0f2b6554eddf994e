// What a record of MARC calls the publication: its title, and the same in other scripts and languages.
// https://www.loc.gov/marc/bibliographic/bd245.html
import type { Found, Said } from '../compose/found.js';
import { trimmed, unseparated } from '../compose/isbd.js';
import type { Field } from './marc-fields.js';

interface Title {
  readonly title: string;
  readonly subtitle: string;
}

/** Title, number and name of a part: "Annual report. Part 2, Asia". */
const joined = (parts: readonly string[]): string =>
  trimmed(parts.map((part, at) => (at < parts.length - 1 && !/[.,:;=/]\s*$/.test(part.slice(-9)) ? `${part.trim()}.` : part)).join(' ')); // prettier-ignore

/** Behind an equals sign the title begins anew, in another language; in a formula stand letters and figures beside it. */
const ANEW = /(?<=[\p{L}\p{M}]{2}[^\s=]?) = (?=\p{L}{2})/u;

/** "Quellen : ein Bericht": a title with its subtitle. */
function titleIn(text: string): Title {
  const at = text.indexOf(' : ');
  return at < 0 ? { title: trimmed(text), subtitle: '' } : { title: unseparated(text.slice(0, at)), subtitle: trimmed(text.slice(at + 3)) }; // prettier-ignore
}

/**
 * The title, and the parallel ones behind it: "Springs : a report = Quellen : ein Bericht".
 *
 * @param isParallelInside the title proper may have one in it: the record speaks of one elsewhere. "Silence = death" is one title
 */
function titlesIn({ get }: Field, isParallelInside: boolean): [Title, ...Title[]] {
  const written = joined(get('anp'));
  const [main = '', ...inside] = isParallelInside ? written.split(ANEW) : [written];
  const [rest = '', ...behind] = get('b').join(' ').split(ANEW);
  const isParallel = inside.length > 0 || /=\s*$/.test(get('a')[0]?.slice(-9) ?? '');
  const parallel = [...inside, ...(isParallel ? [rest] : []), ...behind].filter((text) => text.trim());
  return [{ title: main, subtitle: isParallel ? '' : trimmed(rest) }, ...parallel.map(titleIn)];
}

type Translation = Partial<Record<'title' | 'subtitle', Said>>;

/** A title in another language. Where nobody says in which, it stays in one with its subtitle. */
const translation = ({ title, subtitle }: Title, lang: string | undefined): Translation =>
  lang === undefined
    ? { title: { text: [title, subtitle].filter(Boolean).join(/[?!.]$/.test(title) ? ' ' : ': ') } }
    : { title: { text: title, lang }, subtitle: { text: subtitle, lang } };

/**
 * The title in the publication's own script, the romanised one, and those in other languages: parallel ones, which the publication
 * has itself, and those that a catalogue has translated. https://www.loc.gov/marc/bibliographic/bd246.html
 *
 * @param fields those that may be the title, the best first
 * @param isMultilingual it is in several languages
 * @param others varying forms of it (246), and translations of cataloguers (242)
 */
export function titleOf(
  [field]: readonly Field[],
  others: readonly Field[],
  language: string | undefined,
  isMultilingual: boolean,
): Pick<Found, 'title' | 'subtitle' | 'translations'> {
  if (!field) return {};
  const isSaid = isMultilingual || others.some(({ tag, ind2 }) => tag === '246' && ind2 === '1');
  const [own, ...parallel] = titlesIn(field, isSaid);
  const { romanised, dir } = field;
  const lang = romanised && language;
  const further = [
    ...(romanised ? [translation(titlesIn(romanised, isSaid)[0], language && `${language}-Latn`)] : []),
    ...parallel.map((each) => translation(each, undefined)),
    ...others
      .filter(({ tag, ind2 }) => tag === '242' || ind2 === '1')
      .map((each) => translation(titlesIn(each, isSaid)[0], each.get('y')[0])),
  ];
  return {
    title: { text: own.title, lang, dir },
    subtitle: { text: own.subtitle, lang, dir },
    translations: {
      title: further.map(({ title }) => title),
      subtitle: further.flatMap(({ subtitle }) => subtitle ?? []),
    },
  };
}
