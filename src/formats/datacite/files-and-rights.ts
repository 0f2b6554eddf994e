// The files of a DataCite record, and what may be done with them.
import { at, byLetters } from './values.js';
import { firstText, textsOf } from '../compose/values.js';
import type { Found, FoundFile } from '../compose/found.js';
import { accessOf } from '../compose/access.js';
import type { Fields } from '../format.js';
import { listOf } from '../compose/fields.js';
import { webUrl } from '../../record/url.js';

/** The size counts where it is exact and there is one file that it can belong to. */
export function filesOf(record: Fields): FoundFile[] {
  const all = textsOf(record['contenturl']);
  const others = all.slice(1);
  // Of several the text is the one in PDF; which of those that are none a reader wants, nobody knows.
  const url = others.length ? all.find((each) => /\.pdf(?:[?#]|$)/i.test(each)) : all[0];
  const alone = (key: string) => (!others.length && textsOf(record[key]).length === 1 ? firstText(record[key])! : '');
  const bytes = /^\s*(\d+)\s*(?:bytes?|b)\s*$/i.exec(alone('sizes'))?.[1];
  const [mediaType] = /^[\w.+-]+\/[\w.+-]+$/.exec(alone('formats').trim()) ?? [];
  return [
    { url, mediaType, size: bytes === undefined ? undefined : Number(bytes) },
    // https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/en/v4.0.0/field_filelocation.html
    ...listOf(record['file']).map((each) => ({ url: at(each, 'file'), mediaType: byLetters(each)['mimetype'] })),
  ];
}

/** Who may read it stands among the licences. Of several licences the first that has an address counts, with its own name. */
export function rightsOf(record: Fields): Pick<Found, 'licence' | 'access'> {
  const all = [
    ...listOf(record['rightslist'] ?? record['rights']).map((each) => {
      const { rightsuri, rightsidentifier } = byLetters(each);
      return [at(each, 'rights'), rightsidentifier, rightsuri];
    }),
    ...listOf(record['licensecondition']).map((each) => [at(each, 'licensecondition'), byLetters(each)['uri']]),
  ];
  const licences = all.filter((each) => textsOf(each).length && !accessOf(each));
  return {
    licence: licences.find((each) => textsOf(each).some((text) => webUrl(text))) ?? licences[0],
    access: accessOf(all),
  };
}
