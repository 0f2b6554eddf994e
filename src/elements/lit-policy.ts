// Lit asks for its Trusted Types policy when it is evaluated. Where a page's list refuses that, it throws, and no script is there
// to catch it: a static import has no handler, and one with a handler, `import()` in the entry, would only be asked for when the
// page is parsed. So this is evaluated before Lit (see define.ts) and catches the refusal for it. The browser's own line in the
// console names what the list lacks. It can go when Lit starts without its policy:
// https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts
interface TrustedTypes {
  createPolicy(name: string, rules: unknown): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes | null };
const createPolicy = trustedTypes?.createPolicy;
const isOwn = trustedTypes && Object.hasOwn(trustedTypes, 'createPolicy');
let isAllowed = true;

function createOrRefuse(this: TrustedTypes, name: string, rules: unknown): unknown {
  try {
    return createPolicy!.call(this, name, rules);
  } catch (cause) {
    if (name !== 'lit-html') throw cause;
    isAllowed = false;
    return undefined;
  }
}

if (trustedTypes) Reflect.set(trustedTypes, 'createPolicy', createOrRefuse);

/**
 * Whether the page lets Lit have its policy. To be called once, when Lit is evaluated: from then on policies are made as before.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive
 */
export function isLitAllowed(): boolean {
  if (isOwn) Reflect.set(trustedTypes, 'createPolicy', createPolicy);
  else if (trustedTypes) Reflect.deleteProperty(trustedTypes, 'createPolicy');
  return isAllowed;
}
