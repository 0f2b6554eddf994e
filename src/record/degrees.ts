/**
 * Degrees by the words that BibTeX and BibLaTeX have for their theses.
 *
 * @see https://ctan.org/pkg/biblatex "Localization keys"
 */
export const BIBTEX_DEGREES: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD'],
  ['mathesis', 'Master’s'],
  ['mastersthesis', 'Master’s'],
  ['bathesis', 'Bachelor’s'],
  ['candthesis', 'Candidate'],
]);

/** Abbreviations, and names in English. */
const DEGREE = /^(?:(?:\p{Lu}\p{L}{0,3}[. ]*){2,4}|(?:Master|Bachelor|Doctor|Licentiate|Candidate)(?:[’']s| of .+)?)$/u;

/** Whether a text is what a degree is called, so that "thesis" may stand behind it: in another language the word is another one. */
export const isDegreeName = (text: string): boolean => text.length < 80 && DEGREE.test(text);
