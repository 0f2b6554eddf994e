// The styles, as data. Each follows the style's file in CSL, which is its specification for software:
// https://github.com/citation-style-language/styles
import type { NameForm } from './citation-names.js';
import type { MonthForm } from './citation-dates.js';
import type { PageRange } from './citation-numbers.js';

/** A style: how names and quotes are set, and in which order what is known stands. */
export interface Style {
  readonly names: NameForm;
  /**
   * Each place that names stand in: how they do, and what else is said. `N` is the names, 1 "ed.", 2 "editor", 3 "edited by",
   * and 5 to 7 are the same with a capital.
   */
  readonly places: readonly (readonly [pattern: string, form?: NameForm])[];
  readonly pages?: PageRange;
  readonly months?: MonthForm;
  readonly eras?: readonly [bc: string, ad: string];
  /** British quotation marks, outside which full stops and commas stand. */
  readonly isBritish?: true;
  /** "trans." for one, too. */
  readonly trans?: true;
  readonly both?: string;
  /** Days have two digits. */
  readonly twoDigits?: true;
  readonly template: string;
}

const edition = '{0E~F ed.~E}';
const house = '<: |L|H>';

// American Psychological Association, 7th edition. https://apastyle.apa.org/style-grammar-guidelines/references
const apaNumber = '{M~<, |< |$hG|{0M~No. }M>|{t~{X~H}}>}';
const apaPlaces = `{asq~~<, |{0D~Version }D|${edition}|{r~< |$hS|N>}|{0V~Vol$sV. V}|Issue$sI I|Q>}`;
const apaFormat = '{G~{M~~$cG}~{d~Data set}}';
const apaVolume = '{aq0V~~Vol. V}';
const apaHead = `< |{C~T~$j<: |T|${apaVolume}>}|<(<; |#2n|{C~{aq~#2t~{gm~${apaNumber}}}~<; |{aq~~#2e}|#2t|${apaNumber}|${apaPlaces}>}>)>>`; // prettier-ignore
const apaNote = `<[{t~{M~~<, |$cG|{X~H}>}~{C~{pqs~{VIP#e~${apaFormat}}~{r~~${apaFormat}}}~${apaFormat}}}]>`;
const inverted: NameForm = { inverted: 'all', lastComma: true };
const apa: Style = {
  names: { initials: '. ', and: '& ', most: [21, 19], withLast: true },
  places: [['N', inverted], ['N (5)', inverted], ['N, 5'], ['N (5)'], ['N (6)', inverted]],
  pages: 'expanded',
  eras: [' B.C.E.', ' C.E.'],
  trans: true,
  template:
    `< |<. |{#c#a#i#d#e~#0c0a0i4d1e~${apaHead}}|({Y~J@y@{ms~<, @m d@>~{q~{VIP~~<, @m d@>}}}~{O~$oO~n.d.}})|{#c#a#i#d#e~< |${apaHead}|${apaNote}>~${apaNote}}` + // prettier-ignore
    `|{aq~<. |<, |$ihC|{V~$iV<(I)>~$iI}|{M~Article M~P}>|{Y~{IPV~~$cO}}>~{C~< |In <, |<, & |#3e|#3t>|$j<: |C|${apaVolume}>>|<(<; |{gm~~${apaNumber}}|${apaPlaces}>)>|<[{pqs~{VIP#e~~${apaFormat}}~{r~${apaFormat}}}]>>}}` + // prettier-ignore
    '|{t~{X~~H}~{aq~~H}}>.|X>',
};

// Modern Language Association, 9th edition. https://style.mla.org
const mlaTitle = '{C~$qhT~$ihT}';
const mlaAuthor: NameForm = { inverted: 'first', lastComma: true, etAlComma: true, initials: '. ', isWhole: true };
const mla: Style = {
  names: { and: 'and ', most: [3, 1] },
  places: [['N', mlaAuthor], ['N, 2', mlaAuthor], ['3 N'], ['7 N']],
  pages: 'minimal-two',
  months: 'mla',
  template:
    `<. |#0a1e1t|${mlaTitle}|<, |$ihC|{C~<, |#2e|#2t|#2d|#2i|#2n>~<, |#3e|#3t|#3d|#3i|#3n>}|{0E~F ed.~$cE}|D|` + // prettier-ignore
    '{EC~vol. V~{#a~{#e#t#i#n#d~vol. V}~{#e~{#t#i#n#d~vol. V}~{#i#n#d~vol. V~Vol. V}}}}|no. I|{r~G}|M|{a~~H}|{bcmpq~@y@~{a~@m y@~{s~~@d m y@}}}|Q|X>>.', // prettier-ignore
};

// The Chicago Manual of Style, 17th edition, author-date. https://www.chicagomanualofstyle.org
const chicagoTitle = '{bgm~$ihT~$qhT}';
const chicagoAuthor: NameForm = { inverted: 'first', lastComma: true, particleLast: true };
const chicago: Style = {
  names: { and: 'and ', most: [11, 7] },
  places: [['N', chicagoAuthor], ['N, 1', chicagoAuthor], ['3 N'], ['7 N']],
  pages: 'chicago',
  trans: true,
  both: ' and ',
  template:
    `<. |{#a#e#t#d~#0a1e1t1d~${chicagoTitle}}|{Y~@y@~{O~$cO~n.d.}}|${chicagoTitle}>< #3n>{ts~~<. < |$cG|{r~M}>>}{cpq~~<. <. |#3e|#3t|#3d>>}{cpq~. {cpq~In }$ihC~<. $ihC>}{cpq~<, <, |#2e|#2t>>}` + // prettier-ignore
    '{bgmr~<. {0E~F ed~$cE}>}{cpq~<, {0E~F ed.~E}><, {P~<V:>P}>}{a~{V~ V< ({I~I~@m@})>~{I~, no. I< (@m@)>~<, @m@>}}~{bgmr~<. Vol. V>~{cpq~{P~~<. Vol. V>}}}}' + // prettier-ignore
    `{a~~<. {0N~< |$hS|N>~<, |$hS|N>}>}{s~<. <, |$cG|@m d@>>~{a~{VI~<: P>~<, P>}~<. <, |{t~$cG}|${house}>>}}<. X>.`, // prettier-ignore
};

// Harvard, as Cite Them Right has it in its 12th edition. https://www.citethemrightonline.com
const harvardEdition = '{0E~F edn~E}';
const harvardTitle = `{bmrtg~<. |$iT|${harvardEdition}>~$qT}`;
const harvardWhole = `{C~<. |< |$iC|{aw~{PV~~[Preprint]}}>|{#a#e#t~${harvardEdition}~{bgmrt~~${harvardEdition}}}>}`;
const harvardAuthor: NameForm = { inverted: 'all', lastComma: false, etAlItalic: true };
const harvard: Style = {
  names: { initials: '.', and: 'and ', most: [4, 1] },
  places: [['N', harvardAuthor], ['N (1)', harvardAuthor], ['N (1)'], ['7 N']],
  isBritish: true,
  both: ' and ',
  template:
    `<. |< |{#a#e#t~#0a1e1t~${harvardTitle}}|({Y~@y@~no date})|<, |{#a#e#t~${harvardTitle}}|< |{cpq~in}|{cpq~<, |#2e|#2t>}|${harvardWhole}>>>|{cpq~~<. |#3e|#3t>}|` + // prettier-ignore
    `{t~<. |G|H>~{r~<. |< |G|M>|${house}>~{a~~< |${house}|<(<, |S|N>)>>}}}><, <, |{a~<|V|<(I)>>}|{s~@d m@}|{acpqwbr~Q}>><. Available at: X>.`, // prettier-ignore
};

// Vancouver, as the National Library of Medicine has it. https://www.ncbi.nlm.nih.gov/books/NBK7256/
const vancouverEdition = '{0E~F ed.~<E.>}';
const vancouverWhole = `< |<#1e.>|{acpq~< |<< |$nC|{C~{U~[Internet]}}>.>|${vancouverEdition}>~{s~<$cG presented at;>~<<, |{S~~Vol$sV. V}|C>.>}}>`; // prettier-ignore
const vancouver: Style = {
  names: { inverted: 'all', initials: '', comma: ' ', most: [7, 6], noHyphen: true },
  places: [['N'], ['N, 2']],
  pages: 'minimal',
  months: 'bare',
  template:
    `< |<<. |#0a1e|T{acpq~~{U~ [Internet]}<. ${vancouverEdition}>}{t~< [G]>}>.>|<< |<: |{cpq~In}|${vancouverWhole}>|{a~~<<: |{t~<[L]>~{s~~L}}|H>;>}|<|` + // prettier-ignore
    '{a~<@y m d@;>~{r~@y m@~{s~@y m d@~<@y@.>}}}|{a~<|V|<(I)>>}|{a~<:P>~{b~< K{0K~ p.}>~< p. P>}}>>.>|{a~~{S~<(<; |S|vol$sV. V>).>}}|{r~<Report No.: M.>}|<Available from: U>>', // prettier-ignore
};

// Institute of Electrical and Electronics Engineers. https://journals.ieeeauthorcenter.ieee.org
const ieeePlaces = '<, |{bcgmpqr~{0E~F ed.~<$cE.>}}|vol. V|no. I>';
const ieeeStatus = '{PIV~~$bcO}';
const ieeeHouse = '<, |H|L>';
const ieee: Style = {
  names: { and: 'and ', initials: '. ' },
  places: [['N', { etAlItalic: true, most: [7, 1] }], ['N, 5', { etAlItalic: true, most: [7, 1] }], ['N, 5']],
  months: 'short',
  twoDigits: true,
  template:
    `<#0a1e1t, >{a~<, |$qT|$iC|${ieeePlaces}|{M~Art. no. M~Q}|@m y@|${ieeeStatus}>\x10{X~,~.}~{pqs~<, |$qT|<in $iC>|{s~@m d, y@~@m y@}|${ieeePlaces}|Q|${ieeeStatus}>.~` + // prettier-ignore
    `{r~<, |$qT|${ieeeHouse}|< |G|M>|@m y@>.~{t~<, |$qT|G|${ieeeHouse}|@y@>.~{m~< |<$hL.>|<, |$iT|<(@m d, y@)>>.>~{bg~< |<<, |$iT|${ieeePlaces}>.>|<<, |${house}|@y@|Q>.>>~` + // prettier-ignore
    `{c~< |<<, |$qT|<in $iC>|${ieeePlaces}>,>|#2e|<<, |${house}|@y@|Q>.>>~< |<<, |$qT|$iC|${ieeePlaces}>.>|<<, |${ieeeHouse}|Q|@m d, y@>.>>}}}}}}}{Z~ doi: Z.~{U~ [Online{m~ Video}]. Available: U}}`, // prettier-ignore
};

export const STYLES = { apa, mla, chicago, harvard, vancouver, ieee };
