// The table of docs/server.md that names which data of `Intl` runtimes have otherwise than Node.
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './dist.mjs';
import { table } from '../../../scripts/table.mjs';

const file = join(root, 'docs/server.md');
const PLACE = /(?<=<!-- measured:runtimes -->\n)[^]*?(?=<!-- \/measured:runtimes -->)/;

/** What a question to `Intl` is about, as readers would say it. */
const SUBJECTS = [
  [/ supportedLocalesOf$/, 'names of languages that the card’s own words do not have: none at all, so they are in English'],
  [/^DateTimeFormat .*"year":"numeric".* formatToParts /, 'ranges of dates'],
  [/^DateTimeFormat .* formatToParts /, 'names of months, by which dates in records are read'],
  [/^DateTimeFormat .* formatRange /, 'ranges of dates'],
  [/^DateTimeFormat /, 'dates'],
  [/^DisplayNames .*"fallback":"none"/, 'names of languages'],
  [/^DisplayNames /, 'English names of languages, by which BibTeX is read'],
  [/^ListFormat /, 'lists of names'],
  [/^NumberFormat /, 'numbers'],
  [/^PluralRules /, 'forms of words beside numbers'],
  [/^Segmenter /, 'where sentences end'],
]; // prettier-ignore

/**
 * What a runtime has otherwise, a row each: its name, the subject, the languages, and an example from both.
 *
 * @param name the runtime's
 * @param differences as `assertEqualToNode` gives them
 */
export function rowsOf(name, differences) {
  const rows = new Map();
  for (const [question, [nodes, own]] of Object.entries(differences)) {
    // The card makes thin spaces plain.
    if (plainSpaces(nodes) === plainSpaces(own)) continue;
    const [, subject] = SUBJECTS.find(([pattern]) => pattern.test(question));
    const [, language] = /^\w+ "([^"]+)"/.exec(question);
    const isNone = Array.isArray(own) && !own.length;
    const example = isNone ? ['', ''] : [nodes, own].map(shown);
    const row = rows.get(subject) ?? rows.set(subject, { languages: new Set(), example }).get(subject);
    row.languages.add(language);
  }
  return [...rows].map(([subject, { languages, example }]) => [
    name,
    subject,
    [...languages].sort().join(', '),
    ...example,
  ]);
}

const plainSpaces = (answer) => JSON.stringify(answer).replace(/[\u2009\u202f]/g, ' ');

/** Of a list its members that can be seen; isolated, since the table's own words have another direction. */
function shown(answer) {
  if (answer === null) return 'nothing';
  const text = Array.isArray(answer) ? answer.map(({ value, segment }) => value ?? segment).join('') : `${answer}`;
  return `“<bdi>${text}</bdi>”`;
}

/** The versions that were measured, as the document names them. */
export const versionsOf = (versions) =>
  Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', '); // prettier-ignore

const HEAD = ['Runtime', 'Data', 'Languages', 'In Node, for example', 'There'];

/** Writes the table, with the day and the versions. */
export async function writeTable(versions, rows) {
  const text = await readFile(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const measured = `\nMeasured on ${day}: ${versionsOf(versions)}.\n\n${table(HEAD, rows)}\n\n`;
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  await writeFile(
    file,
    await format(
      text.replace(PLACE, () => measured),
      options,
    ),
  );
}

/** The versions and the rows as the document has them. */
export async function readTable() {
  const [place] = PLACE.exec(await readFile(file, 'utf8')) ?? [''];
  const [, versions = ''] = /^Measured on [\d-]+: (.*)\.$/m.exec(place) ?? [];
  const lines = place.split('\n').filter((line) => line.startsWith('| '));
  const rows = lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  return { versions: versions.split(', '), rows };
}
