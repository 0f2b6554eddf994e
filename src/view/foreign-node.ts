/**
 * Foreign text as plain objects: paragraphs, lists, marks and links of a record. `foreignText` draws them as nodes in a
 * browser, and a server writes them, so both ask here what may be in them.
 */

const TAGS = ['a', 'em', 'li', 'ol', 'p', 'span', 'strong', 'sub', 'sup', 'ul'] as const;
const ATTRIBUTES = ['class', 'dir', 'href', 'lang', 'part', 'role', 'start'] as const;

/** The elements that foreign text may have. */
export type ForeignTag = (typeof TAGS)[number];

/** The attributes of an element in a foreign text; undefined leaves one out. */
export type ForeignAttributes = Readonly<Partial<Record<(typeof ATTRIBUTES)[number], string | undefined>>>;

/** An element of a foreign text. */
export interface ForeignNode {
  readonly tag: ForeignTag;
  readonly attributes?: ForeignAttributes;
  readonly children: readonly ForeignChild[];
}

/** Texts are texts, whatever they look like. */
export type ForeignChild = string | ForeignNode;

/**
 * The name of an element.
 *
 * @throws Error where it is none of those that foreign text may have, whatever types say
 */
export function foreignTag({ tag }: ForeignNode): ForeignTag {
  if (!TAGS.includes(tag)) throw new Error(`A foreign text has no element of the name "${tag}".`);
  return tag;
}

/**
 * The attributes of an element. An address that is not http(s) is left out: others can run code.
 *
 * @throws Error where one is none of those that foreign text may have, whatever types say
 */
export function foreignAttributes({ attributes = {} }: ForeignNode): ForeignAttributes {
  for (const name of Object.keys(attributes) as (keyof ForeignAttributes)[])
    if (!ATTRIBUTES.includes(name)) throw new Error(`A foreign text has no attribute of the name "${name}".`);
  const { href } = attributes;
  return href === undefined || /^https?:\/\//i.test(href) ? attributes : { ...attributes, href: undefined };
}
