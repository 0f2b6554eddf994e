// What the elements of MODS have in common.
import { childrenOf, type XmlElement } from '../../text/xml.js';

/** The text of an element, on one line. */
export const textOf = ({ text }: XmlElement): string => text.replace(/[\t\n\r ]+/g, ' ').trim();

/** The texts of the elements that a path of names leads to, none that is empty. */
export const textsAt = (element: XmlElement, ...path: readonly string[]): string[] =>
  elementsAt(element, ...path).map(textOf).filter(Boolean); // prettier-ignore

/** The elements that a path of names leads to. */
export const elementsAt = (element: XmlElement, ...path: readonly string[]): XmlElement[] =>
  path.reduce<XmlElement[]>((found, name) => found.flatMap((each) => childrenOf(each, name)), [element]);

/** An attribute's value by its letters in lower case: the vocabularies of types are written in several ways. */
export const wordOf = ({ attributes }: XmlElement, name: string): string =>
  (attributes.get(name) ?? '').trim().toLowerCase();

/**
 * The language of an element: `xml:lang` of BCP 47, or MODS's own `lang` of ISO 639-2 with its `script`; those of what it stands in
 * count as well.
 *
 * @see https://www.loc.gov/standards/mods/userguide/attributes.html#lang
 */
export function langOf(element: XmlElement, outer?: XmlElement): string | undefined {
  const own = (name: string) => element.attributes.get(name) || outer?.attributes.get(name);
  const [lang, script] = [own('lang') || element.lang, own('script')];
  return lang && script && /^[a-z]{2,3}$/i.test(lang) ? `${lang}-${script}` : lang;
}

/** Where an element's link leads. */
export const hrefOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.get('http://www.w3.org/1999/xlinkhref') ?? attributes.get('valueURI');
