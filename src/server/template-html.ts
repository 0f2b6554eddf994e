// Writes what Lit's html`…` makes as HTML: the counterpart of Lit's render() for places that have no document. A browser that
// reads it has the nodes that Lit draws, without Lit's comments; handlers are left out, since no attribute can hold one.
//
// Of a directive it writes what `render()` returns, which may be any value that it writes. So a directive that does something
// with nodes does that in `update()`, which only browsers call, and says the same in `render()`, which only servers call:
// view/custom-properties.ts returns the text of a style attribute, view/foreign-text.ts plain objects in place of nodes.
// https://lit.dev/docs/templates/custom-directives/
import { attributesHtml, escapeAttribute, escapeHtml } from './html.js';
import { type Directive, type PartInfo, PartType } from 'lit/directive.js';
import { foreignAttributes, type ForeignNode, foreignTag } from '../view/foreign-node.js';
import { noChange, nothing } from 'lit/html.js';
import { type Hole, type TemplateParts, templateParts } from './template-parts.js';

/** Takes the declarations of an element where they must not stand in a `style` attribute. */
type OnStyle = (declarations: string) => void;

/** What `html` and directives make: objects that are known by these names, which Lit's minifier leaves alone. */
interface Made {
  readonly _$litType$?: unknown;
  readonly _$litDirective$?: new (part: PartInfo) => Directive;
  readonly strings?: TemplateStringsArray;
  readonly values?: readonly unknown[];
}

/** `html` made it: Lit has other numbers for `svg` and `mathml`, and objects for templates that a compiler made. */
const HTML = 1;

/** What a server has written already, with all that is foreign in it escaped. */
export class Written {
  constructor(readonly html: string) {}
}

const CHILD: Hole = { type: PartType.CHILD };

/** Templates taken apart, each once: a tag gets the same array each time that its place in the source is run. */
const known = new WeakMap<readonly string[], TemplateParts>();

/**
 * The HTML of what a template made.
 *
 * A browser's parser makes the same tree of it as Lit does, as long as HTML allows what goes into a place to be there: in a
 * `<p>` there is no `<p>`, and in a `<table>` no `<tr>` but in a `<tbody>`. U+0000 in a text cannot be written as HTML.
 *
 * @param value a result of `html` or of a directive, a text, a number, what is written, `nothing`, null, undefined, or a list of these
 * @param onStyle takes an element's declarations where they must not stand in a `style` attribute, as under a
 *   Content-Security-Policy. Default: they stand there.
 * @throws Error with a sentence for authors of templates at anything else, and where `templateParts` refuses a template
 */
export function templateHtml(value: unknown, onStyle?: OnStyle): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === nothing || value === null || value === undefined || value === noChange) return '';
  if (typeof value === 'number') return `${value}`;
  if (value instanceof Written) return value.html;
  if (typeof value === 'object') {
    const made = value as Made;
    if (made._$litType$ !== undefined) return resultHtml(made, onStyle);
    if (made._$litDirective$ !== undefined) return templateHtml(rendered(made, CHILD), onStyle);
    if (Symbol.iterator in value) {
      let html = '';
      for (const each of value as Iterable<unknown>) html += templateHtml(each, onStyle);
      return html;
    }
    if ('tag' in value && 'children' in value) return foreignHtml(value as ForeignNode);
  }
  throw new Error(`A server cannot write ${kindOf(value)} as a child.`);
}

function resultHtml({ _$litType$: type, strings, values }: Made, onStyle: OnStyle | undefined): string {
  const { statics, holes } = known.get(strings!) ?? takenApart(type, strings!);
  let html = statics[0]!;
  for (let at = 0; at < holes.length; at++) {
    const hole = holes[at]!;
    const value = values![at];
    html += hole.type === PartType.CHILD ? templateHtml(value, onStyle) : attributeHtml(hole, value, onStyle);
    html += statics[at + 1]!;
  }
  return html;
}

function takenApart(type: unknown, strings: TemplateStringsArray): TemplateParts {
  if (type !== HTML) throw new Error('A server writes templates of `html` alone, neither `svg` nor `mathml`.');
  // Those of a template are frozen. What `unsafeHTML` and `unsafeStatic` make at run time is not, and holds foreign markup.
  if (!Object.isFrozen(strings)) throw new Error('A server writes templates that stand in the source, no made ones.');
  const parts = templateParts(strings);
  known.set(strings, parts);
  return parts;
}

function attributeHtml(hole: Hole, given: unknown, onStyle: OnStyle | undefined): string {
  if (hole.type === PartType.CHILD || hole.type === PartType.EVENT) return '';
  const isDirective = typeof given === 'object' && (given as Made | null)?._$litDirective$ !== undefined;
  const value = isDirective ? rendered(given as Made, hole) : given;
  if (value === nothing || value === noChange) return '';
  const { name } = hole;
  if (hole.type === PartType.BOOLEAN_ATTRIBUTE) return value ? ` ${name}=""` : '';
  if (!/^(?:string|number|boolean)$/.test(typeof value) && value !== null && value !== undefined)
    throw new Error(`A server cannot write ${kindOf(value)} as the value of "${name}".`);
  const text = `${(value ?? '') as string}`;
  if (name !== 'style' || !onStyle) return ` ${name}="${escapeAttribute(text)}"`;
  onStyle(text);
  return '';
}

/** What a directive returns without a document. It may return another one. */
function rendered({ _$litDirective$: Class, values }: Made, part: Hole): unknown {
  const value = new Class!(part).render(...values!);
  const next = value as Made | null | undefined;
  return typeof value === 'object' && next?._$litDirective$ !== undefined ? rendered(next, part) : value;
}

function foreignHtml(node: ForeignNode): string {
  const tag = foreignTag(node);
  let html = `<${tag}${attributesHtml(foreignAttributes(node))}>`;
  for (const child of node.children) html += typeof child === 'string' ? escapeHtml(child) : foreignHtml(child);
  return `${html}</${tag}>`;
}

const kindOf = (value: unknown): string => (typeof value === 'object' ? 'this kind of object' : `a ${typeof value}`);
