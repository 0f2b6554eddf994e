// What only few requests need, in one file that is loaded by the first of them: a place in the line that is the nearest one,
// another try, another encoding.
export { askAgain } from './retry.js';
export { decode } from './charset.js';
export { nearest } from './nearness.js';
