// What went wrong, in English: apart from the other words, since few cards ever say it.
import type { FailureMessages } from './messages.js';
import { hostOf } from '../record/url.js';
import type { PublicationError, PublicationErrorFacts } from '../record/error.js';

const LOOKS: Readonly<Record<string, string>> = {
  html: 'the answer is a web page that describes no publication',
  error: 'the answer is an error message, not a publication’s record',
  deleted: 'its record was deleted',
  none: 'the answer holds no publication',
  collection: 'the answer is a collection, not the record of one publication',
  person: 'the answer is about a person, not about a publication',
  organization: 'the answer is about an organization, not about a publication',
  journal: 'the answer is about a journal, not about one publication',
  website: 'the answer is about a website, not about a publication',
  event: 'the answer is about an event, not about a publication',
  broken: 'the answer breaks off or is damaged data',
  empty: 'the answer is empty',
};

/** Answers of no known shape, which may be in a format that is not read. */
const SHAPES: Readonly<Record<string, string>> = { xml: 'an XML document', json: 'data', text: 'plain text' };

/** What an answer is instead of a record. Words that are no keys of ours are the names of formats. */
function look({ found = '', tried = [] }: PublicationErrorFacts): string {
  const shape = Object.hasOwn(SHAPES, found) ? SHAPES[found] : undefined;
  if (!shape && Object.hasOwn(LOOKS, found)) return LOOKS[found]!;
  const names = tried.join(', ');
  const known = names && `: ${names}`;
  return shape
    ? `the answer is ${shape}, but in none of the formats that are known here${known}`
    : `“${found}” is not a format that is known here${known}`;
}

/** The cause as a clause. */
function reasonOf({ kind, facts }: PublicationError): string {
  const { url = '', status, count, path, expected, script } = facts;
  const host = hostOf(url) || url || 'the library';
  const silence = status === undefined ? `${host} did not answer` : `the answer of ${host} broke off`;
  return {
    network: script ? 'a part of this card’s script could not be loaded' : silence,
    timeout: `${host} took too long to answer`,
    http: status === 404 || status === 410 ? `it was not found at ${host}` : `${host} answered with error ${status}`,
    'too-large': `the answer of ${host} is too large`,
    several: `there are ${count?.toLocaleString('en')} publications where one was asked for`,
    invalid: `in its record, ${path} must be ${expected}`,
    blocked: `${host} may not be asked from this page`,
    format: look(facts),
  }[kind];
}

export const error: FailureMessages['error'] = (error) =>
  `The details of this publication cannot be shown: ${reasonOf(error)}.`;

export const stale: FailureMessages['stale'] = (error, time) =>
  `Shown as ${time === undefined ? 'this page has it' : `read at ${time}`}; since then, ${reasonOf(error)}.`;

export const retry = 'Try again';

export const asking = 'Asking again …';
