// How the lists of Crossref's REST API go on. https://github.com/CrossRef/rest-api-doc#deep-paging-with-cursors
import { type Answer, type Fields } from './format.js';
import { fieldsOf, textOf } from './compose/fields.js';
import { nextByParameter } from './compose/answer.js';
import type { RawRecord } from '../record/raw-record.js';
import { totalOf } from '../record/total.js';

/** Works that the API passes over at most. https://gitlab.com/crossref/rest_api/-/merge_requests/154 */
const MOST_OFFSET = 10_000;

/**
 * Where the next works are: by the cursor, where the address has asked for one, which also the last page gives; else by how many
 * came before. A sample has no next works, since it is another one each time.
 *
 * @param count the works in this answer
 */
export function pagingOf(raw: RawRecord, message: Fields, count: number): Pick<Answer, 'next' | 'total'> {
  const total = totalOf(message['total-results']);
  const size = totalOf(message['items-per-page']) ?? 0;
  const cursor = textOf(message['next-cursor']);
  if (!count) return { total };
  if (cursor) return { next: count < size ? undefined : nextByParameter(raw, 'cursor', cursor), total };
  const start = totalOf(fieldsOf(message['query'])['start-index']);
  const offset = start === undefined ? Infinity : start + count;
  const isThere = offset < (total ?? 0) && offset <= MOST_OFFSET && !/[?&]sample=/.test(raw.url ?? '');
  return { next: isThere ? nextByParameter(raw, 'offset', offset) : undefined, total };
}
