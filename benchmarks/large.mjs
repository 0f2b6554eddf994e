// Large records for the bench of formats, made from seeds, so that each run reads the same: a thousand own records and a thousand of
// MARCXML, and a BibTeX file of five thousand entries.

/** Numbers from 0 to 1 by a seed: the generator that is called mulberry32. */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = 'water spring hill terrace river village source right law flow season snow melt forest grazing path market field yield harvest wall stone channel measure map count share council women labour gender climate'.split(' '); // prettier-ignore
const FAMILIES = 'Rai Thapa Gurung Sherpa Tamang Bista Gallina Keller Okafor Nguyen Silva Novak'.split(' ');
const GIVEN = 'Asha Bina Chandra Dawa Esha Gita Hari Indra Jan Karma Lila Mina'.split(' ');

/** What an article is made of; its summary has so many paragraphs of forty words. */
export function factsOf(random, paragraphs = 2) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const title = words(4 + Math.floor(random() * 8));
  return {
    title: title[0].toUpperCase() + title.slice(1),
    authors: Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(FAMILIES), pick(GIVEN)]),
    year: 1950 + Math.floor(random() * 75),
    journal: `Journal of ${words(2)}`,
    volume: 1 + Math.floor(random() * 90),
    page: 1 + Math.floor(random() * 900),
    doi: `10.5555/${Math.floor(random() * 1e9).toString(36)}`,
    summary: Array.from({ length: paragraphs }, () => `${words(40)}.`),
  };
}

const records = (count, seed, write) => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => write(factsOf(random), at));
};

export const ownRecords = (count = 1000) =>
  records(count, 1, ({ title, authors, year, journal, volume, page, doi, summary }) =>
    JSON.stringify({ title, type: 'article', authors: authors.map(([family, given]) => ({ name: `${family}, ${given}`, family, given, kind: 'person' })), published: `${year}`, series: journal, volume: `${volume}`, pages: `${page}–${page + 12}`, summary: summary.join('\n\n'), doi })); // prettier-ignore

const field = (tag, code, text) => `<datafield tag="${tag}" ind1=" " ind2=" "><subfield code="${code}">${text}</subfield></datafield>`; // prettier-ignore
export const marcRecords = (count = 1000) =>
  records(count, 2, ({ title, authors, year, doi, summary }, at) =>
    `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000</leader><controlfield tag="001">${at}</controlfield>${field('245', 'a', title)}${authors.map(([family, given], of) => field(of ? '700' : '100', 'a', `${family}, ${given}`)).join('')}${field('264', 'c', year)}${field('024', 'a', doi)}${summary.map((text) => field('520', 'a', text)).join('')}</record>`); // prettier-ignore

/** One file; every seventh title has TeX in it. */
export const bibtexFile = (count = 5000) =>
  records(count, 3, ({ title, authors, year, journal, volume, page, doi, summary }, at) =>
    `@article{k${at},\n  author = {${authors.map((name) => name.join(', ')).join(' and ')}},\n  title = {${at % 7 ? title : `{\\"U}ber {${title}} \\& others`}},\n  journal = {${journal}},\n  year = {${year}},\n  volume = {${volume}},\n  pages = {${page}--${page + 12}},\n  doi = {${doi}},\n  abstract = {${summary.join(' ')}},\n}\n`).join('\n'); // prettier-ignore
