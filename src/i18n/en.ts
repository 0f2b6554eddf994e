import type { Messages, RareMessages } from './messages.js';
import { onDemand } from '../text/on-demand.js';

const acting = onDemand(() => import('./en-acting.js'));
const failure = onDemand(() => import('./en-failure.js'));

/** The English words are the types' own names; a hyphen joins two of them. Any other type, such as "e-book", is no word of ours. */
const TYPES = [
  'report', 'article', 'book', 'chapter', 'thesis', 'dataset', 'working-paper', 'conference-paper', 'brief', 'preprint',
  'software', 'presentation', 'poster', 'video', 'image',
]; // prettier-ignore

const capitalized = (words: string) => words[0]!.toUpperCase() + words.slice(1);

const counted = (count: number, word: string) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;

export const en: Messages = {
  locale: 'en',
  comma: ', ',
  semicolon: '; ',
  failed: 'This could not be loaded. Try again.',
  acting: () => acting(),
  failure: () => failure(),
  type: (name) => (TYPES.includes(name) ? capitalized(name.replace('-', ' ')) : name),
  access: {
    open: 'Open access',
    embargoed: 'Embargoed',
    restricted: 'Restricted access',
    'metadata-only': 'Details only',
  },
  embargoedUntil: (date) => `Embargoed until ${date}`,
  rare: onDemand<RareMessages>(() => import('./en-rare.js').catch(() => ({}))),
  role: (role) => role,
  moreContributors: (count) => (count === true ? 'and others' : `and ${counted(count, 'other')}`),
  fewerContributors: 'Show fewer authors',
  showMore: 'Read the full summary',
  showLess: 'Show less of the summary',
  open: (type = '') => `Open ${TYPES.includes(type) ? type.replace('-', ' ') : 'publication'}`,
  inside: (words) => words.charAt(0).toLowerCase() + words.slice(1),
  pages: (count) => counted(count, 'page'),
  label: capitalized,
  unknown: 'not known',
};
