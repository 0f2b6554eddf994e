// Pybtex, with which Sphinx and others read BibTeX: https://docs.pybtex.org
import { pythonProgram } from './python.mjs';

export default pythonProgram(
  'Pybtex',
  'pybtex',
  'python3-pybtex',
  `import sys
from pybtex.database import parse_string
sys.stdin.reconfigure(encoding='utf-8')
sys.stdout.reconfigure(encoding='utf-8')
sys.stdout.write(parse_string(sys.stdin.read(), 'bibtex').to_string('bibtex'))`,
);
