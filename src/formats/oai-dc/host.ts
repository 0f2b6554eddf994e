// The journal, book or series that a record of Dublin Core says it is a part of, though it has no field for one.
import { citedPlace } from '../compose/cited-place.js';
import type { Found } from '../compose/found.js';
import { placeIn } from '../compose/xml-records.js';
import { readWrittenDate } from '../../record/written-date.js';
import { typeOf } from '../compose/types.js';

type Host = Pick<Found, 'series' | 'volume' | 'issue' | 'pages' | 'articleNumber'>;

interface Places {
  readonly sources: readonly string[];
  readonly relations: readonly string[];
  /** What it is said to be a part of. */
  readonly wholes: readonly string[];
  readonly citations: readonly string[];
  readonly types: readonly string[];
  /** Whether it has the number of a journal. */
  readonly isCounted: boolean;
}

/** Words that are in the names of journals in most languages that they come in. */
const JOURNAL = /journal|revue|revista|rivista|review|zeitschrift|annal|annual|archiv|bulletin|bolet[ií]n|proceeding|transaction|letters|acta\b|mitteilung|jahrbuch|tidsskrift|tijdschrift|журнал|вестник|学报|杂志/i; // prettier-ignore

/** A name, and no address, identifier or date. */
const isName = (text: string): boolean =>
  /^\p{L}[^;]{2,200}$/u.test(text) && !/^\w+:\S|:\/\/|^10\.\d{4}/.test(text) && !readWrittenDate(text);

/** "Working papers;12": a name and what has a figure in it. */
function isNumbered(text: string): boolean {
  const [name = '', number = '', more] = text.split(';', 3);
  return more === undefined && /^\D/.test(name) && /\d/.test(number) && !/^\w+:/.test(text);
}

/** "Himalayan Journal; Vol. 3 No. 2 (2010); 12-20" or "Himalayan Journal, Vol. 3, No. 2, pp. 12-20": with a volume or an issue. */
function placed(text: string): Host | undefined {
  const [, name = '', place = ''] = /^([^;,(]{1,200})[;,(]\s*(.{0,200})/s.exec(text) ?? [];
  const { volume, issue, pages, articleNumber } = placeIn(place);
  if (!name.trim() || (volume ?? issue) === undefined) return undefined;
  const rest = place.split(';').map((part) => part.trim());
  return {
    series: name.trim(),
    volume,
    issue,
    articleNumber,
    pages: rest.find((part) => /^\p{L}?\d{1,9}(?:\s?[-–]\s?\p{L}?\d{1,9})?$/u.test(part)) ?? (articleNumber === undefined ? pages : undefined), // prettier-ignore
  };
}

/**
 * What it is a part of: OJS writes "Journal; Vol. 3 No. 2 (2010); 12-20" into the source, DSpace "Series;Number" into a relation, and
 * some the name of a journal alone, which counts where the record's own citation has it, or where it has the number of one. Any other
 * source or relation may be anything.
 */
export function hostOf({ sources, relations, wholes, citations, types, isCounted }: Places): Host {
  const kinds = types.map(typeOf);
  const isPart = kinds.some((kind) => /^(?:article|chapter|conference-paper)$/.test(kind ?? ''));
  // What is no text is counted as well: scenes and sheets.
  const isOther =
    !isPart && kinds.some((kind) => /^(?:dataset|software|image|video|poster|presentation)$/.test(kind ?? ''));
  const isOfJournal = ({ series, volume, issue, pages, articleNumber }: Host) =>
    isPart ||
    isCounted ||
    JOURNAL.test(series as string) ||
    (volume !== undefined && (issue ?? pages ?? articleNumber) !== undefined);
  const said = isOther
    ? []
    : [...sources, ...relations.filter(isName)].map(placed).filter((each) => each && isOfJournal(each));
  const found = [...said, ...wholes.map(placed)].find(Boolean);
  if (found) return found;
  const series = [...wholes, ...relations].find(isNumbered);
  if (series !== undefined) return { series };
  const isJournal = (name: string) => citations.some((citation) => citation !== name && citation.includes(name)) || (isCounted && JOURNAL.test(name)); // prettier-ignore
  const name = isPart ? [...wholes.filter(isName), ...relations.filter(isName).filter(isJournal)][0] : undefined;
  return name === undefined ? {} : { series: name, ...citedPlace(name, citations) };
}
