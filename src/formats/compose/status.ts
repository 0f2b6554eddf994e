// The words of catalogues for a publication that is not out yet, or only ahead of its issue.
import { textsOf } from './values.js';
import type { PublicationStatus } from '../../record/publication.js';
import type { Value } from './found.js';

/**
 * The letters of the words: those of BibLaTeX's `pubstate`, of CSL's `status`, and those that people write in the place of a
 * date, with or without the year that is expected.
 *
 * @see https://ctan.org/pkg/biblatex "Publication states"
 * @see https://docs.citationstyles.org/en/stable/specification.html#standard-variables
 */
const WORDS: readonly (readonly [PublicationStatus, RegExp])[] = [
  ['in-press', /^(?:inpress|imdruck|souspresse|enprensa|noprelo|incorsodistampa|instampa|впечати|itrykken|印刷中)$/],
  ['forthcoming', /^(?:(?:is)?forthcoming|toappear|tobepublished|imerscheinen|erscheintdemnächst|àparaître|depróximapublicación|dapubblicare|выходит|待刊|即将出版)$/],
  ['prepublished', /^(?:prepublished|advanceonlinepublication|(?:published)?(?:online)?aheadofprint|epubaheadofprint|onlinefirst)$/],
  ['accepted', /^(?:accepted|acceptedforpublication)$/],
  ['submitted', /^(?:submitted|submittedforpublication|(?:in|under)(?:peer)?review)$/],
  ['in-preparation', /^(?:(?:manuscript)?inpreparation|inprep|invorbereitung|enpréparation|enpreparación)$/],
]; // prettier-ignore

/** How far a publication has come, by the first words that say it. */
export function statusOf(value: Value): PublicationStatus | undefined {
  for (const text of textsOf(value)) {
    const letters = text.slice(0, 60).replace(/[^\p{L}\p{M}]/gu, '').toLowerCase(); // prettier-ignore
    const status = letters ? WORDS.find(([, words]) => words.test(letters))?.[0] : undefined;
    if (status) return status;
  }
  return undefined;
}
