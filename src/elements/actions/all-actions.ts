// Everything that a card or a list does when its reader, or a machine that reads the page, asks for more: one file.
export { cite } from './cite.js';
export { copyReferences, exportList } from './list.js';
export { describe } from './metadata.js';
export { isNumbered, referenceIn, sortOf } from '../../cite/references.js';
export { exportFile as export } from './export.js';
export { share } from './share.js';
