// Records of DOIs.
import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../record/raw-record.js';
import { readDoi } from '../record/identifiers.js';

/**
 * Where the records of DOIs are, one address behind the other: Crossref's and DataCite's public interfaces, which answer
 * pages of any host.
 *
 * @see https://api.crossref.org
 * @see https://support.datacite.org/docs/api
 */
const ADDRESSES = 'https://api.crossref.org/works/{doi} https://api.datacite.org/dois/{doi}';

/**
 * Asks for the record of a DOI at one address after the other, as long as the answer is that it is not known there.
 *
 * @param written the DOI, as `readDoi` reads it
 * @param template addresses with `{doi}` in them, separated by spaces; default those of Crossref and DataCite
 * @throws {PublicationError} `invalid` where it is no DOI; otherwise what the last address was answered with
 */
export async function loadDoi(
  written: string,
  template: string | undefined,
  load: (url: string) => Promise<RawRecord>,
): Promise<RawRecord> {
  const doi = readDoi(written);
  if (doi === undefined) throw new PublicationError('invalid', { path: 'doi', expected: 'a DOI such as 10.1000/182' });
  const name = encodeURIComponent(doi.replace(/\p{Cs}/gu, '\ufffd'));
  const [first = '', ...others] = (template?.trim() || ADDRESSES).split(/\s+/).map((address) => address.replaceAll('{doi}', name)); // prettier-ignore
  let answer = load(first);
  for (const address of others)
    answer = answer.catch((cause: unknown) => {
      if (cause instanceof PublicationError && cause.facts.status === 404) return load(address);
      throw cause;
    });
  return answer;
}
