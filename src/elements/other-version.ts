// What a page's author has to know when a page has two versions of the script. Loaded only then.
import { version } from './version.js';
import { warnOnce } from './console.js';

/** @param present the version that was defined first, and stays */
export const warnOf = (present: string | undefined): void =>
  warnOnce(`version ${present} is defined already, so version ${version} was not used. One script is enough.`);
