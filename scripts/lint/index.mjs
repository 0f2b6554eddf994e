// Rules of our own for ESLint, for what eslint-plugin-lit has no rules: its own are about what Lit can draw, and these about
// what a server can write as well.
import { importDoors } from './import-doors.mjs';
import { ownNodes } from './own-nodes.mjs';
import { templateHoles } from './template-holes.mjs';
import { templateWords } from './template-words.mjs';

export default {
  meta: { name: 'card' },
  rules: {
    'import-doors': importDoors,
    'own-nodes': ownNodes,
    'template-holes': templateHoles,
    'template-words': templateWords,
  },
};
