// What an element says of the text in it: marks, links, languages.
import { attributeOf } from './nodes.js';
import { known } from '../record/known.js';
import type { Kind } from './elements.js';
import type { Language } from './lines.js';
import { isTag, languageTags } from '../record/language-tag.js';
import type { Mark } from '../record/rich-text.js';
import type { Wrapper } from './runs.js';
import { webUrl } from '../record/url.js';

/** What surrounds the text of an element. */
export function wrappersOf(element: Element, kind: Kind, baseUrl: string): Wrapper[] {
  const mark = kind === 'heading' || kind === 'term' ? 'strong' : kind;
  const href = kind === 'link' ? hrefOf(element, baseUrl) : undefined;
  // https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags
  const isNocase = /\bnocase\b/.test(attributeOf(element, 'class') ?? '');
  const said = { ...languageOf(element), ...(isNocase && { nocase: true as const }) };
  const all: (Wrapper | false)[] = [
    isMark(mark) && { type: mark },
    href !== undefined && { type: 'link', href },
    Object.keys(said).length > 0 && { type: 'span', ...said },
  ];
  return all.filter((each) => each !== false);
}

const isMark = (kind: Kind): kind is Mark['type'] => /^(?:emphasis|strong|su[bp])$/.test(kind);

/** What JATS has in `xlink:href` may also be a bare DOI, so nothing there is relative. */
const hrefOf = (element: Element, baseUrl: string) =>
  webUrl(attributeOf(element, 'href'), baseUrl) ?? webUrl(attributeOf(element, 'xlink:href'));

/** The language and direction that an element has of its own, where they are well-formed. */
export function languageOf(element: Element): Language {
  const tag = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? '';
  const dir = attributeOf(element, 'dir')?.toLowerCase();
  return known<Language>({
    lang: languageTags([tag]).find(isTag),
    dir: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
  });
}
