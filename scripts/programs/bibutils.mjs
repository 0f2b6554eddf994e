// bibutils, which has MODS between all formats: https://sourceforge.net/p/bibutils/home/Bibutils/
import { isHere, pipe } from './run.mjs';

const way = (label, format, read, write) => ({
  label,
  format,
  pass(text) {
    const mods = pipe(text, read);
    const written = pipe(mods.text, write);
    const isWhole = mods.isWhole && written.isWhole;
    return { text: written.text.replace(/^\ufeff/, ''), said: mods.said + written.said, isWhole };
  },
});

export default {
  name: 'bibutils',
  version: () => /[\d.]+\d/.exec(pipe('', 'bib2xml', '--version').said)?.[0] ?? '',
  packages: ['bibutils'],
  isHere: () => isHere('bib2xml', '--version'),
  ways: [
    way('BibTeX → BibTeX', 'bibtex', 'bib2xml', 'xml2bib'),
    way('BibLaTeX → RIS', 'biblatex', 'biblatex2xml', 'xml2ris'),
    way('RIS → RIS', 'ris', 'ris2xml', 'xml2ris'),
    way('RIS → BibTeX', 'ris', 'ris2xml', 'xml2bib'),
  ],
};
