// Who may read it, in the words that catalogues put among their rights.
import type { Access } from '../record/publication.js';
import { textsOf } from './compose/values.js';

/**
 * By letters and digits alone, without the address before them: those of OpenAIRE, of COAR, and of DSpace's access status.
 *
 * @see https://guidelines.openaire.eu/en/latest/literature/field_accesslevel.html
 * @see https://vocabularies.coar-repositories.org/access_rights/
 * @see https://github.com/DSpace/RestContract/blob/main/items.md#access-status
 */
const WORDS: Readonly<Record<Access['status'], string>> = {
  open: 'open openaccess cabf2',
  embargoed: 'embargo embargoed embargoedaccess cf1cf',
  restricted: 'restricted restrictedaccess closed closedaccess c16ec',
  'metadata-only': 'metadataonly metadataonlyaccess c14cb',
};

const STATUSES = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.split(' ').map((word) => [word, status as Access['status']] as const),
  ),
);

/** What the first text that speaks of access says; undefined where none does: a licence's name says nothing of it. */
export const accessOf = (value: unknown): Access['status'] | undefined =>
  textsOf(value)
    .map((text) =>
      STATUSES.get(
        text
          .replace(/^.*\//, '')
          .replace(/[^a-z\d]/gi, '')
          .toLowerCase(),
      ),
    )
    .find(Boolean);
