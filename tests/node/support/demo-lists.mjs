// The demo's pages of lists in any of the three engines: one browser and one server for the file that asks, and what a reader sees.
import { html } from './answers.mjs';
import { join } from 'node:path';
import { openIn } from './drive.mjs';
import { readFile } from 'node:fs/promises';
import { root } from './dist.mjs';
import { serve } from '../../../scripts/server.mjs';

export const readDemo = (path) => readFile(join(root, 'demo', path), 'utf8');

/** What pages have at hand, before any script of theirs. */
const tools = () => {
  globalThis.wrong = [];
  addEventListener('error', ({ message, target }) => globalThis.wrong.push(message ?? `${target.localName} ${target.src ?? target.href}`), true); // prettier-ignore
  addEventListener('unhandledrejection', ({ reason }) => globalThis.wrong.push(String(reason)));
  for (const level of ['error', 'warn']) {
    const usual = console[level];
    console[level] = (...words) => {
      globalThis.wrong.push(words.join(' '));
      usual.apply(console, words);
    };
  }
  /** Looks in each frame until there is something. */
  globalThis.until = async (look) => {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const itemsIn = (shadow) => [...shadow.querySelectorAll('[part=item]:not([hidden])')];
  /** The title of an item's card, or its reference; empty where it is not drawn yet. */
  const titleIn = (item) => textOf(item.querySelector('[part=reference]') ?? item.querySelector('publication-card')?.shadowRoot?.querySelector('[part=title]')); // prettier-ignore
  /** Lists that have read their answer to its end. */
  const told = new Set();
  addEventListener('publication-list-load', ({ target }) => told.add(target));
  /** A list with so many items is loaded and drawn. */
  globalThis.hasDrawn = (list, size) => {
    if (list.state !== 'loaded' || list.isUpdatePending || !told.has(list)) return false;
    const items = itemsIn(list.shadowRoot);
    // They are drawn one after the other.
    return (
      items.length === size &&
      titleIn(items.at(-1)) &&
      items.every(titleIn) &&
      !list.shadowRoot.querySelector('[aria-disabled=true]')
    );
  };
  /** What a reader sees of a list. */
  globalThis.seenIn = (list) => {
    const { shadowRoot, state } = list;
    const one = (part) => shadowRoot.querySelector(`[part=${part}]`);
    const items = itemsIn(shadowRoot);
    const groups = [...shadowRoot.querySelectorAll('[part=group]:not([hidden])')];
    return {
      state,
      count: textOf(one('count')),
      more: textOf(one('more')),
      titles: items.map(titleIn),
      groups: groups.map((group) => [textOf(group.querySelector('[part=group-heading] bdi')), itemsIn(group).map(titleIn)]),
      words: items.map((item) => textOf(item.querySelector('publication-card')?.shadowRoot?.querySelector('[part=card]'))),
      roles: [...new Set([...shadowRoot.querySelectorAll('[part=items]'), ...items].map((each) => each.getAttribute('role')))],
      focus: items.indexOf(shadowRoot.activeElement),
    };
  }; // prettier-ignore
};

/** The script of a page, in its head. */
const SCRIPT = / *<script type="module" src=[^]*?<\/script>\n/;
const withTools = (page) => page.replace('<head>', `<head><script>(${tools})();</script>`);

const names = ['list', 'list-years', 'list-references', 'list-feed', 'list-bibtex', 'list-server'];

/**
 * A browser of an engine with the demo's pages of lists; `close` ends both.
 *
 * @returns `go`, which opens a page by its name; a name with `-before` behind it is the page as it is before its script
 */
export async function demoIn(engine) {
  const pages = await Promise.all(names.map(async (name) => [name, await readDemo(`${name}.html`)]));
  const server = await serve(
    0,
    Object.fromEntries(
      pages.flatMap(([name, page]) => [
        [`/demo/${name}.html`, html(withTools(page))],
        [`/demo/${name}-before.html`, html(withTools(page.replace(SCRIPT, '')))],
      ]),
    ),
  );
  const driven = await openIn(engine, 'about:blank').catch(async (cause) => {
    await server.close();
    throw cause;
  });
  return {
    ...driven,
    go: (name) => driven.go(`${server.url}/demo/${name}.html`),
    close: async () => {
      await driven.close();
      await server.close();
    },
  };
}
