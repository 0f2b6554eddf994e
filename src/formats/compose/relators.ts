// What somebody did, by the code or the word that catalogues have for it. https://id.loc.gov/vocabulary/relators.html

const CODES = new Map(Object.entries({
  aut: 'author', cre: 'author', dis: 'author', asn: 'contributor', com: 'compiler', ctb: 'contributor', edt: 'editor', edc: 'editor', pbd: 'publishing director',
  fnd: 'funder', ill: 'illustrator', ive: 'interviewee', ivr: 'interviewer', orm: 'organizer', pht: 'photographer',
  prf: 'performer', rev: 'reviewer', spk: 'speaker', spn: 'sponsor', ths: 'thesis advisor', dgs: 'thesis advisor', opn: 'opponent',
  trl: 'translator', cmp: 'composer', cur: 'curator', drt: 'director', pro: 'producer', aui: 'author of introduction',
  aft: 'author of afterword', isb: 'issuing body', res: 'researcher', prg: 'programmer', ctg: 'cartographer',
})); // prettier-ignore

/** Words of MARC's for an author. */
const AUTHOR = /^(?:creator|dissertant|joint author)$/;

/** Somebody who is named there, nobody says what for. */
const ANYBODY = /^(?:associated name|other|oth)$/;

/** Whoever was only given it, or given it to, holds or sells it: they had no part in it. */
const NO_PART =
  /^(?:hnr|dte|fmo|own|dnr|dpt|pbl|dst|his|cph|rps|honou?ree|dedicatee|(?:former )?owner|donor|depositor|publisher|distributor|host institution|copyright holder|repository)\b/;

/** Who gave a degree for it. */
const GRANTOR = /^(?:dgg|degree[ -]grant(?:or|ing institution))$/;

/** What somebody did. */
export interface Roles {
  /** In the words of readers, the record's own order. */
  readonly words: readonly string[];
  /** The record says what they did, and it was nothing for the work itself. */
  readonly isNone: boolean;
  readonly isGrantor: boolean;
}

/** @param said codes, words or addresses of the vocabulary */
export function rolesOf(said: readonly string[]): Roles {
  const terms = said.map((term) => term.trim().toLowerCase().replace(/^https?:\/\/.*\//, '').replace(/[.,]$/, ''));
  const parts = terms.filter((term) => !NO_PART.test(term) && !GRANTOR.test(term));
  const words = parts.flatMap((term) => CODES.get(term) ?? (AUTHOR.test(term) ? 'author' : ANYBODY.test(term) ? 'contributor' : term.length > 3 ? term : []));
  return { words: [...new Set(words)], isNone: terms.length > 0 && !parts.length, isGrantor: terms.some((term) => GRANTOR.test(term)) };
} // prettier-ignore
