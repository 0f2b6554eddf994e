// Takes every snippet through every tool and into a page with the script.
import { answer, html as htmlAnswer } from '../node/support/answers.mjs';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { convertInPage, modules, toolPage } from './editors.mjs';
import { landingPage, library, record, snippets as allSnippets } from './snippets.mjs';
import { outcomeOf, seenIn } from './outcome.mjs';
import puppeteer from 'puppeteer-core';
import { sanitisers } from './sanitisers.mjs';
import { serve } from '../../scripts/server.mjs';
import { versionOf } from './versions.mjs';

const { chromium } = findBrowsers();

/** The script tag of the documentation; the library is another site than the page's, so it is named. */
const scriptTag = (attributes) =>
  `<script type="module" src="/dist/publication-card.js" data-hosts="library.example.org"${attributes}></script>`;
const dataUpgrade = ` data-upgrade="${library}/records/"`;

/**
 * @typedef {object} Cell what became of one snippet in one tool
 * @property {string} tool
 * @property {string} snippet
 * @property {string} before
 * @property {string} after
 * @property {string} outcome in a page as the snippet wants it
 * @property {string} upgraded the same with `data-upgrade` on the script tag
 * @property {string | null | undefined} layout that of its card, as the snippet wants the page
 * @property {boolean} isDocumented
 */

/**
 * @param {{ snippets?: ReturnType<typeof allSnippets>, script?: string, onProgress?: (line: string) => void }} [options]
 *   `script` is put into the page behind the script tag.
 * @returns {Promise<{ tools: { name: string, version: string, isEditor: boolean }[], cells: Cell[], faults: string[] }>}
 */
export async function measure({ snippets = allSnippets(), script = '', onProgress = () => undefined } = {}) {
  const faults = [];
  const overrides = { '/favicon.ico': answer({ status: 204 }) };
  const server = await serve(0, overrides);
  // No name but the loopback's can be found: nothing that a tool might want to send gets out.
  const args = [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  const browser = await puppeteer.launch({ executablePath: chromium, args, protocolTimeout: 60_000 });
  try {
    const before = snippets.map(({ html }) => html);
    const converted = [];
    for (const { name, packageName, convert } of sanitisers) {
      onProgress(name);
      converted.push({ name, packageName, isEditor: false, after: await Promise.all(before.map(convert)) });
    }
    for (const [module, packageName] of Object.entries(modules)) {
      onProgress(module);
      Object.assign(overrides, await toolPage(module));
      const page = await newPage(browser, (fault) => faults.push(`${module}: ${fault}`));
      await page.goto(`${server.url}/tools/${module}.html`);
      for (const [name, after] of Object.entries(await convertInPage(page, before)))
        converted.push({ name, packageName, isEditor: module !== 'dompurify', after });
      await page.close();
    }

    let where = '';
    const page = await newPage(browser, (fault) => faults.push(`${where}: ${fault}`));
    const known = new Map();
    /** What readers see of some HTML in an article. Many tools leave the same HTML. */
    const seen = async (html, head) => {
      const key = head + html;
      if (known.has(key)) return known.get(key);
      const body = `<body><main><article>${html}</article></main>`;
      overrides['/article.html'] = htmlAnswer(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>${head}${body}`,
      );
      await page.goto(`${server.url}/article.html`);
      if (head) await page.evaluate(upgraded, landingPage);
      known.set(key, await seenIn(page));
      return known.get(key);
    };
    const heads = { plain: scriptTag('') + script, upgraded: scriptTag(dataUpgrade) + script };
    const cells = [];
    for (const { name: tool, after } of converted) {
      onProgress(`${tool}, in a page`);
      for (const [at, { name: snippet, html, upgrade, onlyIn }] of snippets.entries()) {
        where = `${tool}, ${snippet}`;
        const { text } = await seen(html, '');
        const without = await seen(after[at], '');
        const withUpgrade = await seen(after[at], heads.upgraded);
        const withScript = upgrade ? withUpgrade : await seen(after[at], heads.plain);
        cells.push({
          tool,
          snippet,
          before: html,
          after: after[at],
          outcome: outcomeOf(text, without, withScript),
          upgraded: outcomeOf(text, without, withUpgrade),
          layout: withScript.cards[0]?.layout,
          isDocumented: onlyIn?.includes(tool) ?? true,
        });
      }
    }
    const tools = converted.map(({ name, packageName, isEditor }) => {
      return { name, version: packageName ? versionOf(packageName) : '', isEditor };
    });
    return { tools, cells, faults };
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * In the page: waits until the script is done with the article, without a clock. A link that is added later becomes a card
 * later, so when it is one, everything before it is what it will be.
 */
async function upgraded(href) {
  await customElements.whenDefined('publication-card');
  const aside = document.body.appendChild(document.createElement('aside'));
  const link = aside.appendChild(document.createElement('a'));
  Object.assign(link, { className: 'publication-card', href, textContent: 'A link that is added later' });
  await new Promise((done) => {
    const observer = new MutationObserver(() => aside.querySelector('publication-card') && done(observer.disconnect()));
    observer.observe(aside, { childList: true, subtree: true });
  });
  aside.remove();
}

/** A page that has the library in its world, and tells what goes wrong in it. */
async function newPage(browser, onFault) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => onFault(message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && onFault(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { hostname, href } = new URL(request.url());
    if (['localhost', ''].includes(hostname)) return void request.continue();
    if (href === `${library}/api/records/17`)
      return void request.respond({
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify(record),
      });
    onFault(`asked for ${href}`);
    return void request.abort();
  });
  return page;
}
