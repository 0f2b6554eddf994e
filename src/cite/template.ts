// The little language in which the styles say what stands where. In a template
//   <delimiter|part|part>  is what there is of its parts; <part> is a part that may be missing, and j<part> stands in italics
//   {test~then~else}       depends on a kind, a field that is there (any of them), or on somebody: `#d`; a number: `0V`
//   T, iT                  is a field; in italics, for instance, as the small letters before it say. Where other letters stand
//                          before those, `$` stands between: `vol$sV`
//   #0u1d, @m y@           is the names of the first role that there is, each in one of the style's places; a date
// and everything else is what it is, a capital before a small letter, too. Kinds are told by their first letters, roles by
// their second ones. A part all of whose fields are empty is empty, and what a condition leaves is a part.
import { EMPTY, SEAM } from './text.js';

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
