// The formats in which publications are written. Apart from what writes them, which a browser loads one by one.
import { toJson } from '../record/json.js';

/** A format in which publications are written. */
export interface ExportFormat {
  readonly name: 'bibtex' | 'biblatex' | 'ris' | 'csl-json' | 'publication';
  /** What the format is called, in any language. */
  readonly label: string;
  /** The ending of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/**
 * The formats that `exportPublication` writes: `bibtex` is what every reader of BibTeX takes, `biblatex` is held to that package's
 * types and fields, and `publication` is the project's own JSON.
 */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  { name: 'biblatex', label: 'BibLaTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  { name: 'ris', label: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { name: 'csl-json', label: 'CSL-JSON', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  { name: 'publication', label: 'JSON', extension: 'json', mediaType: 'application/json' },
];

/** A value as the text of a file. */
export const jsonFile = (value: unknown): string => `${toJson(value, 2)}\n`;
