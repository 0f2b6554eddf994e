// `npm run torture`: runs every fault of a library's server in Chromium and writes docs/reliability.md. It needs a build.
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { ears, faultCards, faults, openMixed, outcomesOf, serveFaults } from './faults.mjs';
import puppeteer from 'puppeteer-core';
import { root, serve } from './server.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const library = await serveFaults();
const bodyOf = (cards) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults</title><script>${ears}</script><script type="module" src="/dist/publication-card.js"></script>${cards}</html>`;
const body = bodyOf(faultCards(library));
const page200 = (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body); // prettier-ignore
const site = await serve(0, { '/page.html': page200, '/favicon.ico': (_request, response) => response.writeHead(204).end() }); // prettier-ignore
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
const page = await browser.newPage();
const exceptions = [];
page.on('pageerror', (error) => exceptions.push(error.message));
await page.goto(`${site.url}/page.html`);
const outcomes = await outcomesOf(page);
const unhandled = await page.evaluate('unhandled');
// Only a secure page is refused what is not; nothing of it comes as far as a server.
const secure = await browser.newPage();
secure.on('pageerror', (error) => exceptions.push(error.message));
const mixed =
  '<publication-card id="mixed" src="http://plain.example.org/1.json"><a href="/1">Plain link</a></publication-card>';
await openMixed(secure, bodyOf(mixed), (path) => readFile(join(root, path)));
Object.assign(outcomes, await outcomesOf(secure));
unhandled.push(...(await secure.evaluate('unhandled')));
const all = { ...faults, mixed: { says: 'mixed content: an http address in an https page' } };
const version = await browser.version();
await browser.close();
await site.close();
await library.close();

const cell = (text) => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|');
const seen = ({ state, isStale, title, says, hasRetry, hasLink }) =>
  [
    state === 'loaded' && `the record “${title}”`,
    state === 'error' && (hasLink ? 'the plain link' : 'no link'),
    says && `“${says.replace(/\b[\w-]+\.(?:localhost:\d+|example\.org)/g, '(host)').replace(/\d?\d:\d\d\s?[AP]M/, '(time)')}”`,
    hasRetry && 'the button',
    isStale && 'marked as stale',
  ].filter(Boolean).join('; '); // prettier-ignore
const told = ({ heard }) =>
  heard.map(({ kind, status, has }) => [`\`${kind}\``, status, kind !== 'load' && has && 'with the publication'].filter(Boolean).join(' ')).join(', then '); // prettier-ignore
const rows = Object.entries(all).map(([name, { says }]) => {
  const outcome = outcomes[name];
  return [says, seen(outcome), told(outcome), library.asked[name] ?? 0, (outcome.heard.at(-1).at / 1000).toFixed(1)];
});
const isLost = ({ state, hasLink, title }) => !(state === 'loaded' && title) && !(state === 'error' && hasLink);
const lost = Object.values(outcomes).filter(isLost).length;
const rule = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const text = `# What happens when a library's server fails

Written by \`npm run torture\` on ${new Date().toISOString().slice(0, 10)}, in ${version}. Every row is a card that was really
drawn, in one page, asking a real server on this machine that fails on purpose; \`tests/node/torture.test.mjs\` holds each of
them to what it has to be. The cards have the defaults, but for the two that are never answered in full: their deadline is
300 ms and not 10 s.

${rows.length} faults: ${lost} cards lost (neither a record nor the plain link), ${exceptions.length} exceptions in the page, ${unhandled.length} unhandled rejections or errors.

${[['Fault', 'What the reader sees', 'What the events say', 'Requests', 'Seconds'], Array(5).fill('---'), ...rows].map(rule).join('\n')}

Seconds are from the beginning of the page to the last event, on a machine that does other things as well. Requests are those that reached the server; the browser follows redirects, and
may repeat a request by itself when a connection that it kept is reset.

## How it is decided

- **One try** has a deadline, \`timeout\`, for all of the answer. More than 5 MB are given up while they come.
- **What may pass is tried again**, at most twice: no answer, one that broke off, 429, 502, 503, 504. The waits are about half
  a second and a second, and differ from card to card. \`Retry-After\` is heeded up to 30 seconds, and a server that wants a
  longer pause is not asked again. Pages of other sites see that header only where the server exposes it
  (\`Access-Control-Expose-Headers\`). A deadline that passed is not tried again: the reader has waited long enough.
- **A host of another site that does not answer at all** may be down, or closed to other sites (CORS); browsers do not tell
  pages which. So for each host one card only asks again, and the others go by what comes of that. A closed library gets two
  requests more than there are cards, and for a minute none more. An http address in an https page is not asked again.
- **At most six requests** to a host run at a time, of all cards of the page; of the limits of the providers that ask there
  the lowest holds. Cards that can be seen go first. A card that waits to try again holds no place.
- **What was shown stays** when a later read fails, with the time at which it was read. So does a snapshot that the page
  brought.
`;
const file = new URL('../docs/reliability.md', import.meta.url);
await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(
  `${rows.length} faults, ${lost} cards lost, ${exceptions.length} exceptions, ${unhandled.length} unhandled`,
);
if (lost || exceptions.length || unhandled.length) process.exit(1);
