import type { Access } from '../../record/publication.js';
import { textsOf } from './values.js';
import type { Value } from './found.js';

/**
 * The words of repositories for who may read something, and their codes in COAR's vocabulary.
 *
 * @see https://vocabularies.coar-repositories.org/access_rights/
 * @see https://guidelines.openaire.eu/en/latest/literature/field_accesslevel.html
 */
const WORDS: Readonly<Record<string, Access['status']>> = {
  open: 'open', cabf2: 'open', embargoed: 'embargoed', cf1cf: 'embargoed', restricted: 'restricted', closed: 'restricted',
  c16ec: 'restricted', embargo: 'embargoed', metadataonly: 'metadata-only', c14cb: 'metadata-only',
}; // prettier-ignore

/** Who may read it, by the first word at a place that says so: `info:eu-repo/semantics/openAccess`, "Open access", `open`. */
export const accessOf = (value: Value): Access['status'] | undefined =>
  textsOf(value)
    .map((text) => text.trim().replace(/^.*[/:#]/, '').replace(/[^a-z\d]/gi, '').toLowerCase().replace(/access$/, ''))
    .map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined))
    .find(Boolean); // prettier-ignore
