// Publications as files for other programs.
import { type ExportFormat, exportFormats, jsonFile } from './export-formats.js';
import { distinguished, fileNameOf, keyOf } from './file-name.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { toBiblatex, toBibtex } from './bibtex.js';
import { toCslJson } from './csl-json.js';
import { toRis } from './ris.js';
import { writePublication } from './own-json.js';

export { type ExportFormat, exportFormats } from './export-formats.js';

type Writer = (publications: readonly Publication[]) => string;

/** Entries behind each other, each with a key that no other has. */
const entries =
  (write: (publication: Publication, key: string) => string): Writer =>
  (publications) => {
    const keys = distinguished(publications.map(keyOf));
    return publications.map((each, at) => write(each, keys[at]!)).join('\n');
  };

const writers: Readonly<Record<ExportFormat['name'], Writer>> = {
  bibtex: entries(toBibtex),
  biblatex: entries(toBiblatex),
  ris: (publications) => publications.map(toRis).join('\n'),
  // Programs expect a list of items, also where there is but one.
  'csl-json': (publications) => {
    const items = publications.map(toCslJson);
    const ids = distinguished(items.map(({ id }) => id));
    return jsonFile(items.map((item, at) => ({ ...item, id: ids[at]! })));
  },
  publication: (publications) =>
    jsonFile(publications.length === 1 ? writePublication(publications[0]!) : publications.map(writePublication)),
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
  writers[formatOf(format).name]([publication]);

/**
 * Several publications as the text of one file, as `exportPublication` writes one. No two have the same key.
 *
 * @param publications publications, as `readPublications` gives them
 * @param format the name of one of `exportFormats`
 * @throws {PublicationError} `format` for any other name
 */
export const exportPublications = (publications: readonly Publication[], format: ExportFormat['name']): string =>
  writers[formatOf(format).name](publications);

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
