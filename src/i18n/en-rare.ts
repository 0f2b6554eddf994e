// What few cards say, in English: apart from the other words, and together, since it is little.
import type { RareMessages, RepairMessages } from './messages.js';
import { onDemand } from '../text/on-demand.js';

export { date } from './en-dates.js';
export { language } from './en-languages.js';

export const inPart = 'This record is very long: only the beginning of it is shown here.';

export const readAt: Required<RareMessages>['readAt'] = (host = 'the publisher') => `Read at ${host}`;

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

export const source: Required<RareMessages>['source'] = (name, date, isDay) => [
  'From ',
  name,
  ...(date ? [`, read ${isDay ? 'on' : 'in'} ${date}`] : []),
];

export const repairs = onDemand<Partial<RepairMessages>>(() => import('./en-repairs.js').catch(() => ({})));
