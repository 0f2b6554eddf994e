import type { MarkupParser } from './context.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): unknown };
}

// Trusted Types lets a name be used once a page, unless the page allows duplicates; so the policy is made once, when
// markup is first met. https://w3c.github.io/trusted-types/dist/spec/
let policy: { createHTML(markup: string): unknown } | undefined;

/**
 * A parser made of the platform's `DOMParser`, or of one that is handed in. Documents that it makes are inert.
 * It answers undefined where there is no `DOMParser`, and where the page's Trusted Types list refuses our policy.
 */
export function markupParser(Parser: typeof DOMParser | undefined = globalThis.DOMParser): MarkupParser {
  return (markup) => {
    try {
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
      policy ??= trustedTypes?.createPolicy('publication-card', { createHTML: (trusted) => trusted });
      // With its start tag the body keeps the white space that a text begins with.
      const page = `<body>${markup}`;
      const trusted = (policy?.createHTML(page) ?? page) as string;
      const parsed = Parser && new Parser().parseFromString(trusted, 'text/html');
      // A form or picture can be named "body" and take the property's place on the document itself, not on its prototype.
      return parsed && Reflect.get(Object.getPrototypeOf(parsed) as Document, 'body', parsed);
    } catch {
      return undefined;
    }
  };
}
