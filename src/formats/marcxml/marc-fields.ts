import { childrenOf, type XmlElement } from '../../text/xml.js';

/** A field of MARC; a control field has only its text. */
export interface Field {
  readonly tag: string;
  /** An indicator; a blank is a space. */
  readonly ind1: string;
  readonly ind2: string;
  readonly text: string;
  /** The texts of the subfields with one of these codes, in the field's order; none that is empty. */
  readonly get: (codes: string) => string[];
  /** The same in Latin letters, where the field is in another script. */
  readonly romanised?: Field;
  /** How the field is read, where the record says that. */
  readonly dir?: 'rtl';
}

/** The signs around what sorting skips ("Die"). https://www.loc.gov/marc/specifications/codetables/BasicLatin.html */
const NOT_SORTED = /[\u0088\u0089\u0098\u009c]/g;

/** A record's fields, in its order. */
export const fieldsOf = ({ children }: XmlElement): Field[] =>
  children
    .filter(({ name }) => /^(?:data|control)field$/.test(name))
    .map((field) => {
      const { attributes, text } = field;
      const subfields = childrenOf(field, 'subfield')
        .map((each) => ({ code: each.attributes.get('code') ?? '', text: each.text.replace(NOT_SORTED, '') }))
        .filter(({ code, text }) => code.length === 1 && text.trim());
      const get = (codes: string) => subfields.filter(({ code }) => codes.includes(code)).map(({ text }) => text);
      // Some systems write blanks as "#", "\\" or nothing.
      const indicator = (name: string) => (attributes.get(name) || ' ').replace(/[#\\]/, ' ');
      return { tag: attributes.get('tag') ?? '', ind1: indicator('ind1'), ind2: indicator('ind2'), text, get };
    });
