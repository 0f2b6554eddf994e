// The code blocks of Markdown files, and pages in which they run as a reader would run them.
import { answer, json } from './answers.mjs';
import { distCopy, root } from './dist.mjs';
import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';

/** @returns each fenced block: file, language, code, name, and the `note` of a comment `<!-- snippet: … -->` right above */
export function blocksOf(file, text) {
  const fence = /(?:^<!-- snippet: (.+?) -->\n\n?)?^[ ]*```([^\n]*)\n([^]*?)^[ ]*```[ ]*$/gm;
  return [...text.matchAll(fence)].map(({ index, 0: whole, 1: note, 2: language, 3: code }) => {
    const line = text.slice(0, index + whole.indexOf('```')).split('\n').length;
    return { file, note, language, code, name: `${file}, line ${line} (${language || 'no language'})` };
  });
}

/** What the library of the examples answers, as InvenioRDM does. */
export const libraryRecord = {
  id: '17',
  metadata: { title: 'Mountain Springs', publication_date: '2021-03', creators: [] },
  links: { self_html: 'https://library.example.org/records/17' },
};

const crossrefAnswer = {
  status: 'ok',
  'message-type': 'work',
  message: { DOI: '10.1234/springs', type: 'report', title: ['Mountain Springs in a Warming Climate'] },
};

const cors = { 'access-control-allow-origin': '*' };

/** The other sites of the examples. Any other address has no answer, so that a test fails that asks there. */
async function answerOf({ hostname, pathname }) {
  if (hostname === 'library.example.org' && /^\/api\/records\/\d+$/.test(pathname))
    return { contentType: 'application/json', headers: cors, body: JSON.stringify(libraryRecord) };
  if (hostname === 'library.example.org' && pathname === '/api/records')
    return {
      contentType: 'application/json',
      headers: cors,
      body: JSON.stringify({ hits: { hits: [libraryRecord], total: 1 } }),
    };
  if (hostname === 'api.crossref.org' && pathname === '/works/10.1234%2Fsprings')
    return { contentType: 'application/json', headers: cors, body: JSON.stringify(crossrefAnswer) };
  const [, name] = /^\/publication-card\/([\w.-]+\.js)$/.exec(pathname) ?? [];
  if (hostname === 'cdn.example.org' && name)
    return { contentType: 'text/javascript', headers: cors, body: await readFile(join(root, 'dist', name)) };
  return undefined;
}

/** The presets, where a site keeps its style sheets. */
async function presets() {
  const names = await readdir(join(root, 'presets'));
  const answers = names.map(async (name) => [
    `/css/${name}`,
    answer({ type: 'text/css', body: await readFile(join(root, 'presets', name), 'utf8') }),
  ]);
  return Object.fromEntries(await Promise.all(answers));
}

/** The options of `open()` for a page at a site with the script in /js/, presets, and the record of the first examples. */
export async function exampleSite(record) {
  return {
    overrides: {
      ...(await distCopy('/js')),
      ...(await presets()),
      '/records/report.json': answer({ body: record }),
      '/records/reports.json': answer({ body: `[${record}]` }),
      '/publications.bib': answer({
        type: 'application/x-bibtex',
        body: '@book{springs, title = {Mountain Springs}, year = 2021}',
      }),
    },
    waitUntil: 'networkidle0',
    prepare: async (page, { url: own }) => {
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        const url = new URL(request.url());
        if (url.origin === own || url.protocol === 'data:') return request.continue();
        const answered = await answerOf(url);
        return answered ? request.respond({ status: 200, ...answered }) : request.abort();
      });
    },
  };
}

/** The library as a server, for programs that are no browser. */
export const libraryAnswers = {
  '/api/records/17': (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    json(libraryRecord)(request, response);
  },
};

/** Whether a text that was cut short with “…” is a shortened form of the other. */
export function isShortened(short, whole) {
  const escaped = short.trim().split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // prettier-ignore
  return new RegExp(`^${escaped.join('[^]*?')}$`).test(whole);
}
