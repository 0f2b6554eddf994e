// Sends publications through a program: each is written by us, read and written by the program, and read by us again.
import { exportPublication, readPublications } from '../../dist/server/index.js';
import { fieldNames, fieldsOf } from './fields.mjs';
import { lossesOf } from '../../tests/node/support/held.mjs';

/** What the record of a number is called in a file, by which what a program says of it is found. */
export const keyOf = (at) => `r${String(at).padStart(5, '0')}`;

/** Many in one file, each by its number: programs take long to start. */
const joined = {
  bibtex: (texts, from) => texts.map((text, at) => text.replace(/^(@\w+\{)[^,]*/, `$1${keyOf(from + at)}`)).join('\n'), // prettier-ignore
  ris: (texts) => texts.join('\r\n'),
  'csl-json': (texts, from) => JSON.stringify(texts.map((text, at) => ({ ...JSON.parse(text)[0], id: keyOf(from + at) }))), // prettier-ignore
  publication: (texts) => `[${texts.join(',')}]`,
};

/** BibLaTeX and BibTeX are joined alike. */
const joinedIn = (format) => joined[format] ?? joined.bibtex;

/** What a program writes of exports, and what we read of that; where it cannot have all at once, of one after the other. */
async function passed(way, texts, from = 0) {
  const written = await way.pass(joinedIn(way.format)(texts, from));
  const read = written.isWhole ? await readPublications(written.text).catch(() => []) : [];
  if (read.length === texts.length) return read.map((publication) => ({ publication, ...written }));
  if (texts.length === 1) return [{ publication: undefined, ...written }];
  const half = texts.length >> 1;
  return [...(await passed(way, texts.slice(0, half), from)), ...(await passed(way, texts.slice(half), from + half))];
}

/** Letters and digits alone, however a format writes them. */
const lettersOf = (text) =>
  text.normalize('NFKD').replace(/\\[a-z]+|[\p{M}{}\\]/giu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''; // prettier-ignore

/** Each line of a file in BibTeX, RIS or JSON without the name of its field. */
const valuesIn = (text) =>
  text.split('\n').map((line) => lettersOf(line.replace(/^\s*(?:[\w-]+\s*=|"[\w-]+":|[A-Z][A-Z\d] {2}-)/, '')));

/** Whether a text stands in a program's file: a short one as all of a value, since it may be a part of any. */
function stands(text, values) {
  const letters = lettersOf(text);
  return values.some((value) => (letters.length < 12 ? value === letters : value.includes(letters)));
}

/**
 * What becomes of publications on a way through a program.
 *
 * @param records pairs of a name and a publication
 * @returns for each field of each: `before`, as our own reader has it from the same export, `after`, and whether the
 *   program's text has its words at all; `refused` where it made nothing of one
 */
export async function through(way, records) {
  const texts = records.map(([, publication]) => exportPublication(publication, way.format));
  const own = await Promise.all(texts.map(async (text) => (await readPublications(text))[0]));
  const theirs = await passed(way, texts);
  const saidOnce = [...new Set(theirs.map(({ said }) => said))].join('\n');
  const results = records.map(([name], at) => {
    const { publication, text, said } = theirs[at];
    if (!publication) return { name, refused: said.trim().split('\n').at(-1) || 'nothing', fields: [] };
    const [before, after] = [way.isOwn ? records[at][1] : own[at], publication].map(fieldsOf);
    const isHeld = way.isOwn && lossesOf(records[at][1], publication, way.format).length === 0;
    const values = valuesIn(text);
    const fields = fieldNames.flatMap((field) => {
      if (before[field] === undefined && after[field] === undefined) return [];
      const isKept = before[field] === after[field];
      const hasWords = isKept || before[field] === undefined || stands(before[field], values);
      return [{ field, before: before[field], after: after[field], isKept, hasWords, isHeld }];
    });
    return { name, fields };
  });
  return { results, said: saidOnce };
}
