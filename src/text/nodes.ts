// Parsed markup, looked at through the few members that every parser's tree has.

/** A node's own member: a form's fields must not stand in for it (`<input name=childNodes>`). */
export const own = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node) as N, key, node);

/** An attribute's value, and undefined where it is not there or empty. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  own(element, 'getAttribute').call(element, name) || undefined;

/** In lower case, as HTML is written. */
export const nameOf = (node: Node): string => own(node, 'nodeName').toLowerCase();

/** An element's name in lower case and without the prefix that Crossref's JATS has, MathML, and XHTML in XML. */
export const plainName = (name: string): string => name.toLowerCase().replace(/^(?:jats|mml|m|x?html):/, '');

/** All elements of a name, in the order of the page. Not by recursion: markup may be nested deeper than the stack. */
export function elementsOf(root: Node | undefined, name: string): Element[] {
  const found: Element[] = [];
  const left = root ? [root] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (nameOf(node) === name) found.push(node as Element);
    const children = own(node, 'childNodes');
    for (let at = children.length - 1; at >= 0; at--) left.push(children[at]!);
  }
  return found;
}
