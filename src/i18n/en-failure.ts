// What went wrong, in English: apart from the other words, since few cards ever say it.
import type { FailureMessages } from './messages.js';
import { hostOf } from '../record/url.js';
import type { PublicationError } from '../record/error.js';

const LOOKS: Readonly<Record<string, string>> = {
  html: 'the answer is a web page, not a publication’s record',
  xml: 'the answer is an XML document of a kind that is not known here',
  text: 'the answer is plain text, not a publication’s record',
  json: 'the answer is data, but not a publication’s record',
  empty: 'the answer is empty',
};

/** The cause as a clause. */
function reasonOf({
  kind,
  facts: { url = '', status, count, path, expected, found = '', script },
}: PublicationError): string {
  const host = hostOf(url) || url || 'the library';
  const silence = status === undefined ? `${host} did not answer` : `the answer of ${host} broke off`;
  return {
    network: script ? 'a part of this card’s script could not be loaded' : silence,
    timeout: `${host} took too long to answer`,
    http: status === 404 || status === 410 ? `it was not found at ${host}` : `${host} answered with error ${status}`,
    'too-large': `the answer of ${host} is too large`,
    several: `there are ${count} publications where one was asked for`,
    invalid: `in its record, ${path} must be ${expected}`,
    blocked: `${host} may not be asked from this page`,
    format: LOOKS[found] ?? `“${found}” is not a format that is known here`,
  }[kind];
}

export const error: FailureMessages['error'] = (error) =>
  `The details of this publication cannot be shown: ${reasonOf(error)}.`;

export const stale: FailureMessages['stale'] = (error, time) =>
  `Shown as ${time === undefined ? 'this page has it' : `read at ${time}`}; since then, ${reasonOf(error)}.`;

export const retry = 'Try again';

export const asking = 'Asking again …';
