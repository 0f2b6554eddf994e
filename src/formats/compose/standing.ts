// The words of catalogues for a publication that was retracted, withdrawn, replaced or followed by a newer version.
import type { FoundStanding } from './found.js';
import { doiUrl } from '../../record/resolvers.js';
import { known } from '../../record/known.js';
import { readDoi } from '../../record/identifiers.js';
import type { Standing } from '../../record/publication.js';
import { textsOf } from './values.js';
import { webUrl } from '../../record/url.js';

/**
 * The letters of the words, the gravest first: those of Crossref's updates, of DataCite's and Dublin Core's relations, and
 * those that people write.
 *
 * @see https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/updates-retractions/
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/relationType/
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#isReplacedBy
 */
const WORDS: readonly (readonly [Standing['status'], RegExp])[] = [
  ['retracted', /^retract(?:ed|ion)$/],
  ['withdrawn', /^withdraw(?:n|al)$/],
  ['removed', /^remov(?:ed|al)$/],
  ['partially-retracted', /^partial(?:ly)?_?retract(?:ed|ion)$/],
  ['expression-of-concern', /^expression_?of_?concern$/],
  ['superseded', /^(?:superseded(?:by)?|is(?:replaced|obsoleted)by)$/],
  ['newer-version', /^(?:newer(?:version|edition)|new_(?:version|edition)|ispreviousversionof)$/],
];

/** The status that a text says, and nothing else; behind it an address may stand: "Retracted: https://…". */
export const statusOf = (said: string): Standing['status'] | undefined => {
  // In other letters, or with a number, it says something else. "New edition" is said of this one; only Crossref's code is not.
  const letters = said.replace(/https?:.*/is, '').replace(/[^\p{L}\p{M}\p{N}_]/gu, '').toLowerCase();
  return WORDS.find(([, words]) => words.test(letters))?.[0];
}; // prettier-ignore

/** The gravest of what was found, with the first address of those that say the same. */
export function standingOf(found: readonly FoundStanding[]): Standing | undefined {
  const all = found.flatMap(({ said, url }) =>
    textsOf(said).flatMap((text) => {
      const status = statusOf(text);
      const urls = [...textsOf(url), /https?:\S+/i.exec(text)?.[0]].map(linkOf);
      return status ? [known<Standing>({ status, url: urls.find(Boolean) })] : [];
    }),
  );
  const status = WORDS.find(([each]) => all.some((one) => one.status === each))?.[0];
  const same = all.filter((each) => each.status === status);
  return same.find(({ url }) => url) ?? same.at(0);
}

/** Where a DOI or an address leads. An identifier of another kind is no address relative to the record's. */
function linkOf(text?: string): string | undefined {
  const doi = readDoi(text);
  return doi === undefined ? webUrl(text) : doiUrl(doi);
}
