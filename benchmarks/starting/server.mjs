// Serves a build as a host far away would: every answer comes after a delay, and scripts are compressed as well as can be.
import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** The quality is the highest, as of files that are compressed once, when they are put on a host. */
const compress = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * Starts a server of the scripts in a folder, under `/dist/`, and of whatever else `play` is given. It has two names in
 * Chromium, which are two hosts: the page's, and `library.localhost`. Names below `localhost` are this machine, and get
 * Brotli without HTTPS.
 *
 * @param {string} dist the folder
 * @param {number} delay milliseconds from a request to its answer
 */
export async function serveSlowly(dist, delay) {
  const ready = ({ body, type, status = 200 }) => ({
    body: Buffer.from(body),
    compressed: compress(body),
    type,
    status,
  });
  const all = (answers) => new Map(Object.entries(answers).map(([path, answer]) => [path, ready(answer)]));
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const type = 'text/javascript; charset=utf-8';
  const scripts = all(Object.fromEntries(names.map((name) => [`/dist/${name}`, { body: readFileSync(join(dist, name)), type }]))); // prettier-ignore
  const notThere = ready({ body: 'Not found', type: 'text/plain', status: 404 });
  let others = new Map();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const { body, compressed, type, status } = scripts.get(pathname) ?? others.get(pathname) ?? notThere;
    const isCompressed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const answer = isCompressed ? compressed : body;
    const headers = {
      'content-type': type,
      'content-length': answer.length,
      'access-control-allow-origin': '*',
      ...(isCompressed && { 'content-encoding': 'br' }),
    };
    setTimeout(() => response.writeHead(status, headers).end(answer), delay);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    /** @param {Record<string, { body: string, type: string, status?: number }>} answers from now on, by path */
    play: (answers) => (others = all(answers)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
