import { plainText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { recordPage } from '../record/resolvers.js';

/** Where readers ask for an accessible format of a publication; undefined where nobody says that, or not as an address. */
export type AccessibleFormat = (publication: Publication) => string | undefined;

/**
 * The address at which a site takes such wishes. What a publication puts into it is text in its query or fragment, whatever it looks
 * like: before those it could be another address.
 *
 * @param template http(s) or `mailto:`, with `{title}`, `{url}` (the record's page) and `{doi}` where those go, behind `?` or `#`
 * @param base what a relative address is relative to. Default: nothing, so it has to be absolute
 * @see https://www.rfc-editor.org/rfc/rfc6068 for `subject` and `body` in addresses of mail
 */
export const accessibleFormat =
  (template: string | null | undefined, base?: string): AccessibleFormat =>
  (publication) => {
    const facts: Record<string, string | undefined> = {
      title: plainText(publication.title),
      url: recordPage(publication),
      doi: publication.identifiers?.doi,
    };
    const [, address = '', query = ''] = /^\s*([^?#]*)(.*?)\s*$/s.exec(template ?? '') ?? [];
    if (!address && !query) return undefined;
    const filled = query.replace(/\{(title|url|doi)\}/g, (_, name: string) =>
      encodeURIComponent(facts[name]?.toWellFormed() ?? ''),
    );
    try {
      const { protocol, href } = new URL(address + filled, base || undefined);
      return /^(?:https?|mailto):$/.test(protocol) ? href : undefined;
    } catch {
      return undefined;
    }
  };
