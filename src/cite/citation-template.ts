// The little language in which the styles say what stands where. In a template
//   [delimiter|part|part]  is what there is of its parts; with "/" as delimiter it is the first that there is
//   [part]                 is a part that may be missing
//   {test~then~else}       depends on a kind, a field that is there (any of them), or on somebody: `#e`; a number: `0V`
//   T, $iT, $i[…]          is a field, or a part, in italics for instance
//   #0a, @m y@             is the names of a role in one of the style's forms, a date
//   < and >                are square brackets, !V is a capital letter, and everything else is what it is.
// A part all of whose fields are empty is empty.
import { append } from './citation-text.js';

/** What fills a template. */
export interface Filling {
  readonly field: (letter: string) => string;
  readonly names: (form: string, role: string) => string;
  readonly date: (form: string) => string;
  readonly test: (condition: string) => boolean;
  /** Sets a text as letters say. */
  readonly set: (text: string, how: string) => string;
}

export function fill(template: string, { field, names, date, test, set }: Filling): string {
  let at = 0;
  const until = (end: string): string => template.slice(at, (at = template.indexOf(end, at) + 1) - 1);
  /** Up to one of some signs. What is not live is passed over. */
  const part = (ends: string, isLive: boolean): string => {
    let text = '';
    let isEmpty: boolean | undefined;
    while (at < template.length && !ends.includes(template[at]!)) {
      const sign = template[at++]!;
      let more: string | undefined;
      if (sign === '[') more = group(isLive);
      else if (sign === '{') {
        const condition = until('~');
        const is = isLive && test(condition);
        more = part('~}', is);
        if (template[at++] === '~') {
          more += part('}', isLive && !is);
          at++;
        }
      } else if (sign === '@') more = date(until('@'));
      else if (sign === '#') {
        at += 2;
        more = isLive ? names(template[at - 2]!, template[at - 1]!) : '';
      } else if (/[$A-Z]/.test(sign)) {
        const how = until(/[[A-Z]/.exec(template.slice(sign === '$' ? at : --at))![0]);
        more = template[at - 1] === '[' ? group(isLive) : isLive ? field(template[at - 1]!) : '';
        if (isLive) more = set(more, how);
      }
      if (more !== undefined) isEmpty = (isEmpty ?? true) && !more;
      const sight = sign === '!' ? template[at++]! : sign === '<' ? '[' : sign === '>' ? ']' : sign;
      if (isLive) text = append(text, more ?? sight);
    }
    return isEmpty ? '' : text;
  };
  const group = (isLive: boolean): string => {
    let text = part('|]', isLive);
    if (template[at] === '|') {
      const between = text;
      text = '';
      while (template[at++] === '|') {
        const more = part('|]', isLive && !(between === '/' && text));
        if (more) text = text ? append(append(text, between), more) : more;
      }
    } else at++;
    return text;
  };
  return part('', true);
}
