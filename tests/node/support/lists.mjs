// Libraries that answer with lists, pages that show them, and what a reader sees and does there.
import { createServer } from 'node:http';
import { pageWith } from './pages.mjs';

export const address = 'https://lib.example.org/search?q=springs';
export const link = `<a href="${address}">Publications on springs</a>`;

/**
 * A library of its own, which every page may read, at `http://lib.localhost`, and at any other name before `.localhost`. It ends with
 * the test `t`.
 *
 * @param respond gives what to answer: `body`, and where they are others than JSON and 200, `type`, `status` and `headers`; a function
 *   of the request and the response answers by itself; undefined never answers. It is given the address that was asked, and how often
 *   that was asked before
 * @returns `asked`, the paths and queries of all requests in their order; `closed`, those that the browser has given up
 */
export async function library(t, respond) {
  const asked = [];
  const closed = [];
  const server = createServer((request, response) => {
    const before = asked.filter((each) => each === request.url).length;
    asked.push(request.url);
    response.on('close', () => response.writableEnded || closed.push(request.url));
    response.setHeader('access-control-allow-origin', '*');
    const answer = respond(new URL(request.url, `http://${request.headers.host}`), before);
    if (typeof answer === 'function') return void answer(request, response);
    if (!answer) return;
    const { status = 200, type = 'application/json', headers = {}, body = '' } = answer;
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  t.after(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { asked, closed, port, url: `http://lib.localhost:${port}` };
}

/** Hears what lists tell, before they are there. */
const ears = () => {
  globalThis.heard = [];
  for (const type of ['publication-list-load', 'publication-list-more', 'publication-error'])
    addEventListener(type, ({ target, publications, total, error, url }) => {
      if (target.localName !== 'publication-list') return;
      globalThis.heard.push([type.replace('publication-', ''), error?.kind ?? publications?.length ?? url?.replace(/^http:\/\/[^/]+/, ''), ...(total === undefined ? [] : [total])]);
    });
}; // prettier-ignore

/** A page with one list, which is done with what it asked first. */
export async function openList(open, t, src, attributes = '', { inside = link, around = ['', ''], prepare, when } = {}) {
  const list = `<publication-list src="${src}" ${attributes}>${inside}</publication-list>`;
  const html = pageWith(around[0] + list + around[1]);
  const first = (page) => page.evaluateOnNewDocument(ears);
  const opened = await open(t, { html, prepare: async (page) => (await first(page), prepare?.(page)) });
  const list_ = new Driven(opened.page, opened.log);
  await (when ? list_.until(when) : list_.settled());
  return list_;
} // prettier-ignore

/** A list in a page, as its reader has it. */
class Driven {
  constructor(page, log) {
    this.page = page;
    this.log = log;
  }

  /** Waits until something holds in the page. */
  until(condition, ...args) {
    return this.page.waitForFunction(condition, {}, ...args);
  }

  /** Waits until nothing is on its way, and all that is counted is drawn. */
  settled() {
    return this.until(() => {
      const list = document.querySelector('publication-list');
      const root = list?.shadowRoot;
      if (!root || list.state === 'loading' || list.isUpdatePending || root.querySelector('[aria-disabled=true]')) return false;
      if (list.state === 'loaded' && !root.querySelector('[part=count]')) return Boolean(root.querySelector('[part=status]'));
      const count = parseInt(root.querySelector('[part=count]')?.textContent ?? '0');
      const items = [...root.querySelectorAll('[part=item]:not([hidden])')];
      const isTold = globalThis.heard.some(([type]) => /load|error/.test(type));
      return isTold && items.length === count && items.every((item) => item.querySelector('publication-card')?.shadowRoot.querySelector('[part=title]'));
    });
  } // prettier-ignore

  /** Presses the button for more, with the keyboard, and waits for what comes of it. */
  async press({ waits = true } = {}) {
    const button = await this.page.evaluateHandle(() => document.querySelector('publication-list').shadowRoot.querySelector('[part=more]')); // prettier-ignore
    await button.focus();
    await this.page.keyboard.press('Enter');
    if (waits) await this.settled();
  }

  /** What is there to be seen, and what the page was told. */
  shown() {
    return this.page.evaluate(() => {
      const list = document.querySelector('publication-list');
      const root = list.shadowRoot;
      const textOf = (part) => root.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
      const items = [...root.querySelectorAll('[part=item]:not([hidden])')];
      const titles = items.map((item) => item.querySelector('publication-card').shadowRoot.querySelector('[part=title]').textContent.trim()); // prettier-ignore
      const at = root.activeElement;
      return {
        state: list.state,
        isStale: list.matches(':state(stale)'),
        count: textOf('count'),
        titles,
        more: textOf('more'),
        says: [...root.querySelectorAll('[part=status]')].map((each) => each.textContent.trim()).filter(Boolean),
        repairs: [...root.querySelectorAll('[part=repairs] li')].map((each) => each.textContent.trim()),
        focus: at?.part.contains('item') ? titles[items.indexOf(at)] : at?.getAttribute('part'),
        hasLink: list.querySelector('a').checkVisibility(),
        hasEmpty: list.querySelector('[slot=empty]')?.checkVisibility(),
        heard: globalThis.heard,
      };
    });
  }

  /** Two frames, and all that came before them: what was going to be asked is asked. */
  quiet() {
    return this.page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 2000 }))),
        ),
    );
  }

  evaluate(act, ...args) {
    return this.page.evaluate(act, ...args);
  }
}
