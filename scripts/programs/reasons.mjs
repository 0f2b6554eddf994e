// Why a field does not come back from a program as it went in. What the program's file does not have at all it has dropped, which
// that file proves; of everything else a rule here says whose it is. Seen in the versions that docs/exports.md names.

/** Whether one date says nothing that the other does not: an end without its month is less, and so is an open one. */
const isLess = (less, more) =>
  Object.entries(less).every(([key, value]) =>
    typeof value === 'object' ? isLess(value, more?.[key] ?? {}) : more?.[key] === value || key === 'open',
  );
const isPart = (after, before) => Boolean(after && before) && isLess(JSON.parse(after), JSON.parse(before));
const words = (text = '') =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.toSorted()
    .join(' ') ?? '';
/** Words in another order, or cut elsewhere. */
const isSameWords = ({ before, after }) => words(before) === words(after);
const isIn = (part = '', whole = '') => whole.includes(part);

/** Any way. */
const ANY = /./;
/** All but our own way back. */
const THEIRS = /^(?!none)/;

/**
 * `program`, `way` and `field` say where a rule holds, `when` for which values, `why` what happens there; `see` has the
 * program's own word for it where there is one.
 */
export const reasons = [
  { program: /^none/, field: /./, when: ({ isHeld }) => isHeld, why: 'the format has no place for it, or says it in another way' },
  { program: THEIRS, field: /./, when: ({ after, hasWords }) => after === undefined && !hasWords, why: 'not in its file' },
  { program: THEIRS, field: /^published$/, when: ({ after, before }) => isPart(after, before), why: 'a date in fewer parts: no ends of ranges, no doubt, no seasons or days' },
  { program: THEIRS, field: /^keywords$/, when: isSameWords, why: 'keywords are cut at commas, also at those in braces' },
  { program: THEIRS, field: /^(?:languages|identifiers\.is[bs]n)$/, when: ({ before, after }) => isIn(after, before) || isSameWords({ before, after }), why: 'one language and one number of each kind' },
  { program: THEIRS, field: /^(?:type|typeLabel)$/, why: 'kinds that a format has no type for are taken for the nearest one, and their words are dropped' },
  { program: THEIRS, way: /BibTeX|BibLaTeX/, field: /^(?:issue|edition|series|volume|number|pages|articleNumber)$/, why: 'fields that BibTeX’s own types do not have are dropped or set elsewhere', see: 'https://www.bibtex.org/Format/' },
  { program: THEIRS, way: /RIS/, field: /^(?:institution|publisher)$/, why: 'PB of a thesis is its university here, and a publisher there', see: 'https://github.com/aurimasv/translators/wiki/RIS-Tag-Map' },
  { program: THEIRS, way: /RIS/, field: /^(?:event|series|place)$/, why: 'of the tags of a meeting, T2, C3, C1 and CY, it has one or none' },
  { program: THEIRS, field: /^(?:standing|status)$/, why: 'a note is kept as a note, in another place than that in which it says how a work stands' },
  { program: THEIRS, field: /^others who had a part$|^editors$/, why: 'roles other than author and editor have no field there, or become the nearest' },

  { program: THEIRS, field: /^(?:institution|publisher|degree)$/, when: ({ before, after }) => before === undefined || after === undefined, why: 'who awarded a degree is a publisher there, and the degree a word for the kind' },
  { program: /pandoc/, way: /→ BibLaTeX/, field: /^degree$/, when: ({ after }) => after === 'PhD', why: 'each thesis is written as `@phdthesis`, without its word' },
  { program: /bibutils/, way: /BibTeX/, field: /^degree$/, when: ({ before, after }) => /^M/.test(before) && after === 'Master’s', why: 'of a thesis’s word nothing but the name of its entry is kept' },
  { program: /pandoc/, way: /BibLaTeX/, field: /^event$/, why: 'of a meeting’s place and date one is written, in small letters' },
  { program: /Citation\.js/, way: /BibTeX → BibTeX/, field: /^institution$/, why: '`school` and `publisher` of a thesis are one field there' },
  { program: THEIRS, field: /^published$/, when: ({ before }) => before === undefined, why: 'the date of a meeting is taken for that of its paper' },

  { program: /pandoc/, way: /BibLaTeX/, field: /^(?:title|series|event)$/, when: isSameWords, why: 'titles in English are set in sentence case and back; what stands in braces keeps its capitals', see: 'https://pandoc.org/MANUAL.html#capitalization-in-titles' },
  { program: /pandoc/, way: /BibLaTeX/, field: /^languages$/, why: 'it reads `langid`, which is babel’s name, and not `language`', see: 'https://pandoc.org/MANUAL.html#citations' },
  { program: /pandoc/, field: /^authors$/, when: isSameWords, why: 'small words before a family name are moved; a body’s name without braces is divided' },
  { program: /pandoc/, way: /BibLaTeX/, field: /^summary$/, why: 'line ends go without a blank in their place, and a bold line is there twice' },
  { program: /pandoc/, way: /BibLaTeX/, field: /^keywords$/, why: 'it does not write them as BibLaTeX' },
  { program: /pandoc/, way: /^RIS/, field: /^(?:number|issue)$/, why: 'SN is an ISBN or ISSN in all types, and IS an issue' },
  { program: /pandoc/, way: /^RIS/, field: /^(?:publisher|moreContributors)$/, why: 'it takes “et al.” for a name, and PB for a publisher' },

  { program: /bibutils/, way: /Bib/, field: /^title$/, when: ({ before, after }) => isIn(after, before), why: '`subtitle` is not read as BibTeX' },
  { program: /bibutils/, way: /Bib/, field: /^title$/, why: '`\\textsubscript` is not read' },
  { program: /bibutils/, field: /^(?:authors|editors)$/, why: 'names of bodies are divided in RIS, at their last word or at “of” and “and”; small words before a family name are set elsewhere' },
  { program: /bibutils/, way: /RIS/, field: /^(?:links\.landingPage|links\.fullText|cover)$/, why: 'L1, L2 and L4 become UR' },
  { program: /bibutils/, way: /BibTeX/, field: /^links\.fullText$/, why: '`pdf` becomes `url`, in a further field of this name' },
  { program: /bibutils/, way: /RIS/, field: /^(?:number|pages|issue|volume|articleNumber)$/, why: 'SN of a report is an ISSN; a blank in SP divides it' },
  { program: /bibutils/, field: /^(?:publisher|institution)$/, why: '`institution` is read in reports alone' },
  { program: /bibutils/, field: /^summary$/, why: '`\\textless`, `\\href` and line ends are not read' },
  { program: /bibutils/, field: /^(?:identifiers\.isbn|keywords|edition)$/, why: 'of reports and theses it writes no ISBN, and of BibLaTeX no keywords' },

  { program: /biber/, field: /^keywords$/, when: isSameWords, why: 'blanks behind commas go' },

  { program: /Citation\.js/, way: /RIS/, field: /^(?:issue|volume|edition|number|pages|publisher|identifiers\.isbn|articleNumber)$/, why: 'tags are read and written in the types for which the specification of 2011 names them; SN of a report is its number' },
  { program: /Citation\.js/, way: /CSL-JSON/, field: /^(?:issue|number|articleNumber)$/, why: '`eid` becomes a number' },
  { program: /Citation\.js/, way: /→ Bib/, field: /^title$/, when: ({ before }) => /[^\p{Script=Latin}\p{P}\p{Z}\p{N}]/u.test(before ?? ''), why: 'letters beyond Latin and Greek are left out' },
  { program: /Citation\.js/, field: /^authors$/, when: ({ before, after = '' }) => isIn(after.slice(-8), before), why: 'particles are fields of their own, which are names’ beginnings in the other format' },
  { program: /Citation\.js/, way: /Bib/, field: /^summary$|^keywords$|^languages$|^type$/, why: 'BibTeX has no fields for them; `\\href` loses its braces' },
]; // prettier-ignore

/** The rule that says why something came back otherwise. */
export const reasonFor = (program, way, found) =>
  reasons.find(({ program: p, way: w = ANY, field, when = () => true }) => p.test(program) && w.test(way) && field.test(found.field) && when(found)); // prettier-ignore

/** Why a program makes nothing of an export: its own words, and what is behind them. */
export const refusals = [
  { program: /pandoc/, way: /^RIS/, says: /./, why: 'pandoc reads no blank lines, nor lines without a tag, within a value of RIS' },
  { program: /Citation\.js/, way: /→ Bib/, says: /./, why: 'Citation.js leaves out letters beyond Latin and Greek, so that a title is empty' },
]; // prettier-ignore

export const refusalFor = (program, way, said) =>
  refusals.find((each) => each.program.test(program) && each.way.test(way) && each.says.test(said));

/** What BibLaTeX's types must have, by the names of a publication's fields. */
const MANDATORY = { author: 'authors', editor: 'editors', institution: 'institution', journaltitle: 'series', booktitle: 'series', 'date, year': 'published' }; // prettier-ignore

/**
 * biber's warnings that are not about what we could write otherwise: `says` finds one, and `when` looks, with what that found, whether
 * the record that it is about is why.
 */
export const warnings = [
  { says: /Missing mandatory field (?:- one of )?'([\w, ]+)'/, when: ([, field], record) => MANDATORY[field] && record[MANDATORY[field]] === undefined, why: 'the record does not have what a type must have' },
  { says: /Invalid (ISBN|ISSN) in value of field/, when: ([, kind], record) => record[`identifiers.${kind.toLowerCase()}`]?.includes(' | '), why: 'a record has several numbers, which stand in one field with commas between' },
  { says: /WARN - IS[BS]N '[^',]+,[^']+' in entry '\w+' is invalid/, why: 'a record has several numbers, which stand in one field with commas between' },
  { says: /field 'volume'.* datatype 'integer'/, when: (_, record) => !/^\d+$/.test(record.volume), why: 'the volume in the record is no number: “no. 7”' },
]; // prettier-ignore

/** The rule that says why a program warns of a record, in a line of its own words. */
export function warningFor(line, results) {
  const at = /\b[Ee]ntry 'r(\d{5})'/.exec(line)?.[1];
  const record = Object.fromEntries((results[Number(at)]?.fields ?? []).map(({ field, before }) => [field, before]));
  return warnings.find(({ says, when = () => true }) => {
    const found = says.exec(line);
    return found && when(found, record);
  });
}
