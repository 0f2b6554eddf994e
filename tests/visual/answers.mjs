// Everything that the pages of the pictures ask for beside the project's own files.
import { answer, html } from '../node/support/answers.mjs';
import { fontStyles } from './fonts.mjs';
import { join } from 'node:path';
import { pageOf } from './page.mjs';
import { readFile } from 'node:fs/promises';
import { records } from './records.mjs';
import { root } from '../../scripts/server.mjs';

const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><path fill="#27556c" d="M0 0h800v400H0z"/><path fill="#e8eef2" d="M0 400 300 90l160 180 90-80 250 210z"/></svg>'; // prettier-ignore

/** For the `overrides` of `serve()`. */
export async function answersFor(states) {
  const whole = answer({ body: records['whole-en'] });
  const away = answer({ status: 500 });
  // Letters in a picture are in a font of the machine, whatever the page has.
  const mountain = (await readFile(join(root, 'demo/images/chimborazo.svg'), 'utf8')).replace(
    /<text[^]*?<\/text>/g,
    '',
  );
  return {
    '/favicon.ico': answer({ status: 204 }),
    '/fonts.css': answer({ body: await fontStyles(), type: 'text/css' }),
    '/covers/mountain.svg': answer({ body: mountain, type: 'image/svg+xml' }),
    '/covers/wide.svg': answer({ body: wide, type: 'image/svg+xml' }),
    '/records/away.json': away,
    // There at first; a card that asks past the caches says so to the server.
    '/records/once.json': (request, response) => (request.headers['cache-control'] === 'no-cache' ? away : whole)(request, response), // prettier-ignore
    ...Object.fromEntries(Object.entries(records).map(([name, body]) => [`/records/${name}.json`, answer({ body })])),
    ...Object.fromEntries(states.map((state) => [`/${state.name}.html`, html(pageOf(state))])),
  };
}
