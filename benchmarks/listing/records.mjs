// Publications for the bench of lists, the same in each run: as records of about 2 kB, and as a file of BibTeX.
import { factsOf, randomOf } from '../large.mjs';

/** Words that no other word begins like: the keys `q` and `u` each change how many fit. */
const RARE = ['Quartz', 'Qanat', 'Snow'];

/** @param {number} count the first ones are the same for every count */
function publications(count) {
  const random = randomOf(4);
  return Array.from({ length: count }, (_, at) => {
    const { title, ...facts } = factsOf(random, 6);
    return { ...facts, title: `${RARE[at % 3]} ${title}`, doi: `10.5555/list.${at}` };
  });
}

/** Own JSON: an array of records. */
export const recordsOf = (count) =>
  publications(count).map(({ title, authors, year, journal, volume, page, doi, summary }) => ({
    title,
    type: 'article',
    url: `https://lib.example.org/records/${doi.slice(8)}`,
    authors: authors.map(([family, given]) => ({ name: `${family}, ${given}`, family, given, kind: 'person' })),
    published: `${year}`,
    series: journal,
    volume: `${volume}`,
    pages: `${page}–${page + 12}`,
    summary: summary.join('\n\n'),
    doi,
  }));

/** Paragraphs of a summary that stand in a file: no file of more than 5 MB is read. */
const IN_FILE = 2;

/** One file with the same publications, each with the beginning of its summary. */
export const bibtexOf = (count) =>
  publications(count)
    .map(({ title, authors, year, journal, volume, page, doi, summary }, at) =>
      `@article{k${at},\n  author = {${authors.map((name) => name.join(', ')).join(' and ')}},\n  title = {${title}},\n  journal = {${journal}},\n  year = {${year}},\n  volume = {${volume}},\n  pages = {${page}--${page + 12}},\n  doi = {${doi}},\n  abstract = {${summary.slice(0, IN_FILE).join(' ')}},\n}\n`)
    .join('\n'); // prettier-ignore
