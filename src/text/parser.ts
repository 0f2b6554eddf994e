import type { MarkupParser } from './context.js';
import { inertMarkup } from './inert.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): unknown };
}

// Trusted Types lets a name be used once a page, unless the page allows duplicates; so the policy is asked for once, when
// markup is first met. Null where the page refuses it. https://w3c.github.io/trusted-types/dist/spec/
let policy: { createHTML(markup: string): unknown } | null | undefined;

/**
 * An inert document, made by the platform's `DOMParser` or by one that is handed in. Undefined where there is none, and
 * where the page's Trusted Types list refuses our policy.
 *
 * @param type the platform's word for the language: `text/html` or `application/xml`
 */
export function parseDocument(
  text: string,
  type: 'text/html' | 'application/xml',
  Parser: typeof DOMParser | undefined = globalThis.DOMParser,
): Document | undefined {
  if (policy === null) return undefined;
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    if (trustedTypes && !policy) {
      policy = null;
      policy = trustedTypes.createPolicy('publication-card', { createHTML: (trusted) => trusted });
    }
    const inert = type === 'text/html' ? inertMarkup(text) : text;
    const trusted = (policy?.createHTML(inert) ?? inert) as string;
    return Parser && new Parser().parseFromString(trusted, type);
  } catch {
    return undefined;
  }
}

/** A parser of HTML; it answers undefined where `parseDocument` does. */
export const markupParser =
  (Parser?: typeof DOMParser): MarkupParser =>
  (markup) => {
    // With its start tag the body keeps the white space that a text begins with.
    const parsed = parseDocument(`<body>${markup}`, 'text/html', Parser);
    // A form or picture can be named "body" and take the property's place on the document itself, not on its prototype.
    return parsed && Reflect.get(Object.getPrototypeOf(parsed) as Document, 'body', parsed);
  };
