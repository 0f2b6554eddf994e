/** The elements that a mark may become. */
export type MarkedElement = 'publication-card' | 'publication-list';

type Forms = Readonly<Record<string, RegExp>>;

/** The attributes that a mark may set, each with the form of its values. None of them names another record. */
const COMMON: Forms = {
  loading: /^(?:eager|lazy)$/,
  'heading-level': /^[1-6]$/,
  'show-repairs': /^$/,
};
const ATTRIBUTES: Readonly<Record<MarkedElement, Forms>> = {
  'publication-card': {
    ...COMMON,
    layout: /^(?:auto|compact|row|full)$/,
    'summary-display': /^(?:fold|full|none)$/,
    'show-missing': /^$/,
  },
  'publication-list': {
    ...COMMON,
    layout: /^(?:auto|compact|row|full|references)$/,
    'citation-style': /^(?:apa|mla|chicago|harvard|vancouver|ieee)$/,
    'page-size': /^\d{1,4}$/,
    limit: /^\d{1,4}$/,
    sort: /^(?:as-is|newest|oldest|title|author)$/,
    'group-by': /^(?:none|year|type)$/,
    more: /^(?:button|scroll|none)$/,
    filter: /^$/,
  },
};
/** Those whose values are words for themselves. */
const SHORT = ['layout', 'loading'];

/**
 * The element's attributes in the words of a mark: a value of `layout` or `loading` (`compact`, `lazy`), or an attribute's name
 * with its value behind it (`heading-level-2`, `summary-display-none`, `show-missing`). Words that are none of these say nothing.
 */
export function attributesOf(words: Iterable<string>, element: MarkedElement): [name: string, value: string][] {
  return [...words].flatMap((word) =>
    Object.entries(ATTRIBUTES[element]).flatMap(([name, form]): [string, string][] => {
      const value = word === name ? '' : word.startsWith(`${name}-`) ? word.slice(name.length + 1) : undefined;
      const given = value ?? (SHORT.includes(name) ? word : undefined);
      return given !== undefined && form.test(given) ? [[name, given]] : [];
    }),
  );
}

/** The words in the classes of an element: `compact` of `publication-card--compact`. */
export const wordsOfClass = (element: Element): string[] =>
  [...element.classList].flatMap((name) => /^publication-(?:card|list)--(.*)/.exec(name)?.[1] ?? []);

/** The words in a URL's fragment, `#publication-card=compact,lazy`, and the element that it names; undefined where it is no mark. */
export function markOfFragment({
  hash,
}: URL): { readonly element: MarkedElement; readonly words: string[] } | undefined {
  const [, element, words = ''] = /#(publication-(?:card|list))(?:=([^#]*))?$/.exec(hash) ?? [];
  return element === undefined ? undefined : { element: element as MarkedElement, words: words.split(/,|%2c/i) };
}
