// What few cards say, in English: apart from the other words, and together, since it is little.
export { date } from './en-dates.js';
export { language } from './en-languages.js';

export const inPart = 'This record is very long: only the beginning of it is shown here.';
