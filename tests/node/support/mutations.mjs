// Records that went wrong on their way, made at random of good ones. A seed makes the same ones again.
import fc from 'fast-check';
import { readFile, readdir } from 'node:fs/promises';
import { root } from './dist.mjs';
import { join } from 'node:path';

const folder = join(root, 'demo/formats');

/** A good record in each format, by the format's name: a JSON value, or text. */
export async function goodRecords() {
  const names = (await readdir(folder)).sort();
  const records = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return [name.replace(/\.\w+$/, ''), name.endsWith('.json') ? JSON.parse(text) : text];
    }),
  );
  const page = await readFile(join(root, 'demo/library/human-development-report-2009.html'), 'utf8');
  return [...records, ['landing-page', page]];
}

const nested = (depth) => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
const deepObject = (depth) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

/** Values where others belong. */
const wrong = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1e21, 0.5, '', ' ', [], {}, [[]], [null], [{}], ['x', 3], '<', '&', '\ud800', '\u202e', '2007-02-30', '10.1/x', 'javascript:alert(1)', 'http://[', '￿') }, // prettier-ignore
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString').map((key) => JSON.parse(`{"${key}":{"title":"x"}}`)) }, // prettier-ignore
  { weight: 2, arbitrary: fc.constantFrom(...['<p>', '<i>', '<ul><li>', '<jats:p>', '• ', '&amp;', 'a ', '\\"{', '$x_{', '{', '(', '%', '[1] '].map((part) => part.repeat(2000))) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constantFrom(nested(2000), deepObject(2000)) },
);

const step = fc.record({ at: fc.nat(), how: fc.constantFrom('drop', 'replace', 'replace', 'replace', 'wrap', 'repeat', 'add'), value: wrong, times: fc.constantFrom(2, 5, 200) }); // prettier-ignore

/** The places in a value: each a holder and a key of it. */
function placesOf(value) {
  const places = [];
  const left = [value];
  for (let next = left.pop(); next && places.length < 2000; next = left.pop())
    for (const key of Object.keys(next)) {
      places.push([next, key]);
      if (typeof next[key] === 'object' && next[key]) left.push(next[key]);
    }
  return places;
}

function mutateValue(record, steps) {
  const whole = { record: structuredClone(record) };
  for (const { at, how, value: given, times } of steps) {
    const value = given === undefined ? given : JSON.parse(JSON.stringify(given)); // each case has its own
    const places = placesOf(whole);
    if (!places.length) break;
    const [holder, key] = places[at % places.length];
    if (how === 'drop') delete holder[key];
    else if (how === 'wrap') holder[key] = at % 2 ? [holder[key]] : { value: holder[key] };
    else if (how === 'repeat') holder[key] = Array.from({ length: times }, () => holder[key]);
    else if (how === 'add' && !Array.isArray(holder))
      Object.defineProperty(holder, typeof value === 'string' ? value.slice(0, 50) : 'new', { value, enumerable: true, configurable: true, writable: true }); // prettier-ignore
    else holder[key] = value;
  }
  return JSON.stringify(whole.record) ?? 'null';
}

function mutateText(record, steps) {
  let text = record;
  for (const { at, how, value, times } of steps) {
    const from = at % (text.length + 1);
    const to = Math.min(text.length, from + (at % 97));
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    const middle = { drop: '', wrap: `{<${text.slice(from, to)}>}`, repeat: text.slice(from, to).repeat(times) }[how] ?? words; // prettier-ignore
    text = text.slice(0, from) + middle + text.slice(to);
  }
  return text;
}

/** A record that went wrong in one to four ways, as text. */
export const mutated = (record) =>
  fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => (typeof record === 'string' ? mutateText(record, steps) : mutateValue(record, steps))); // prettier-ignore
