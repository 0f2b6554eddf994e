// RIS and BibTeX, read here and by another reader: Citation.js, https://citation.js.org. Where the two differ, one of the
// reasons below holds, or one of the two is wrong.
import test, { describe } from 'node:test';
import assert from 'node:assert/strict';
import { collections } from '../collections.mjs';
import { createRequire } from 'node:module';
import { dist, root } from './support/dist.mjs';
import { join, relative } from 'node:path';
import { textOf as textOfFile } from '../../scripts/corpus.mjs';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const { readPublications } = await import(join(dist, 'server', 'index.js'));

const raw = String.raw;

/** Written for this test: what every reader of the two formats has to agree on. */
const written = {
  'a journal article in RIS': 'TY  - JOUR\nAU  - Rai, Asha\nAU  - van der Berg, Jan\nTI  - Water in the Hills\nT2  - Journal of Hills\nPY  - 2009\nVL  - 3\nSP  - 1\nEP  - 9\nDO  - 10.1000/hills\nER  - \n',
  'a chapter in RIS': 'TY  - CHAP\nAU  - Rai, Asha\nA2  - Thapa, Bina\nTI  - Springs\nT2  - A Book of Water\nPY  - 2010\nSN  - 978-3-16-148410-0\nER  - \n',
  'several records in RIS': 'TY  - BOOK\r\nA1  - Rai, Asha\r\nT1  - One\r\nY1  - 2001///\r\nER  - \r\n\r\nTY  - RPRT\r\nAU  - Gurung, Chandra\r\nTI  - Two\r\nPY  - 2002\r\nER  - \r\n',
  'accents in BibTeX': raw`@article{a, author = {M{\"u}ller, J{\"o}rg and J{\'o}zef {\'S}wi{\k{e}}tek and Ho{\v s}ek, Jan}, title = {{\'E}tude of \emph{Salix} \& the {Hills}}, journal = {Hydr{\'a}ulica}, year = 2001, doi = {10.1000/etude}}`,
  'names in BibTeX': raw`@book{b, author = {Ludwig van Beethoven and King, Jr., Martin Luther and {World Bank}}, title = {Names}, publisher = {P}, year = {1999}}`,
  'macros in BibTeX': raw`@string{jh = "Journal of Hills"} @article{c, title = "A {"}quoted{"} word", author = "Rai, A.", journal = jh # { and Valleys}, year = 2003, month = jan}`,
  'a part of a book in BibTeX': raw`@inproceedings{d, title = {Part}, author = {Asha Rai}, booktitle = {Proceedings of Hills}, year = 2004}`,
  BibLaTeX: raw`@article{e, title = {Title}, subtitle = {Subtitle}, author = {Rai, Asha}, journaltitle = {Journal}, date = {2005-06-07}}`,
  'a thesis in RIS': 'TY  - THES\nAU  - Rai, Asha\nTI  - Springs\nT2  - Department of Water\nPY  - 2011\nER  - \n',
  'a book of a set, and one in itself': raw`@book{g, title = {Volume}, author = {Rai, Asha}, maintitle = {Set}, series = {Shelf}, date = {2005}} @book{h, title = {Self}, author = {Rai, Asha}, booktitle = {Self}, date = {2005}}`,
  'what only one of the two reads': raw`@inbook{f, title = {Part}, author = {Rai, A. et al.}, booktitle = {Whole}, booksubtitle = {A Story}, date = {2005}, url = {https://doi.org/10.1000/f}}`,
}; // prettier-ignore

/** Words alone: their letters and digits, without marks, case and accents. */
const words = (text = '') =>
  text.replace(/<[^>]*>/g, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''; // prettier-ignore
const textOf = (text) =>
  typeof text === 'string' ? text : [text].flat().map((part) => (typeof part === 'string' ? part : textOf(part.content))).join(''); // prettier-ignore

const ours = ({ title, subtitle, contributors = [], published, identifiers, series, type }) => ({
  title: words(textOf(title) + (subtitle ? ` ${textOf(subtitle)}` : '')),
  authors: contributors
    .filter(({ role }) => role === 'author')
    .map(({ particle = '', family, name }) => words(family ? `${particle} ${family}` : name)),
  year: published?.year,
  doi: identifiers?.doi?.toLowerCase(),
  container: words(series),
  type,
});

/** Whom the record does not name, it has as a person called “others”. */
const theirs = ({ title, author = [], issued, DOI, ...item }) => ({
  title: words(title),
  authors: author.map((name) => words([name['non-dropping-particle'], name['dropping-particle'], name.family ?? name.literal ?? name.given].filter(Boolean).join(' '))).filter((name) => name !== 'others'), // prettier-ignore
  year: issued?.['date-parts']?.[0]?.[0] === undefined ? undefined : Number(issued['date-parts'][0][0]),
  doi: DOI?.toLowerCase(),
  container: words(item['container-title'] ?? item['collection-title']),
  collection: words(item['collection-title']),
}); // prettier-ignore

const isNothing = (value) => value === undefined || value.length === 0;
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** In which the two may differ, and why. */
const differences = [
  {
    why: 'Citation.js reads a tag only in the types for which the specification of 2011 names it, of dates only what it can parse, and BibTeX fields by types as well; what it does not say contradicts nothing',
    holds: ({ their }) => isNothing(their),
  },
  {
    why: 'RIS: the second title of a thesis is a department or the second part of its title, and no container',
    holds: ({ field, we, they }) => we.type === 'thesis' && (field === 'container' || (field === 'title' && we.title === `${they.title} ${they.container}`)),
  },
  {
    why: 'of a set of volumes and a series, the series counts',
    holds: ({ field, our, they }) => field === 'container' && our !== '' && our === they.collection,
  },
  {
    why: 'nothing is a part of what has its own title',
    holds: ({ field, our, their, we }) => field === 'container' && our === '' && we.title.startsWith(their),
  },
  {
    why: 'what holds it has its title here without the subtitle',
    holds: ({ field, our, their }) => field === 'container' && our !== '' && their.startsWith(`${our} `),
  },
]; // prettier-ignore

/** What the other reader cannot read at all: its words for that, and what it is. */
const unreadable = [
  [/^Failed to convert/, 'several dates in one RIS record'],
  [
    /^This format is not supported or recognized/,
    'BibTeX entries of types or with names that its grammar does not have',
  ],
  [/^invalid syntax/i, 'braces that are not in order, which here cost one entry at most'],
];

/** The reasons that were needed. */
const needed = new Set();

async function compare(t, text) {
  const we = (await readPublications(text)).map(ours);
  let they;
  try {
    they = new Cite(text, { generateGraph: false }).data.map(theirs);
  } catch (error) {
    const reason = unreadable.find(([says]) => says.test(error.message))?.[1];
    assert.ok(reason, error.message);
    return t.diagnostic(`not read by Citation.js: ${reason}`);
  }
  assert.equal(we.length, they.length);
  we.forEach((record, at) => {
    for (const field of ['title', 'authors', 'year', 'doi', 'container']) {
      const [our, their] = [record[field], they[at][field]];
      if (same(our, their)) continue;
      const known = differences.find(({ holds }) => holds({ field, our, their, we: record, they: they[at] }));
      needed.add(known);
      assert.ok(known, `${field} of "${record.title}": ${JSON.stringify(our)} here, ${JSON.stringify(their)} there`);
    }
  });
  return undefined;
}

describe('records written for it', () => {
  for (const [name, text] of Object.entries(written)) {
    test(name, async (t) => {
      await compare(t, text);
    });
  }
});

test('no reason is given that none of these needs', () => {
  for (const each of differences) assert.ok(needed.has(each), each.why);
});

for (const { name, skip, paths } of collections)
  test(`${name}`, { skip }, async (t) => {
    // Records that fill every field of a format say more than two readers agree on.
    const both = paths.filter((path) => /\.(?:ris|bib)$/.test(path) && !path.includes('/formats/full/'));
    assert.ok(both.length > 3);
    for (const path of both)
      await t.test(relative(root, path), async (inner) => compare(inner, await textOfFile(path)));
  });
