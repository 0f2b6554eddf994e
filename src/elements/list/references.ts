// The door to what cites: a list of references needs it, and so does every list on paper.
import type * as References from '../../cite/references.js';
import { OwnFile } from '../../sources/own-file.js';

/** What makes references; on paper too, which does not wait for a file. */
export const references = new OwnFile<typeof References>(() => import('../../cite/references.js'));
