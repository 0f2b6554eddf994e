// What is to be said of a program and a form in a few words, over all scripts.

/** A fault of a result: what it is called, and whether it is there. */
const KINDS = [
  ['title twice', ({ doubled, expected: { title } }) => doubled.includes(title)],
  ['more twice', ({ doubled, expected: { title } }) => doubled.some((phrase) => phrase !== title)],
  ['JSON as text', ({ leaked }) => leaked.includes('JSON')],
  ['CSS as text', ({ leaked }) => leaked.includes('CSS')],
  ['tags as text', ({ leaked }) => leaked.includes('markup')],
  ['buttons', ({ leaked, expected: { buttons } }) => leaked.some((found) => buttons.includes(found))],
  ['words run together', ({ glued }) => glued.length > 0],
  ['list run in', ({ list }) => list === 'run in'],
  ['no bullets', ({ list }) => list === 'lines'],
  ['10³ is 103', ({ sup }) => sup === 'lost'],
  ['page’s words lost', ({ around }) => around.length > 0],
  ['page restyled', ({ isRestyled }) => isRestyled === true],
];

/** The results that can have a fault, where it is not all of them. */
const CAN_BE = { '10³ is 103': ({ sup }) => sup !== undefined };

/**
 * What is wrong with one form in one program; empty where nothing is.
 *
 * @param {import('./measure.mjs').Result[]} results one a script
 * @returns {string[]}
 */
export function faultsOf(results) {
  const readable = results.filter(({ isReadable }) => isReadable);
  const others = results.filter(({ isReadable }) => !isReadable);
  return [...faultsOfReadable(readable), ...(others.length ? [`not readable${where(others, results)}`] : [])];
}

function faultsOfReadable(results) {
  const named = (name, isThere) => {
    const found = results.filter(isThere);
    const others = results.filter((result) => CAN_BE[name]?.(result) ?? true);
    return found.length ? [name + where(found, others)] : [];
  };
  const lost = [...new Set(results.map(lostOf))].filter(Boolean);
  return [
    ...lost.flatMap((words) => named(words, (result) => lostOf(result) === words)),
    ...KINDS.flatMap(([name, isThere]) => named(name, isThere)),
  ];
}

/** How much of the card's words is gone. */
function lostOf({ missing, expected: { title, words, items } }) {
  const all = 1 + words.length + items.length;
  if (!missing.length) return '';
  if (missing.length === all) return 'all lost';
  return missing.length === all - 1 && !missing.includes(title) ? 'all lost but the title' : `${missing.length} of ${all} lost`; // prettier-ignore
}

/** The scripts, where it is not all of them. */
const where = (found, all) => (found.length === all.length ? '' : ` (${found.map(({ script }) => script).join(', ')})`);
