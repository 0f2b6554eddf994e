/** The card's attributes that a mark may set, each with the form of its values. None of them names another record. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  layout: /^(?:auto|compact|row|full)$/,
  loading: /^(?:eager|lazy)$/,
  'heading-level': /^[1-6]$/,
  'summary-display': /^(?:fold|full|none)$/,
  'show-missing': /^$/,
  'show-repairs': /^$/,
};
/** Those whose values are words for themselves. */
const SHORT = ['layout', 'loading'];

/**
 * The card's attributes in the words of a mark: a value of `layout` or `loading` (`compact`, `lazy`), or an attribute's name
 * with its value behind it (`heading-level-2`, `summary-display-none`, `show-missing`). Words that are none of these say nothing.
 */
export function attributesOf(words: Iterable<string>): [name: string, value: string][] {
  return [...words].flatMap((word) =>
    Object.entries(ATTRIBUTES).flatMap(([name, form]): [string, string][] => {
      const value = word === name ? '' : word.startsWith(`${name}-`) ? word.slice(name.length + 1) : undefined;
      const given = value ?? (SHORT.includes(name) ? word : undefined);
      return given !== undefined && form.test(given) ? [[name, given]] : [];
    }),
  );
}

/** The words in the classes of an element: `compact` of `publication-card--compact`. */
export const wordsOfClass = (element: Element): string[] =>
  [...element.classList].flatMap((name) => (name.startsWith('publication-card--') ? name.slice(18) : []));

/** The words in a URL's fragment, `#publication-card=compact,lazy`; undefined where it is no mark. */
export function wordsOfFragment({ hash }: URL): string[] | undefined {
  const [mark, words = ''] = /#publication-card(?:=([^#]*))?$/.exec(hash) ?? [];
  return mark === undefined ? undefined : words.split(/,|%2c/i);
}
