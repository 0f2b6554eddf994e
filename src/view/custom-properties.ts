import { type AttributePart, Directive, directive, type PartInfo, PartType } from 'lit/directive.js';
import { noChange, nothing } from 'lit/html.js';

/** Names, each with its value; undefined leaves one out. */
export type CustomPropertyValues = Readonly<Record<`--${string}`, string | undefined>>;

/** Without what could end a declaration, call for a file, or begin anything else. */
const PLAIN = /^[\w.%# -]*$/;

class CustomProperties extends Directive {
  #set: Readonly<Record<string, string>> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ATTRIBUTE || part.name !== 'style')
      throw new Error('Custom properties can only be the value of a style attribute.');
  }

  /** For servers: the declarations, which the writer puts where it puts styles. */
  render(properties: CustomPropertyValues): unknown {
    const declarations = checked(properties).map(([name, value]) => `${name}: ${value};`);
    return declarations.length ? declarations.join(' ') : nothing;
  }

  /** For browsers: through the object model, which a Content-Security-Policy against inline styles allows. */
  override update({ element }: AttributePart, [properties]: [CustomPropertyValues]): unknown {
    const { style } = element;
    const before = this.#set;
    this.#set = Object.fromEntries(checked(properties));
    for (const name of Object.keys(before)) if (!(name in this.#set)) style.removeProperty(name);
    for (const [name, value] of checked(properties)) if (before[name] !== value) style.setProperty(name, value);
    return noChange;
  }
}

function checked(properties: CustomPropertyValues): [`--${string}`, string][] {
  const present = Object.entries(properties).filter(
    (entry): entry is [`--${string}`, string] => entry[1] !== undefined,
  );
  for (const [name, value] of present)
    if (!/^--[\w-]+$/.test(name) || !PLAIN.test(value)) throw new Error(`"${name}" is no plain custom property.`);
  return present;
}

/**
 * Sets custom properties of an element: `style=${customProperties({ '--hue': '12' })}`. Those that are not named any longer
 * are removed.
 *
 * @param properties names with their values, which have only letters, digits, blanks and `.%#-` in them
 * @throws Error where it is not the whole value of a `style` attribute, or a name or value has anything else in it
 */
export const customProperties = directive(CustomProperties);
