// What an answer of no known shape looks like, for the sentence about it. Its file is asked for when there is such an answer.
import { fieldsOf, listOf, textOf } from './compose/fields.js';
import { type Fields, isHtml, isObject } from './format.js';
import { known } from '../record/known.js';
import { lookOfKeys } from './answer-kinds.js';
import type { PublicationErrorFacts } from '../record/error.js';
import type { RawRecord } from '../record/raw-record.js';

/** What an answer looks like instead of a record, and what it says where that is an error. */
export function looksOf({ text = '', value }: RawRecord): Pick<PublicationErrorFacts, 'found' | 'message'> {
  const found = value === undefined ? lookOfText(text) : lookOfValue(value);
  return known({ found, message: found === 'error' ? messageOf(value ?? text) : undefined });
}

function lookOfValue(value: unknown): string {
  if (typeof value === 'string') return lookOfText(value);
  if (value === null || (Array.isArray(value) && !value.length)) return 'none';
  return (isObject(value) && (lookOfKeys(value) ?? lookOfLists(value))) || 'json';
}

const LIST_KEYS = ['hits', 'items', 'results', 'records', 'docs', 'documents', 'entries', 'entry', 'data', 'member', 'works']; // prettier-ignore

/** Answers of searches, some of which have their list one level down. */
function lookOfLists(value: Fields): string | undefined {
  const levels = [value, ...['response', 'message', 'hits', 'data', 'feed', '_embedded'].map((key) => fieldsOf(value[key]))]; // prettier-ignore
  const lists = levels.flatMap((each) => LIST_KEYS.map((key) => each[key])).filter(Array.isArray);
  return lists.some((list) => list.some(isObject)) ? 'collection' : lists.some((list) => !list.length) ? 'none' : undefined; // prettier-ignore
}

/** Comments do not belong into JSON, but people write them. */
const COMMENTS = /^(?:\s+|<!--(?:(?!-->)[^])*-->|\/\/[^\n]*|\/\*(?:(?!\*\/)[^])*\*\/)+/;

function lookOfText(whole: string): string {
  // The beginning tells.
  const text = whole.replace(/^\ufeff/, '').trimStart().slice(0, 5000); // prettier-ignore
  if (!text) return 'empty';
  if (isHtml(text)) return 'html';
  const content = text.replace(COMMENTS, '');
  if (/^[[{]/.test(content)) return 'broken';
  if (content.startsWith('<')) return lookOfXml(content);
  return isErrorText(whole) ? 'error' : 'text';
}

/** @see https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions */
function lookOfXml(text: string): string {
  const [, root = ''] = /<(?:[\w.-]+:)?([a-z][\w.-]*)/i.exec(text) ?? [];
  if (/<error\b[^>]*\bcode=["']noRecordsMatch/.test(text)) return 'none';
  if (/^(?:errors?|problem|exception|fault)/i.test(root) || /<error\b[^>]*\bcode=/.test(text)) return 'error';
  if (/<header\b[^>]*\bstatus=["']deleted/.test(text)) return 'deleted';
  return /^(?:rss|feed)$/i.test(root) ? 'collection' : 'xml';
}

/** What an error's body says in its own words, for developers: text of somebody else's, at most 200 characters. */
function messageOf(value: unknown): string | undefined {
  const inside = (each: unknown) => [
    each,
    ...['message', 'detail', 'title', 'reason'].map((key) => fieldsOf(each)[key]),
  ];
  const { error, errors } = fieldsOf(value);
  const texts = [value, error, listOf(errors)[0], listOf(fieldsOf(value)['message'])[0]].flatMap(inside).map(textOf);
  return texts.find(Boolean)?.trim().slice(0, 200);
}

/** Whether a text is short and says that something went wrong: "Resource not found." of Crossref. */
const isErrorText = (text: string): boolean =>
  text.length < 300 && /\b(?:not found|errors?|unauthori[sz]ed|forbidden|denied|bad request|too many requests|unavailable|invalid)\b/i.test(text); // prettier-ignore
