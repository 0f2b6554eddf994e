// Fields that stand in a record twice: romanised, and in the publication's own script.
// https://www.loc.gov/marc/bibliographic/bd880.html and https://www.loc.gov/marc/bibliographic/ecbdcntf.html
import type { Field } from './marc-fields.js';

/** A letter of another script than Latin. */
const OTHER = /(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}/u;
/** What stands where a system had no letters for a script. */
const LOST = /[?_□\ufffd]\s?[?_□\ufffd]/;

/** Whether a field is in another script than Latin, and has all its letters. */
function isOriginal({ get }: Field, codes = 'abnp'): boolean {
  const text = get(codes).join(' ');
  return OTHER.test(text) && !LOST.test(text);
}

/** Codes and roles, which the pair has in common and which are read from the heading first. */
const COMMON = /^[01479ej]+$/;

/** A field as the other one of its pair has it. */
function shownAs(own: Field, romanised: Field): Field {
  const get = (codes: string) => {
    const [first, second] = COMMON.test(codes) ? [romanised, own] : [own, romanised];
    const texts = first.get(codes);
    return texts.length ? texts : second.get(codes);
  };
  return { ...romanised, get, romanised, ...(/\/r\s*$/.test(own.get('6')[0] ?? '') && { dir: 'rtl' }) };
}

/**
 * A record's fields without the second ones of its pairs. Where the title is in another script than Latin, or has such a partner,
 * each field is in that script which has one: catalogues show that first, and those who read the language know the publication,
 * its authors and its publisher by it. A name in another script beside a title in Latin letters is its heading's variant.
 */
export function inOwnScript(fields: readonly Field[]): Field[] {
  const linked = new Map<string, Field>();
  for (const field of fields) {
    const [, to] = (field.tag === '880' && /^(\d{3}-\d\d)/.exec(field.get('6')[0] ?? '')) || [];
    if (to !== undefined && !linked.has(to)) linked.set(to, field);
  }
  const partnerOf = ({ tag, get }: Field) => {
    const [, link] = (tag !== '880' && /^880-(?!00)(\d\d)/.exec(get('6')[0] ?? '')) || [];
    return linked.get(`${tag}-${link}`);
  };
  const title = fields.find(({ tag }) => tag === '245');
  const isOther = [title, title && partnerOf(title)].some((field) => field && isOriginal(field, 'a'));
  return fields.flatMap((field) => {
    // One without a partner stands for itself.
    if (field.tag === '880') return /^\d{3}-00/.test(field.get('6')[0] ?? '') ? { ...field, tag: field.get('6')[0]!.slice(0, 3) } : []; // prettier-ignore
    const partner = partnerOf(field);
    if (!partner || !isOther) return field;
    if (isOriginal(field)) return isOriginal(partner) ? field : { ...field, romanised: partner };
    return isOriginal(partner) ? shownAs(partner, field) : field;
  });
}
