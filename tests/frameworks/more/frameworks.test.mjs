// The same as ../frameworks.test.mjs for the frameworks that `npm test` does not try.
import { more } from './more.mjs';
import { testFrameworks } from '../frameworks.mjs';

testFrameworks(more);
