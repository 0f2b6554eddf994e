// Serves a build as a host far away would: every answer comes after a delay, and is compressed as well as can be.
import { brotliCompressSync, constants } from 'node:zlib';
import { join, normalize } from 'node:path';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

/** With the highest quality, as of files that are compressed once, when they are put on a host. */
const compress = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const ready = ({ body, type, status = 200 }) => ({ body: Buffer.from(body), compressed: compress(body), type, status });
const notThere = ready({ body: 'Not found', type: 'text/plain', status: 404 });

/** What stands in a file, compressed once; undefined where there is none. */
function scriptsOf(dist) {
  const known = new Map();
  return async (path) => {
    const file = normalize(join(dist, path));
    if (!known.has(file) && file.startsWith(dist)) {
      const body = await readFile(file).catch(() => undefined);
      known.set(file, body && ready({ body, type: 'text/javascript; charset=utf-8' }));
    }
    return known.get(file);
  };
}

/**
 * Starts a server of the scripts in a folder, under `/dist/`, and of whatever else `play` is given. It has two names in
 * Chromium, which are two hosts: the page's, and `library.localhost`. Names below `localhost` are this machine, and get
 * Brotli without HTTPS.
 *
 * @param {string} dist the folder
 * @param {number} delay milliseconds from a request to its answer
 */
export async function serveSlowly(dist, delay) {
  const scriptAt = scriptsOf(dist);
  let others = new Map();

  const server = createServer(async (request, response) => {
    const asked = performance.now();
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, script] = /^\/dist\/(.+)/.exec(pathname) ?? [];
    const found = (script ? await scriptAt(script) : others.get(pathname)) ?? notThere;
    const isCompressed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const answer = isCompressed ? found.compressed : found.body;
    const headers = {
      'content-type': found.type,
      'content-length': answer.length,
      'access-control-allow-origin': '*',
      ...(isCompressed && { 'content-encoding': 'br' }),
    };
    const rest = Math.max(0, delay - (performance.now() - asked));
    setTimeout(() => response.writeHead(found.status, headers).end(answer), rest);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    /** @param {Record<string, { body: string, type: string, status?: number }>} answers from now on, by path */
    play: (answers) => (others = new Map(Object.entries(answers).map(([path, answer]) => [path, ready(answer)]))),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
