// bibtexparser of its first version, which most that read BibTeX in Python use: https://bibtexparser.readthedocs.io/en/v1.2.0/
import { pythonProgram } from './python.mjs';

export default pythonProgram(
  'bibtexparser',
  'bibtexparser',
  'python3-bibtexparser',
  // It reads the types of BibTeX alone, unless it is told otherwise, and knows no months.
  `import sys
import bibtexparser
from bibtexparser.bparser import BibTexParser
from bibtexparser.bwriter import BibTexWriter
sys.stdin.reconfigure(encoding='utf-8')
sys.stdout.reconfigure(encoding='utf-8')
parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)
sys.stdout.write(BibTexWriter().write(bibtexparser.loads(sys.stdin.read(), parser)))`,
);
