// The real editors, and the one sanitiser that wants a browser: each bundled for a page of its own, and driven there.
import { html, script } from '../node/support/answers.mjs';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The modules in `in-browser/`, each with the package that it is about. */
export const modules = {
  dompurify: 'dompurify',
  ckeditor5: 'ckeditor5',
  tinymce: 'tinymce',
  quill: 'quill',
  tiptap: '@tiptap/core',
  lexical: 'lexical',
  trix: 'trix',
};

/** One file for a page with everything of a tool in it. It never touches the disk. */
async function bundle(module) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`in-browser/${module}.mjs`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** What the server answers for a tool's page. */
export async function toolPage(module) {
  // No address of a site in the page but those of the snippets: what an editor would fetch on its own shows as a fault.
  const head = `<meta charset="utf-8"><title>${module}</title>`;
  return {
    [`/tools/${module}.html`]: html(`<!doctype html>${head}<body><script type="module" src="${module}.js"></script>`),
    [`/tools/${module}.js`]: script(await bundle(module)),
  };
}

/**
 * Takes snippets through the tool of a page that is open.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} snippets
 * @returns {Promise<Record<string, string[]>>} what each configuration of the tool made of each snippet
 */
export async function convertInPage(page, snippets) {
  await page.waitForFunction(() => globalThis.converters, { timeout: 60_000 });
  return page.evaluate(async (snippets) => {
    const results = {};
    for (const [name, convert] of Object.entries(globalThis.converters)) {
      results[name] = [];
      for (const html of snippets) results[name].push(await convert(html));
    }
    return results;
  }, snippets);
}
