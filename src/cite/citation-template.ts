// The little language in which the styles say what stands where. In a template
//   <delimiter|part|part>  is what there is of its parts
//   <part>                 is a part that may be missing
//   {test~then~else}       depends on a kind, a field that is there (any of them), or on somebody: `#e`; a number: `0V`
//   T, iT, j<…>            is a field, set as small letters before it say, in italics for instance; a part in italics;
//                          where other small letters stand before, `$` stands between: `vol$sV`
//   #0a1e, @m y@           is the names of the first role that there is, each in one of the style's forms; a date
// and everything else, a capital before a small letter, too, is what it is.
// A part all of whose fields are empty is empty.
import { EMPTY, SEAM } from './citation-text.js';

const CONDITION = /\{([^{}~]*)~([^{}~]*)~?([^{}~]*)\}/;
const FIELD = /#((?:\d[a-z])+)|@([^@]*)@|\$?([a-z]*)([A-Z])(?![a-z])/g;
const GROUP = /(j?)<([^<>]*)>/;
/** Stands for a value until the end, since values may have the signs of templates. */
const VALUE = '*';

/**
 * What conditions leave of a template; in it the values from left to right; then the groups, from within.
 *
 * @param valueOf the value of names in some forms, of a date in a form, or of a field
 * @param set sets a text as letters say
 */
export function fill(
  template: string,
  test: (condition: string) => boolean,
  valueOf: (forms: string | undefined, form: string | undefined, letter: string) => string,
  set: (text: string, how: string) => string,
): string {
  const values: string[] = [];
  while (CONDITION.test(template))
    template = template.replace(CONDITION, (_, condition: string, then: string, otherwise: string) => `<${test(condition) ? then : otherwise}>`); // prettier-ignore
  template = template.replace(FIELD, (_, forms?: string, form?: string, how: string = '', letter: string = '') => {
    const value = set(valueOf(forms, form, letter), how);
    return value ? SEAM + (values.push(value), VALUE) + SEAM : EMPTY;
  });
  while (GROUP.test(template))
    template = template.replace(GROUP, (_, how: string, content: string) => {
      const [first, ...parts] = content.split('|').map((part) => (part.includes(EMPTY) && !part.includes(SEAM) ? '' : part)); // prettier-ignore
      const text = parts.length ? parts.filter(Boolean).join(SEAM + first + SEAM) : first;
      return text ? SEAM + set(text, how) + SEAM : EMPTY;
    });
  return template.replaceAll(VALUE, () => values.shift()!);
} // prettier-ignore
