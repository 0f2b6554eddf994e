// The programs that read and write references, through which exports are passed. On Debian and Ubuntu, as root, what is missing
// is installed.
import { aptInstall } from '../apt.mjs';
import biber from './biber.mjs';
import bibtexparser from './bibtexparser.mjs';
import bibutils from './bibutils.mjs';
import citationJs from './citation-js.mjs';
import pandoc from './pandoc.mjs';
import pybtex from './pybtex.mjs';

/** Each with its name, its version, and the ways that a text goes through it; `format` is that of our export. */
export const programs = [pandoc, bibutils, biber, citationJs, pybtex, bibtexparser];

/** The names of those that are not here, after an attempt to install them. */
export function ensureReferencePrograms() {
  const missing = () => programs.filter((each) => !each.isHere());
  const packages = missing().flatMap((each) => each.packages);
  if (packages.length) aptInstall(missing().map(({ name }) => name), packages); // prettier-ignore
  return missing().map(({ name }) => name);
}
