/**
 * An absolute http(s) URL, or undefined for anything else: other schemes can run code or read local files, so they stay
 * text. `&amp;` is undone, the one thing that escaping does to a URL; other entity look-alikes (`&copy=2`) are parameters.
 *
 * @param raw the URL as the record has it
 * @param base what a relative URL is relative to; without it only absolute URLs are read
 * @see https://url.spec.whatwg.org/
 */
export function webUrl(raw: unknown, base?: string): string | undefined {
  // A place that a template has left open, `{{ url }}`, is none.
  if (typeof raw !== 'string' || !raw.trim() || raw.includes('{{')) return undefined;
  const url = parseUrl(raw.trim().replace(/&(?:amp|#38|#x26);/gi, '&'), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The address of a picture: http(s), or a picture of a common kind in the address itself, which is shown only where the page allows it. */
export const pictureUrl = (raw: unknown, base?: string): string | undefined =>
  /^data:image\/(?:png|jpeg|webp|avif|gif)[;,]/i.test(String(raw)) ? (raw as string) : webUrl(raw, base);

/** Whether an address is that of a host: what may be asked where nobody says anything else. */
export const isOnTheWeb = (url: string): boolean => !/^data:/i.test(url);

/** A person's own link: http(s), or `mailto:`. */
export function personUrl(raw: unknown, base?: string): string | undefined {
  return typeof raw === 'string' && /^\s*mailto:[^\s?@]+@[^\s?@]+\s*$/i.test(raw) ? raw.trim() : webUrl(raw, base);
}

/** The host of a URL, which is how readers are told where a link leads. */
export function hostOf(url: string): string {
  return parseUrl(url)?.host ?? url;
}

function parseUrl(raw: string, base?: string): URL | undefined {
  try {
    return new URL(raw, base || undefined);
  } catch {
    return undefined;
  }
}
