// Publications as files for other programs.
import { type ExportFormat, exportFormats, jsonFile } from './export-formats.js';
import { fileNameOf } from './file-name.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { toBiblatex, toBibtex } from './bibtex.js';
import { toCslJson } from './csl-json.js';
import { toRis } from './ris.js';
import { writePublication } from './own-json.js';

export { type ExportFormat, exportFormats } from './export-formats.js';

const writers: Readonly<Record<ExportFormat['name'], (publication: Publication) => string>> = {
  bibtex: toBibtex,
  biblatex: toBiblatex,
  ris: toRis,
  // Programs expect a list of items.
  'csl-json': (publication) => jsonFile([toCslJson(publication)]),
  publication: (publication) => jsonFile(writePublication(publication)),
};

const formatOf = (name: string): ExportFormat => {
  const format = exportFormats.find((each) => each.name === name);
  if (!format) throw new PublicationError('format', { found: name });
  return format;
};

/**
 * A publication as the text of a file, in UTF-8. What a format has no place for is left out; nothing is added.
 *
 * @param publication a publication, as `readPublication` gives it
 * @param format the name of one of `exportFormats`
 * @throws {PublicationError} `format` for any other name
 */
export const exportPublication = (publication: Publication, format: ExportFormat['name']): string =>
  writers[formatOf(format).name](publication);

/**
 * A name for the file, of the first contributor's family name, the year and the title's first words, in any script:
 * "gallina-2007-natural-hazards.bib". It is safe on all file systems.
 *
 * @param publication the publication
 * @param format as for `exportPublication`
 * @throws {PublicationError} as `exportPublication`
 */
export const exportFileName = (publication: Publication, format: ExportFormat['name']): string =>
  `${fileNameOf(publication)}.${formatOf(format).extension}`;
