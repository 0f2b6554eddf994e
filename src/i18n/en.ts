import { hostOf } from '../record/url.js';
import type { Messages } from './messages.js';

const LOOKS: Readonly<Record<string, string>> = { html: 'a web page', xml: 'XML', text: 'plain text', json: 'this kind of data', empty: 'an empty answer' };
const types = {
  report: 'Report', article: 'Article', book: 'Book', chapter: 'Chapter', thesis: 'Thesis', dataset: 'Dataset',
  'working-paper': 'Working paper', 'conference-paper': 'Conference paper', brief: 'Brief', preprint: 'Preprint',
  software: 'Software', presentation: 'Presentation', poster: 'Poster', video: 'Video', image: 'Image',
}; // prettier-ignore

export const en: Messages = {
  locale: 'en',
  loading: 'Loading the publication…',
  error({ kind, facts: { url = '', status, count, path, expected, found = '' } }) {
    const host = hostOf(url) || url || 'the library';
    const reason = {
      network: `${host} did not answer`,
      timeout: `${host} took too long to answer`,
      http: `${host} ${status === 404 || status === 410 ? 'does not have it' : `answered with error ${status}`}`,
      'too-large': `${host} answered with too much`,
      several: `there are ${count} publications where one was asked for`,
      invalid: `in its record, ${path} must be ${expected}`,
      blocked: `${host} may not be asked from this page`,
      format: `${LOOKS[found] ?? `“${found}”`} is not a format that is known here`,
    }[kind];
    return `The details of this publication cannot be shown: ${reason}.`;
  },
  types,
  access: { open: 'Open access', embargoed: 'Embargoed', restricted: 'Restricted access', 'metadata-only': 'Details only' },
  embargoedUntil: (date) => `Embargoed until ${date}`,
  role: (role) => role,
  moreContributors: (count) => (count === true ? 'and others' : `and ${count} other${count === 1 ? '' : 's'}`),
  summary: 'Summary',
  interventions: 'Interventions',
  showMore: 'Read the full summary',
  showLess: 'Show less of the summary',
  open: (type) => `Open ${types[type as keyof typeof types]?.toLowerCase() ?? 'publication'}`,
  pages: (count) => `${count} page${count === 1 ? '' : 's'}`,
  published: 'Published',
  languages: (count) => (count > 1 ? 'Languages' : 'Language'),
  labels: {
    authors: 'Authors', publisher: 'Publisher', series: 'Series', volume: 'Volume', issue: 'Issue',
    pages: 'Pages', edition: 'Edition', place: 'Place', licence: 'Licence', keywords: 'Keywords',
  }, // prettier-ignore
  unknown: 'not known',
};
