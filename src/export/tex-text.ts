// Texts in TeX.
import { type Dialect, writeInline } from './written-text.js';
import { inLine } from './facts.js';
import type { InlineText } from '../record/rich-text.js';

/** Signs that are TeX's own, by commands, since braces count even behind a backslash. */
const COMMANDS = new Map(
  '\\backslash {braceleft }braceright ~asciitilde ^asciicircum <less >greater `asciigrave'.split(' ').map((each) => [each[0]!, each.slice(1)]),
); // prettier-ignore

/**
 * A text. TeX makes one sign of "--" and "''", and a quote of "`". At the start of a line "@" begins an entry, and "TY -" a reference in RIS.
 *
 * @see https://ctan.org/pkg/latex2e-help-texinfo
 */
export const tex = (text = ''): string =>
  inLine(text)
    .replace(/[\\{}~^<>`]/g, (sign) => `\\text${COMMANDS.get(sign)!}{}`)
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/(?<=-)-|(?<=')'/g, '{}$&')
    .replace(/^(?:@|\W*TY(?= ))/, '{$&}');

/** A list's text, in which "and", or another sign, would stand between two. */
export const texItem = (text: string, between = /\band\b/i): string =>
  between.test(text) ? `{${tex(text)}}` : tex(text);

/** An address as it stands, without signs that are the file's own. */
export const address = (url = ''): string => url.replace(/[\\{}]/g, encodeURIComponent);

const command = (name: string) => [`\\${name}{`, '}'] as const;

export const TEXT: Dialect = {
  words: tex,
  marks: { emphasis: command('emph'), strong: command('textbf'), sub: command('textsubscript'), sup: command('textsuperscript') },
  link: (href, text) => `\\href{${address(href).replace(/[#$%&_]/g, '\\$&')}}{${text}}`,
}; // prettier-ignore

/**
 * A title, of which styles would make capitals small that stand in no braces, but for its first word's own: "H" is of a formula. What
 * keeps its case stands in braces whatever it is.
 */
export function texTitle(title: InlineText): string {
  let isFirst = true;
  return writeInline(title, {
    ...TEXT,
    words: (text) =>
      text
        .split(/([\p{L}\p{M}\p{N}'’-]+)/u)
        .map((part, at) => {
          if (!(at % 2)) return tex(part);
          const isOwn = isFirst && part.length > 1;
          isFirst = false;
          return /\p{Lu}/u.test(isOwn ? part.slice(1) : part) ? `{${tex(part)}}` : tex(part);
        })
        .join(''),
    nocase: (part) => {
      isFirst = false;
      return `{${writeInline(part, TEXT)}}`;
    },
  });
}
