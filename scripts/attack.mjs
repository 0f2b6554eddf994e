// `npm run attack -- FILE`: puts each payload of a file (one JSON object a line, `{"payload": "…"}`) into every place of a
// record, in three spellings, draws the cards in a browser, and prints tried, executed, requested, escaped. ENGINE=firefox
// or webkit takes another browser than Chromium, EVERY=20 one in twenty of the cases. It needs a build.
import { places, spellings } from './attacking/cases.mjs';
import { browse } from './attacking/browse.mjs';
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { serve } from './server.mjs';

const BATCH = 250;
/** A picture from the page's own server is seen there; browsers ask for an icon in their own time. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' https://covers.invalid";
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Attack</title><main></main><script src="/scripts/attacking/harness.mjs"></script><script type="module" src="/dist/publication-card.js"></script></html>';

/** The payloads in a file; a line that is no JSON is one itself. */
export async function payloadsOf(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim());
  return lines.map((line) => {
    try {
      const value = JSON.parse(line);
      return typeof value === 'string' ? value : String(value.payload);
    } catch {
      return line;
    }
  });
}

/** Every case, or one in so many of them, spread over payloads and places. */
async function* casesOf(payloads, every) {
  const all = await places();
  let at = 0;
  for (const payload of payloads)
    for (const [spelling, text] of spellings(payload).entries())
      for (const [name, make] of all) {
        // A step that shares no factor with the number of places, so that each place has its turn.
        if (at++ % every) continue;
        yield { name: `${name}${["", ", escaped", ", escaped twice"][spelling]}`, text: make(text) }; // prettier-ignore
      }
}

/**
 * Runs the cases in one engine.
 *
 * @returns what was counted, with the first findings in words; undefined where the engine is not there
 */
export async function attack(payloads, { engine = 'chromium', every = 1 } = {}) {
  const result = { tried: 0, executed: 0, requested: 0, escaped: 0, states: {}, findings: [] };
  const cases = casesOf(payloads, every);
  const find = (kind, found) => {
    result[kind] += found.length;
    result.findings.push(...found.slice(0, 20).map((each) => `${kind}: ${each}`));
  };
  let done;
  const finished = new Promise((resolve) => (done = resolve));
  const json = (response, value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value)); // prettier-ignore
  const server = await serve(0, {
    '/attack/page.html': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy-report-only': policy }).end(page),
    '/attack/batch': async (_, response) => {
      const batch = [];
      for (let next; batch.length < BATCH && !(next = await cases.next()).done;) batch.push(next.value);
      json(response, batch);
    },
    '/attack/result': async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const { tried, executed, escaped, states } = JSON.parse(body);
      result.tried += tried;
      find('executed', executed);
      find('escaped', escaped);
      for (const [state, count] of Object.entries(states)) result.states[state] = (result.states[state] ?? 0) + count;
      json(response, {});
    },
    '/attack/done': (_, response) => {
      json(response, {});
      done();
    },
  });
  const close = await browse(engine, `${server.url}/attack/page.html`);
  if (close) {
    await finished;
    await close();
  }
  await server.close();
  const known = /^\/(?:attack\/|dist\/|scripts\/attacking\/harness\.mjs$)|^\/favicon\.ico$/;
  find(
    'requested',
    server.requests.filter((path) => !known.test(path)),
  );
  return close && result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2];
  if (!file) throw new Error('Name the file: npm run attack -- FILE');
  const { ENGINE: engine = 'chromium', EVERY: every = '1' } = process.env;
  const payloads = await payloadsOf(file);
  const result = await attack(payloads, { engine, every: Number(every) });
  if (!result) throw new Error(`${engine} is not on this machine.`);
  for (const finding of result.findings) console.log(finding);
  const { tried, executed, requested, escaped, states } = result;
  console.log(`${engine}: ${payloads.length} payloads, ${JSON.stringify(states)}`);
  console.log(`tried ${tried}, executed ${executed}, requested ${requested}, escaped ${escaped}`);
  process.exitCode = executed + requested + escaped || !tried ? 1 : 0;
}
