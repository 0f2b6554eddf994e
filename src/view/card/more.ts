// What few cards show, and those that do load.
export { factsOf } from './all-facts.js';
export { foldedPeople } from './many-people.js';
export { inPart } from './in-part.js';
export { librarianParts } from './provenance.js';
export { openAction } from './open.js';
export { standingPart } from './standing.js';
