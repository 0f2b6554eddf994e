import type { Messages } from './messages.js';
import { onDemand } from '../text/on-demand.js';

const sentences = onDemand(() => import('./en-errors.js'));

const types = {
  report: 'Report', article: 'Article', book: 'Book', chapter: 'Chapter', thesis: 'Thesis', dataset: 'Dataset',
  'working-paper': 'Working paper', 'conference-paper': 'Conference paper', brief: 'Brief', preprint: 'Preprint',
  software: 'Software', presentation: 'Presentation', poster: 'Poster', video: 'Video', image: 'Image',
}; // prettier-ignore

export const en: Messages = {
  locale: 'en',
  failed: 'The details of this publication cannot be shown.',
  error: (error) => sentences().sentence(error),
  types,
  access: {
    open: 'Open access',
    embargoed: 'Embargoed',
    restricted: 'Restricted access',
    'metadata-only': 'Details only',
  },
  embargoedUntil: (date) => `Embargoed until ${date}`,
  role: (role) => role,
  moreContributors: (count) => (count === true ? 'and others' : `and ${count} other${count === 1 ? '' : 's'}`),
  summary: 'Summary',
  interventions: 'Interventions',
  showMore: 'Read the full summary',
  showLess: 'Show less of the summary',
  open: (type) =>
    `Open ${Object.hasOwn(types, type ?? '') ? types[type as keyof typeof types].toLowerCase() : 'publication'}`,
  pages: (count) => `${count} page${count === 1 ? '' : 's'}`,
  published: 'Published',
  languages: (count) => (count > 1 ? 'Languages' : 'Language'),
  labels: {
    authors: 'Authors', publisher: 'Publisher', series: 'Series', volume: 'Volume', issue: 'Issue',
    pages: 'Pages', edition: 'Edition', place: 'Place', licence: 'Licence', keywords: 'Keywords',
  }, // prettier-ignore
  unknown: 'not known',
};
