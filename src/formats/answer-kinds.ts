// What an answer that is no publication's record looks like, told by the keys and words that records have for their kinds.
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { type Fields, isObject } from './format.js';

/** Records' words for what is no publication, by their letters alone. The first that fits counts. */
const LOOKS: readonly (readonly [look: string, words: RegExp])[] = [
  ['person', /^(?:person|people|author|creator|contributor|researcher|profile|user|eperson|account)s?$/],
  ['event', /^(?:[a-z]*event|festival|hackathon|meeting)s?$/],
  ['journal', /^(?:journal|periodical|newspaper|magazine|serial)s?$/],
  ['website', /^(?:breadcrumblist|(?:(?!collection|searchresults)[a-z])*(?:page|site|blog|navigationelement))s?$/],
  ['collection', /^(?:[a-z]*(?:collection|catalog|list)s?|communit(?:y|ies)|bookseries|creativeworkseries|collectionpage|searchresults?(?:page)?)$/], // prettier-ignore
  ['organization', /^(?:[a-z]*organi[sz]ation|institution|publisher|funder|member|client|provider|orgunit|corporation|university|collegeoruniversity|library|ngo)s?$/], // prettier-ignore
  ['deleted', /^(?:tombstone|deleted)$/],
  ['error', /^(?:error|failure|exception|fault)s?$/],
];

/** What a word for a kind of thing names; undefined for publications, and for what is not known. */
export function lookOfWord(word: unknown): string | undefined {
  const letters = (textOf(word) ?? '').slice(-100).replace(/^.*[/:#]/, '').replace(/[^a-z]/gi, '').toLowerCase(); // prettier-ignore
  return LOOKS.find(([, words]) => words.test(letters))?.[0];
}

const TYPE_KEYS = ['@type', 'type', 'entityType', 'objectType', 'object_type', 'resourceType', 'message-type', 'kind'];

/** What an object's own keys say that it is, other than a publication. */
export function lookOfKeys(fields: Fields): string | undefined {
  if (isDeleted(fields)) return 'deleted';
  if (isError(fields)) return 'error';
  const inside = fieldsOf(fields['data']); // https://jsonapi.org/format/#document-top-level
  const entity = listOf(fieldsOf(fields['metadata'])['dspace.entity.type']).map((each) => fieldsOf(each)['value']);
  const words = [...[fields, inside].flatMap((each) => TYPE_KEYS.flatMap((key) => listOf(each[key]))), ...entity];
  return words.map(lookOfWord).find(Boolean);
}

function isDeleted(fields: Fields): boolean {
  const flags = [fieldsOf(fields['deletion_status'])['is_deleted'], fields['deleted'], fields['is_deleted'], fields['isDeleted']]; // prettier-ignore
  return isObject(fields['tombstone']) || flags.includes(true) || [fields['status'], fields['state']].some((word) => word === 410 || word === 'deleted'); // prettier-ignore
}

/** Keys of bodies that hold nothing but a message. */
const MESSAGE_KEYS = ['message', 'detail', 'details', 'reason', 'timestamp', 'path', 'documentation_url', 'requestId', 'instance']; // prettier-ignore

/** The bodies with which APIs tell errors, those of https://www.rfc-editor.org/rfc/rfc9457 among them. */
function isError(fields: Fields): boolean {
  const { error, errors, exception, fault, status, statusCode, status_code, code, success, ok } = fields;
  const said = (value: unknown) => (isObject(value) || Array.isArray(value) ? Object.keys(value).length > 0 : Boolean(value)); // prettier-ignore
  const isFault = (value: unknown) => Number(textOf(value) ?? (typeof value === 'number' ? value : 0)) >= 400;
  const hasWords = ['message', 'title', 'detail', 'reason'].some((key) => textOf(fields[key]));
  return (
    [error, errors, exception, fault].some(said) ||
    [success, ok].includes(false) ||
    (hasWords && [status, statusCode, status_code].some(isFault)) ||
    (isFault(code) && textOf(fields['message']) !== undefined) ||
    /^(?:error|fail(?:ed|ure)?)$/i.test(textOf(status) ?? '') ||
    (hasWords && Object.keys(fields).every((key) => MESSAGE_KEYS.includes(key)))
  );
}
