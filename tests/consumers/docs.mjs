// The page `docs/consumers.md`, from what was measured.
import { control, forms } from './pages.mjs';
import { faultsOf } from './faults.mjs';
import { table } from '../../scripts/table.mjs';

const heads = { light: 'Light', shadow: 'Shadow', snapshot: 'Snapshot', link: 'Link', [control]: 'No card' };

/** A measure over all programs: how many of them have the fault in a form. */
const COUNTS = [
  ['keep all words', ({ missing }) => !missing.length, 'every'],
  ['say the title twice', ({ doubled, expected: { title } }) => doubled.includes(title)],
  ['show JSON, CSS or tags', ({ leaked }) => leaked.some((found) => ['JSON', 'CSS', 'markup'].includes(found))],
  ['show words of buttons', ({ leaked, expected: { buttons } }) => leaked.some((found) => buttons.includes(found))],
  ['run words together', ({ glued }) => glued.length > 0],
  ['run the list in', ({ list }) => list === 'run in'],
  ['make 103 of 10³', ({ sup }) => sup === 'lost'],
  ['change the page around', ({ around, isRestyled }) => around.length > 0 || isRestyled === true],
];

const resultsOf = ({ results }, form) => results.filter((result) => result.form === form);
const readableOf = (program, form) => resultsOf(program, form).filter(({ isReadable }) => isReadable);

function counts(measured) {
  const rows = COUNTS.map(([name, isSo, how = 'some']) => [
    name,
    ...forms.map((form) => `${measured.filter((each) => readableOf(each, form)[how](isSo)).length}`),
  ]);
  return table([`Of ${measured.length} programs`, ...forms.map((form) => heads[form])], rows);
}

const cell = (program, form) => faultsOf(resultsOf(program, form)).join(', ') || 'whole';

function section({ title, measured }) {
  const all = [...forms, control];
  const rows = measured.map((program) => [program.name, ...all.map((form) => cell(program, form))]);
  const lines = measured.map(({ name, version, about }) => `- **${name}** ${version}: ${about}.`);
  return `## ${title}\n\n${table(['', ...all.map((form) => heads[form])], rows)}\n\n${lines.join('\n')}`;
}

/**
 * The body of the page, below its heading.
 *
 * @param {{ title: string, measured: import('./measure.mjs').Measured[] }[]} kinds
 * @param {string[]} leftOut the programs that are not on the machine
 */
export const body = (kinds, leftOut) => `
Each page is an article of somebody’s with a card in the middle, in each of the forms that a server can write: the light form
and the shadow form of \`renderCard\`, a snapshot of \`renderSnapshot\`, and a marked link. There are three records of the
project’s own, in Latin, Devanagari and Arabic script. **No card** is the same lines in plain paragraphs and lists: what a program
loses, doubles or runs together there as well is its own doing, and is not counted against a form. The card is longer than the
article around it, which is the hardest for what looks for an article in a page.

${counts(kinds.flatMap(({ measured }) => measured))}

- **whole**: title, names, dates, sentences, list and publisher are all there, once; nobody reads code or buttons; the list is
  a list; the page’s own paragraphs are as they are without a card.
- **lost**: that many of the phrases that are looked for. A link has nothing but its title.
- **no bullets**, **list run in**: items stand in lines of their own, but nothing marks them; or not even that.
- **10³ is 103**: the raised number in the Latin title is none any more. A link and a page without a card have it as \`<sup>\`, a
  snapshot as a character. Of PDF this cannot be told: there it is one by its place, which the text does not have.
- **not readable**: even without a card less than half of the words can be found in the text, so nothing can be said.
- **page restyled**: the style of the page’s own paragraphs is not what it is without a card.
- Scripts **in brackets** are the only ones with that fault.

${kinds
  .filter(({ measured }) => measured.length)
  .map(section)
  .join('\n\n')}
${leftOut.length ? `\nLeft out, since it was not on the machine: ${leftOut.join(', ')}.\n` : ''}
## How to run it

\`\`\`sh
npm run build
npm run consumers   # on Debian and Ubuntu, as root, it installs the programs
node --test tests/consumers/consumers.test.mjs   # those of npm alone
\`\`\`
`;
