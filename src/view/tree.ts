/**
 * What the view is made of: a tree of elements that says what there is to draw. It holds no node, so it can be drawn as
 * nodes here or written as HTML on a server. Foreign text is always a child or an attribute's value, never markup.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** A key `--name` is a custom property, a function a handler by its property's name; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, Attribute>>;
type Attribute = string | undefined | ((event: Event) => void);

/** Anything but text and trees is nothing, so that a part can be left out with `&&`. */
export type Child = Tree | string | false | undefined;

/** An element of the tree. Its class is the name of its part, unless it says otherwise. Lists among the children are taken apart. */
export const h = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): Tree => ({
  tag,
  attributes: { class: attributes['part'], ...attributes },
  children: children.flat(),
});

/** Draws a tree as nodes. */
export function draw({ tag, attributes, children }: Tree): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') Object.assign(element, { [name]: value });
    else if (value === undefined) continue;
    // Set through the object model, which a Content-Security-Policy against inline styles allows.
    else if (name.startsWith('--')) element.style.setProperty(name, value);
    else element.setAttribute(name, value);
  }
  for (const child of children) if (child) element.append(typeof child === 'string' ? child : draw(child));
  return element;
}
