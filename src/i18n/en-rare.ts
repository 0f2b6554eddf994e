// What few cards say, in English: apart from the other words, and together, since it is little.
import type { RareMessages } from './messages.js';

export { date } from './en-dates.js';
export { language } from './en-languages.js';

export const inPart = 'This record is very long: only the beginning of it is shown here.';

const notice = 'Read the notice';

export const standing: Required<RareMessages>['standing'] = {
  retracted: ['Retracted', notice],
  withdrawn: ['Withdrawn', notice],
  removed: ['Removed', notice],
  'partially-retracted': ['Partially retracted', notice],
  'expression-of-concern': ['Expression of concern', notice],
  superseded: ['Superseded', 'Go to what replaces it'],
  'newer-version': ['A newer version exists', 'Go to the newer version'],
};
