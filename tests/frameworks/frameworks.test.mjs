// What the card does in pages of frameworks, and what they do with it.
import { small } from './small.mjs';
import { testFrameworks } from './frameworks.mjs';

testFrameworks(small);
