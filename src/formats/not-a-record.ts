import { fieldsOf } from './compose/fields.js';
import { type Fields, isHtml, isObject } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { isErrorText, lookOfKeys, messageOf } from './answer-kinds.js';
import { known } from '../record/known.js';
import { PublicationError, type PublicationErrorFacts } from '../record/error.js';

/** An answer of no known shape: the error says what it looks like, and which formats were tried. */
export function notRead(
  { text = '', value, url }: RawRecord,
  tried: readonly { readonly name: string }[],
): PublicationError {
  const found = value === undefined ? lookOfText(text) : lookOfValue(value);
  return new PublicationError(
    'format',
    known<PublicationErrorFacts>({
      found,
      tried: [...new Set(tried.map(({ name }) => name))],
      message: found === 'error' ? messageOf(value ?? text) : undefined,
      url,
    }),
  );
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
