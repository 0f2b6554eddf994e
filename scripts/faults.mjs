// A library's server that misbehaves on demand, and a page with one card for each of its faults. The test and the table of
// docs/reliability.md are made with it.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const record = { title: 'Mountain Springs', published: '2021-03' };
const json = { 'content-type': 'application/json' };
const whole = Buffer.from(JSON.stringify(record));
const latin1 = Buffer.from('{"title":"Le café des sources"}', 'latin1');

const answer =
  (status, body = whole, headers = json) =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);
/** Answers with a failure for so many times, and then with the record. */
const first = (count, failure) => (request, response, at) => (at < count ? failure : answer(200))(request, response);
const retryAfter =
  (value, status = 429) =>
  (request, response) =>
    answer(status, 'later', { 'retry-after': value(), 'access-control-expose-headers': 'retry-after' })(
      request,
      response,
    );
const reset = (_request, response) => response.socket.resetAndDestroy();
const resetInBody = (_request, response) => response.writeHead(200, { ...json, 'content-length': whole.length }).write(whole.subarray(0, 9), () => response.socket.resetAndDestroy()); // prettier-ignore
const onestep =
  (to, status = 302) =>
  (_request, response) =>
    response.writeHead(status, { location: to }).end();
/** Redirects from one path to the next, to the record at last. */
const chain = (length, status) => (request, response) => {
  const step = Number(/(\d+)$/.exec(request.url)?.[1] ?? 0);
  if (step < length) onestep(`/hop/${step + 1}`, status)(request, response);
  else answer(200)(request, response);
};
const drip = (_request, response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
};
/** So many bytes, as fast as they are taken. */
const flood = (bytes) => (_request, response) => {
  response.writeHead(200, { ...json, 'content-length': bytes });
  const part = Buffer.alloc(65_536, 32);
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      const next = part.subarray(0, left);
      left -= next.length;
      if (!response.write(next)) return;
    }
    response.end();
  };
  response.on('drain', more);
  more();
};
const bomb = gzipSync(Buffer.alloc(100_000_000, 32));

const loaded = { state: 'loaded', events: ['load'], title: record.title };
const failed = (kind, status, requests = 1) => ({ state: 'error', events: [kind], status, requests });
const http = (status, requests) => failed('http', status, requests);

/**
 * The faults, by the name that is their host's as well (`<name>.localhost`), since what is known of a silent host is known
 * for all of its records: what the server does, and what has to come of it. `again` reloads the card when it is done.
 */
export const faults = {
  'no-fault': { says: 'no fault', respond: answer(200), ...loaded, requests: 1 },
  'refused': { says: 'nobody listens at the port', ...failed('network', undefined, 0), refused: true },
  'reset': { says: 'the connection is reset before an answer', respond: reset, ...failed('network'), atLeast: 3 },
  'reset-in-body': { says: 'reset in the middle of the body, each time', respond: resetInBody, ...failed('network', 200, 3) },
  'reset-once': { says: 'reset in the middle of the body, once', respond: first(1, resetInBody), ...loaded, requests: 2 },
  'silent': { says: 'never answers', respond: () => undefined, ...failed('timeout'), isShort: true, atMost: 1 },
  'one-byte-a-second': { says: 'one byte of the body a second', respond: drip, ...failed('timeout'), isShort: true, atMost: 1 },
  'moved-301': { says: '301, three times, then the record', respond: chain(3, 301), ...loaded, requests: 4 },
  'moved-302': { says: '302, three times, then the record', respond: chain(3, 302), ...loaded, requests: 4 },
  'moved-308': { says: '308, three times, then the record', respond: chain(3, 308), ...loaded, requests: 4 },
  'loop': { says: '302 to another address and back, for ever', respond: (request, response) => onestep(request.url === '/other' ? '/record.json' : '/other')(request, response), ...failed('network'), atLeast: 3 },
  'status-401': { says: '401', respond: answer(401), ...http(401) },
  'status-403': { says: '403', respond: answer(403), ...http(403) },
  'status-404': { says: '404', respond: answer(404), ...http(404) },
  'status-410': { says: '410', respond: answer(410), ...http(410) },
  'status-429-seconds': { says: '429 with `Retry-After: 1`, once', respond: first(1, retryAfter(() => '1')), ...loaded, requests: 2 },
  'status-429-date': { says: '429 with `Retry-After` as a date, once', respond: first(1, retryAfter(() => new Date(Date.now() + 2000).toUTCString())), ...loaded, requests: 2 },
  'status-429-hour': { says: '429 with `Retry-After: 3600`', respond: retryAfter(() => '3600'), ...http(429) },
  'status-429-hidden': { says: '429 with `Retry-After: 3600`, which the CORS headers do not expose', respond: answer(429, 'later', { 'retry-after': '3600' }), ...http(429, 3) },
  'status-500': { says: '500', respond: answer(500), ...http(500) },
  'status-503': { says: '503, each time', respond: answer(503), ...http(503, 3) },
  'status-503-once': { says: '503, once', respond: first(1, answer(503)), ...loaded, requests: 2 },
  'status-503-twice': { says: '503, twice', respond: first(2, answer(503)), ...loaded, requests: 3 },
  'wrong-type': { says: 'JSON as `text/html`', respond: answer(200, whole, { 'content-type': 'text/html' }), ...loaded, requests: 1 },
  'no-type': { says: 'JSON without a content type', respond: answer(200, whole, {}), ...loaded, requests: 1 },
  'latin-1': { says: 'ISO 8859-1, and says so', respond: answer(200, latin1, { 'content-type': 'application/json; charset=iso-8859-1' }), ...loaded, title: 'Le café des sources', requests: 1 },
  'wrong-charset': { says: 'UTF-8 that says it is ISO 8859-1', respond: answer(200, '{"title":"Le café des sources"}', { 'content-type': 'application/json; charset=iso-8859-1' }), ...loaded, title: 'Le café des sources', requests: 1 },
  'bom': { says: 'a byte order mark before the JSON', respond: answer(200, `\ufeff${whole}`), ...loaded, requests: 1 },
  'gzip-bomb': { says: '100 MB in 97 kB of gzip', respond: answer(200, bomb, { ...json, 'content-encoding': 'gzip' }), ...failed('too-large') },
  'large': { says: 'a body of 200 MB', respond: flood(200_000_000), ...failed('too-large'), atMostBytes: 50_000_000 },
  'truncated': { says: 'JSON that is cut off, as if it were whole', respond: answer(200, whole.subarray(0, 20)), ...failed('format') },
  'html': { says: 'a web page where JSON was meant', respond: answer(200, '<!doctype html><title>Maintenance</title><p>Back soon.', { 'content-type': 'text/html' }), ...failed('format') },
  'empty': { says: 'an empty body', respond: answer(200, ''), ...failed('format') },
  'no-cors': { says: 'no CORS header', respond: answer(200), isClosed: true, ...failed('network', undefined, 3) },
  'changes': { says: 'another record at the second request', respond: (request, response, at) => answer(200, at ? '{"title":"Second"}' : whole)(request, response), state: 'loaded', events: ['load', 'load'], title: 'Second', requests: 2, again: true },
  'goes-down': { says: 'the record, then 503', respond: (request, response, at) => answer(at ? 503 : 200)(request, response), state: 'loaded', events: ['load', 'http'], status: 503, title: record.title, isStale: true, requests: 4, again: true },
}; // prettier-ignore

/**
 * Starts the server. `asked` counts the requests by fault, `sent` the bytes; `addressOf` says where a fault's record is.
 * `many` is what is known of the records below /many/: those asked for, and how many were ever asked for at a time. They
 * are answered when that was `hold` once.
 */
export async function serveFaults() {
  const asked = {};
  const sent = {};
  const many = { paths: [], inFlight: 0, most: 0, hold: 0 };
  const waiting = new Set();
  /** Resolves when a condition on `many` holds. */
  const until = (condition) => new Promise((resolve) => waiting.add({ condition, resolve }));
  const look = () => {
    for (const each of waiting) if (each.condition(many)) waiting.delete(each) && each.resolve();
  };
  const server = createServer((request, response) => {
    const name = request.headers.host.split('.')[0];
    const fault = faults[name];
    if (!fault?.isClosed) response.setHeader('access-control-allow-origin', '*');
    if (!fault) return void respondMany(request, response);
    const at = (asked[name] = (asked[name] ?? 0) + 1) - 1;
    const { socket } = response;
    const before = socket.bytesWritten;
    response.on('close', () => (sent[name] = (sent[name] ?? 0) + socket.bytesWritten - before));
    return fault.respond(request, response, at);
  });
  const respondMany = async (request, response) => {
    many.paths.push(request.url);
    many.most = Math.max(many.most, ++many.inFlight);
    response.on('close', () => many.inFlight--);
    look();
    // The first answers are held until so many have been asked for at a time.
    if (many.most < many.hold) await until(() => many.most >= many.hold);
    answer(200, JSON.stringify({ title: request.url }))(request, response);
  };
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const closed = createServer();
  await new Promise((done) => closed.listen(0, '127.0.0.1', done));
  const { port: refused } = closed.address();
  await new Promise((done) => closed.close(done));
  const addressOf = (name) => `http://${name}.localhost:${faults[name]?.refused ? refused : port}/record.json`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { asked, sent, many, until, addressOf, url: `http://localhost:${port}`, close };
}

/** Hears what a page with cards tells, before it is there. */
export const ears = `
  globalThis.heard = {};
  globalThis.unhandled = [];
  addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));
  addEventListener('error', ({ message }) => unhandled.push(message));
  for (const type of ['publication-load', 'publication-error'])
    addEventListener(type, ({ target, error, publication }) =>
      (heard[target.id] ??= []).push({
        at: Math.round(performance.now()), kind: error?.kind ?? 'load', status: error?.facts.status, url: error?.facts.url,
        cause: error?.cause && String(error.cause), has: Boolean(publication),
      }));`;

/**
 * The body of the page: a card for each fault. Those that are never answered in full have a deadline of 300 ms, the others
 * one of `timeout` milliseconds.
 */
export function faultCards({ addressOf }, timeout = 10_000) {
  const cards = (isShort) =>
    Object.entries(faults)
      .filter(([, fault]) => Boolean(fault.isShort) === isShort)
      .map(([name]) => `<publication-card id="${name}" src="${addressOf(name)}"><a href="${addressOf(name)}">Plain link</a></publication-card>`); // prettier-ignore
  const within = (deadline, inner) => `<publication-provider timeout="${deadline}">${inner.join('')}</publication-provider>`; // prettier-ignore
  return within(timeout, cards(false)) + within(300, cards(true));
}

/** Waits until all cards are done, with their reloads; answers with what a reader sees of each, and what was told. */
export async function outcomesOf(page) {
  const again = Object.keys(faults).filter((name) => faults[name].again);
  return page.evaluate(async (again) => {
    await customElements.whenDefined('publication-card');
    const cards = [...document.querySelectorAll('publication-card')];
    const told = async (card) => {
      const done = new Promise((heard) => ['load', 'error'].forEach((type) => card.addEventListener(`publication-${type}`, heard, { once: true }))); // prettier-ignore
      if (card.state === 'loading' || card.state === 'empty') await done;
      await card.updateComplete;
    };
    await Promise.all(cards.map(told));
    await Promise.all(cards.filter(({ id }) => again.includes(id)).map((card) => card.reload()));
    const textOf = (card, part) => card.shadowRoot.querySelector(`[part=${part}]`)?.innerText;
    return Object.fromEntries(
      cards.map((card) => [
        card.id,
        {
          state: card.state,
          isStale: card.matches(':state(stale)'),
          title: textOf(card, 'title'),
          says: textOf(card, 'status'),
          hasRetry: Boolean(card.shadowRoot.querySelector('[part=retry]')?.checkVisibility()),
          hasLink: card.querySelector('a').checkVisibility(),
          heard: globalThis.heard[card.id],
        },
      ]),
    );
  }, again);
}

/**
 * A page over https whose card asks an http address. Nothing is sent: the page comes from here, and browsers do not let the
 * request out. `scripts` gives the built files.
 */
export async function openMixed(page, body, scripts) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'https:') return request.continue();
    if (pathname === '/page.html') return request.respond({ contentType: 'text/html; charset=utf-8', body });
    const script = await scripts(pathname).catch(() => undefined);
    return request.respond(script === undefined ? { status: 404 } : { contentType: 'text/javascript', body: script });
  });
  await page.goto('https://secure.example.org/page.html');
}
