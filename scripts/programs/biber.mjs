// biber, which reads BibLaTeX's files and knows which fields each type has: https://ctan.org/pkg/biber
import { isHere, pipe } from './run.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

export default {
  name: 'biber',
  version: () => /[\d.]+\d/.exec(pipe('', 'biber', '--version').text)?.[0] ?? '',
  packages: ['biber'],
  isHere: () => isHere('biber', '--version'),
  ways: [
    {
      label: 'BibLaTeX → BibLaTeX',
      format: 'biblatex',
      pass(text) {
        const folder = mkdtempSync(join(tmpdir(), 'publication-card-'));
        try {
          const [from, to] = ['from.bib', 'to.bib'].map((name) => join(folder, name));
          writeFileSync(from, text);
          const options = ['--tool', '--validate-datamodel', '--nolog'];
          const { text: said, isWhole } = pipe('', 'biber', ...options, '--output-file', to, from);
          return { text: readFileSync(to, 'utf8'), said, isWhole };
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    },
  ],
};
