// The styles, as data. Each follows the style's file in CSL, which is its specification for software:
// https://github.com/citation-style-language/styles
import type { NameForm } from './names.js';
import type { DateForm } from './dates.js';
import type { PageRange } from '../export/numbers.js';

/** A style: how names, dates, pages and quotes are set, and in which order what is known stands. */
export interface Style extends NameForm, DateForm {
  /** How names are set otherwise where they stand at the start of an entry. */
  readonly first?: NameForm;
  /**
   * Each place that names stand in: how they do, and what else is said. `N` is the names; "ed.", "editor" and "edited" stand
   * for the same of any role, with a capital where they have one.
   */
  readonly places: readonly string[];
  readonly pages?: PageRange;
  /** British quotation marks, outside which full stops and commas stand. */
  readonly isBritish?: true;
  /** "trans." for one, too. */
  readonly trans?: true;
  /** What stands between two things that somebody did. Default: " and ". */
  readonly both?: string;
  readonly template: string;
}

const house = '<: |L|H>';

// American Psychological Association, 7th edition. https://apastyle.apa.org/style-grammar-guidelines/references
const apaNumber = '{M~, |{rG~< |hG|{0M~No. }M>~No. M}|{t~{X~H}}}';
const apaPlaces = `{apq~~, |{0D~Version }D|{0E~F ed.~E}|{r~ |hS|N}|{0V~Vol$sV. V}|Issue$sI I|Q}`;
const apaFormat = '{G~{M~~cG}~{d~Data set}}';
const apaHead = `< |{C~T~j<: |T|{aq0V~~Vol. V}>}|(<; |#2n|{C~{aq~#2r}~; |{aq~~#2d}|#2r|${apaNumber}|${apaPlaces}}>)>`;
const apaNote = `<[{t~{M~~, |cG|{X~H}}~{VIP#d~${apaFormat}~{pq~{C~~${apaFormat}}~${apaFormat}}}}]>`;
const apa: Style = {
  initials: '. ',
  and: '& ',
  most: [21, 19, true],
  first: { inverted: 'all' },
  places: ['N', 'N (Ed.)', 'N, Ed.', 'N (Editor)'],
  pages: 'expanded',
  eras: [' B.C.E.', ' C.E.'],
  trans: true,
  template:
    `< |<. |{#o#u#l#i#d~#0o0u0l3i1d~${apaHead}}|({Y~J@y@{gnyvp~, @m d@~{q~{VIP~~, @m d@}}}~{O~oO~n.d.}})|< |{#o#u#l#i#d~${apaHead}}|${apaNote}>` +
    `|{agq~. |<, |hiC|{V~iV<(I)>~iI}|{M~{C~Article M}~P}>|{Y~{IPV~~cO}}~{y~~{C~ |In <, |<, & |#1d|#1r>|j<: |C|{aq0V~~Vol. V}>>|(${apaPlaces})|[{pq~{VIP#d~~${apaFormat}}}]}}}|{A~{VIP#d~~<, |A|B>}}` +
    '|{t~{X~~H}~{y~<; |C|H>~{agq~~H}}}>.|X>',
};

// Modern Language Association, 9th edition. https://style.mla.org
const mla: Style = {
  and: 'and ',
  most: [3, 1],
  first: { inverted: 'first', initials: '. ', isWhole: true, etAlComma: true },
  places: ['N', 'N, editor', 'edited by N', 'Edited by N'],
  both: ' & ',
  pages: 'minimal-two',
  months: 'mla',
  template:
    '<. |#0u1d1r|{C~hqT~hiT}|<, |hiC|{C~, |#2d|#2r|#2i|#2l|#2n~, |#3d|#3r|#3i|#3l|#3n}|{0E~F ed.~cE}|D|' +
    '{EC#i#l#n~vol. V~{#u~{#d#r~vol. V}~{#d~{#r~vol. V}~Vol. V}}}|no. I|{r~G}|M|{a~~H}|{Y~{bcveq~@y@~{n~@d m y@~{a~@m y@~{p~~@d m y@}}}}~{p~~O}}|Q|X>|{p~<, |A|W|B>}>.',
};

// The Chicago Manual of Style, 17th edition, author-date. https://www.chicagomanualofstyle.org
const chicago: Style = {
  and: 'and ',
  most: [11, 7],
  first: { inverted: 'first', particleLast: true },
  places: ['N', 'N, ed.', 'edited by N', 'Edited by N'],
  pages: 'chicago',
  trans: true,
  template:
    `<. |{#u#d#r#i~#0u1d1r1i~{biv~hiT~hqT}}|{Y~@y@~{O~cO~n.d.}}|{biv~hiT~hqT}>< #3n>{tp~~. < |cG|{r~M}>}` +
    `{ceq~. <In >hiC<, <, |#2d|#2r>><, {0E~F ed.~E}>{P~, <V:>P~. Vol. V}~<. <. |#3d|#3r|#3i>><. hiC>` +
    '{bivr~<. {0E~F ed~cE}><. Vol. V>~{n~, @m d, y@~{a~{V~ V< ({I~I~@m@})>~{I~, no. I< (@m@)>~, @m@}}{VI~: P~, P}}}{g~ (blog). @m d, y@}}}' +
    `<. {0N~ |hS|N~, |hS|N}>{p~. <, |{A~{G~cG presented at the A~Presented at the A}~cG}|B|@m d@>~{a~~. <, |{t~cG}|${house}>}}{y~<. @m d, y@>}<. X>.`,
};

// Harvard, as Cite Them Right has it in its 12th edition. https://www.citethemrightonline.com
const harvardTitle = `{bivrty~. |iT|{0E~F edn~E}~qT}`;
const harvard: Style = {
  initials: '.',
  and: 'and ',
  most: [4, 1],
  first: { inverted: 'all', etAlItalic: true },
  places: ['N', 'N (ed.)', 'Edited by N'],
  isBritish: true,
  template:
    `<. |< |{#u#d#r~#0u1d1r~${harvardTitle}}|({Y~@y@~{O~O~no date}})|<, |{#u#d#r~${harvardTitle}}|< |{ceq~ |in|<, |#1d|#1r>}|` +
    `{C~. |< |iC|{n~~{aw~{PV~~[Preprint]}}}>|{#u#d#r~{0E~F edn~E}~{iv~~{0E~F edn~E}}}}>>>|{ceq~~. |#2d|#2r}|` +
    `{t~. |G|H~{r~. |< |G|M>|${house}~{a~~ |<, |iA|${house}>|(<, |S|N>)}}}><, <, |{gn~@d m@~{a~V<(I)>}}|{p~@d m@}|{abceqrw~Q}>><. Available at: X>.`,
};

// Vancouver, as the National Library of Medicine has it. https://www.ncbi.nlm.nih.gov/books/NBK7256/
const vancouver: Style = {
  initials: '',
  most: [7, 6],
  inverted: 'all',
  places: ['N', 'N, editor'],
  pages: 'minimal',
  months: 'bare',
  template:
    `< |<. |#0u1d|T{aceq~~{U~ [Internet]}<. {0E~F ed.~E.}>}{t~ [G]}>.|<< |<: |{ceq~In}|` +
    `< |#1d.|{aceq~ |<< |nC|{C~{U~[Internet]}}>.>|{0E~F ed.~E.}~{p~<: |cG presented at|A>;~<, |Vol$sV. V|C>.}}>>|` +
    '{a~~<: |{t~[L]~{p~~L}}|H>;}|{a~<{Y~@y m d@~O};>V<(I)><:P>~{r~{Y~@y m@~O}~{p~<; |{Y~@y m d@~O}|B>~{Y~@y@~O}.}}{b~ K{0K~ p.}~ p. P}}>.>|(S).|{r~Report No.: M.}|Available from: U>',
};

// Institute of Electrical and Electronics Engineers. https://journals.ieeeauthorcenter.ieee.org
const ieeePlaces = '<, |{bceiqrv~{0E~F ed.~cE.}}|vol. V|no. I>';
const ieee: Style = {
  initials: '. ',
  and: 'and ',
  first: { most: [7, 1], etAlItalic: true },
  places: ['N', 'N, Ed.'],
  months: 'short',
  template:
    `<#0u1d1r, >{gy~<, |qT|iC|@m d, y@>.~{a~<, |qT|iC|${ieeePlaces}|{M~Art. no. M~Q}|{n~@m d, y@~@m y@}|{PIV~~cbO}>{n~.~\x10{X~,~.}}~{epq~<, |qT|{C~<, |in iC|B>~<, |{A~presented at the A}|B>}|{p~@m d, y@~@m y@}|${ieeePlaces}|Q|{PIV~~cbO}>.~` +
    `{r~<, |qT|<, |H|L>|< |G|M>|@m y@>.~{t~<, |qT|G|<, |H|L>|@y@>.~{v~ |{L~hL~hB}.|<, |iT|(@m d, y@)>.~{bi~ |<, |iT|${ieeePlaces}>.|<, |${house}|@y@|Q>.~` +
    `{c~ |<, |qT|in iC|${ieeePlaces}>,|#1d|<, |${house}|@y@|Q>.~ |<, |qT|iC|${ieeePlaces}>.|<, |<, |H|L>|Q|@m d, y@>.}}}}}}}}{Z~ doi: Z.~{U~{gy~ U~ [Online{v~ Video}]. Available: U}}}`,
}; // prettier-ignore

export const STYLES = { apa, mla, chicago, harvard, vancouver, ieee };
