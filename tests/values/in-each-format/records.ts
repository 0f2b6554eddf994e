// Which record it is, and in which format.
import { elsewhere, kind, type Kind } from './kind.js';

export const records: readonly Kind[] = [
  elsewhere('One member of a list that cannot be read', 'tests/read/several.test.ts'),
  elsewhere('JSON of others that has a title', 'tests/formats/not-read.test.ts'),
  kind('Crates, tags beside JSON-LD, what templates left over', [
    'what a template left over is shown, or nobody is told',
    'another work of a crate is taken for it',
    'what the tags of a page say is lost beside its JSON-LD',
    'what a template left over is taken for a value',
  ]),
  elsewhere('Own JSON with a wrong field', 'tests/formats/publication.test.ts'),
];
