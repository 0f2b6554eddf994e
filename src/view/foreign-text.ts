import { type ChildPart, Directive, directive, type PartInfo, PartType } from 'lit/directive.js';
import { foreignAttributes, type ForeignChild, type ForeignNode, foreignTag } from './foreign-node.js';
import { noChange } from 'lit/html.js';

class ForeignText extends Directive {
  #drawn: readonly ForeignChild[] | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('A foreign text can only be a child.');
  }

  /** For servers, which write the plain objects. */
  render(nodes: readonly ForeignChild[]): unknown {
    return nodes;
  }

  /** For browsers. The fragment's nodes stay until another array comes. */
  override update(_part: ChildPart, [nodes]: [readonly ForeignChild[]]): unknown {
    if (nodes === this.#drawn) return noChange;
    this.#drawn = nodes;
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes.map(drawn));
    return fragment;
  }
}

const drawn = (child: ForeignChild): string | Node => (typeof child === 'string' ? child : element(child));

function element(node: ForeignNode): HTMLElement {
  const made = document.createElement(foreignTag(node));
  for (const [name, value] of Object.entries(foreignAttributes(node)))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...node.children.map(drawn));
  return made;
}

/**
 * Draws a foreign text: as ready nodes, since a template would need one for each kind of element, and none of them can become
 * markup. Only another array is drawn anew; for the same one the nodes stay, and with them a selection in them. So keep the
 * array with the record it was made of.
 *
 * @param nodes the text
 * @throws Error where it is no child of a template, or has elements or attributes that foreign text must not have
 */
export const foreignText = directive(ForeignText);
