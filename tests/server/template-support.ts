// What the tests of the writer of templates share: Lit in a browser is the measure.
import { render, type TemplateResult } from 'lit';
import { expect } from '@open-wc/testing';
import { templateHtml } from '../../src/server/template-html.js';

/** A template as `html` makes it of strings that no source could have, or that the linter would refuse in one. */
export function made(strings: readonly string[], ...values: readonly unknown[]): TemplateResult {
  const frozen = Object.freeze(Object.assign([...strings], { raw: Object.freeze([...strings]) }));
  return { _$litType$: 1, strings: frozen, values: [...values] } as unknown as TemplateResult;
}

/**
 * A node as plain values: neighbouring texts are one, without comments, and of a `style` what it says. Two nodes that say the
 * same are the same to a reader, a style sheet and a script.
 */
export function plain(node: Node): unknown[] {
  const children: unknown[] = [];
  for (const child of node.childNodes) {
    const last = children.at(-1);
    if (child instanceof Text && child.data) {
      if (typeof last === 'string') children[children.length - 1] = last + child.data;
      else children.push(child.data);
    } else if (child.nodeType === Node.ELEMENT_NODE) children.push(plain(child));
  }
  if (!(node instanceof Element)) return children;
  const attributes = Array.from(node.attributes, ({ name, value }) => [name, value] as const);
  const others = attributes.filter(([name]) => name !== 'style').toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [node.namespaceURI, node.localName, others, customPropertiesOf(node), children];
}

const customPropertiesOf = (element: Element): string[][] => {
  const { style } = element as HTMLElement;
  return Array.from(style, (name) => [name, style.getPropertyValue(name).trim()]).toSorted();
};

/** The element around what Lit draws. */
export function drawn(value: unknown): HTMLElement {
  const container = document.createElement('div');
  render(value, container);
  return container;
}

/** The element around what a browser reads. */
export const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body><div>${html}</div>`, 'text/html').body
    .firstElementChild as HTMLElement;

/**
 * Both ways come to the same, and nothing gets out of the element around it.
 *
 * @param make what to draw, anew each time, since some lists can be read only once
 */
export function expectSame(make: () => unknown, name: string): void {
  const html = templateHtml(make());
  expect(html, name).not.to.contain('<!--');
  const element = parsed(html);
  expect(element.parentElement!.childNodes.length, `${name}: ${html}`).to.equal(1);
  const [written, wanted] = [plain(element), plain(drawn(make()))];
  // Chai's comparison takes its time, so it is for those that differ.
  if (JSON.stringify(written) !== JSON.stringify(wanted)) expect(written, `${name}: ${html}`).to.deep.equal(wanted);
}

/** Texts that would be something else if they were not written with care. */
export const hostile = [
  '<script>alert(1)</script>',
  '</div></p></template><b>',
  '<!-- a -->',
  '-->',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '" autofocus onfocus="alert(1)',
  '&amp; &lt; &#60; &nbsp; &copy',
  '&',
  'lt;',
  ']]>',
  '\r',
  '\r\n\n\r',
  '\n',
  ' \t ',
  '\u2028\u00a0\ufeff\u200f',
  '\ufffc',
  '\ud83d\ude00 \ud83d',
  '${x} `y` \\',
  '<?lit$1$?>',
  'javascript:alert(1)',
];
