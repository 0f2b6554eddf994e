/** A link of an answer's `Link` header. */
export interface HeaderLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

/**
 * The links of a `Link` header: `<url>; rel="describedby"; type="application/json", …`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function linksOfHeader(header: string): HeaderLink[] {
  return [...header.matchAll(/<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g)].map(
    ([, href, parameters]) => {
      const parameter = (name: string) =>
        new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s",;]*))`, 'i').exec(parameters!)?.slice(1).join('') ?? '';
      return { href: href!, rel: parameter('rel'), type: parameter('type') };
    },
  );
}
