// Debian's own Python, and what it has for references.
import { isHere, pipe } from './run.mjs';
import { PYTHON } from '../desktop-programs.mjs';

/** A program that is a module of Python's: what reads standard input and writes it again. */
export const pythonProgram = (name, module, debian, script) => ({
  name,
  version: () => pipe('', PYTHON, '-c', `import importlib.metadata as m; print(m.version('${module}'))`).text.trim(),
  packages: [debian],
  isHere: () => isHere(PYTHON, '-c', `import ${module}`),
  ways: [{ label: 'BibTeX → BibTeX', format: 'bibtex', pass: (text) => pipe(text, PYTHON, '-c', script) }],
});
