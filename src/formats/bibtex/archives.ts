// Identifiers in archives, as BibLaTeX has them. https://ctan.org/pkg/biblatex

/** Where archives keep what they know by an identifier. BibLaTeX's own names for them. */
const ARCHIVES = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['jstor', 'https://www.jstor.org/stable/'],
  ['pubmed', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['hdl', 'https://hdl.handle.net/'],
]);

/** An identifier in an archive, as the address of its page there. */
export function archiveOf([eprint = '', type = '', prefix = '']: readonly string[]): string[] {
  const archive = ARCHIVES.get((type || prefix).toLowerCase());
  if (/^https?:/i.test(eprint)) return [eprint];
  return archive && eprint ? [archive + eprint.replace(/^arxiv:/i, '')] : [];
}
