// Places and lives that a page gives a card: frames without an origin, other documents, copies, history, print, frameworks.
import { answer, html as htmlAnswer, json } from './support/answers.mjs';
import { classicScript, isLinkVisible, moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { distCopy } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const silent = { console: [], exceptions: [], failedRequests: [] };
const own = { title: 'Springs', summary: 'One:\n• two;\n• three.' };
const overrides = { '/own.json': json(own) };
const link = '<a href="https://library.example.org/records/17">Plain</a>';
const inline = `<script type="application/json">${JSON.stringify(own)}</script>`;
const card = (attributes = 'src="/own.json"', content = '') =>
  `<publication-card ${attributes}>${link}${content}</publication-card>`;
const asked = ({ requests }) => requests.filter((path) => path === '/own.json').length;
const titles = (page) =>
  page.$$eval('publication-card', (cards) =>
    cards.map((each) => each.shadowRoot?.querySelector('[part=title]')?.textContent ?? each.state),
  );

for (const [kind, head] of Object.entries({ module: moduleScript, 'classic script': classicScript })) {
  test(`${kind}: a base address is what records are relative to, and nothing else`, { skip }, async (t) => {
    const body = `${card('src="own.json"')}<a class="publication-card" href="records/1">Plain</a>`;
    const { page, log } = await open(t, {
      html: pageWith(body, `<base href="/elsewhere/">${head}`),
      overrides: {
        '/elsewhere/own.json': json({ ...own, summary: '<p>Markup, which loads a file.</p>' }),
        '/elsewhere/records/1': json({ title: 'Linked' }),
      },
    });
    await page.waitForFunction(() => document.querySelectorAll('publication-card').length === 2);
    await settled(page);
    assert.deepEqual(await titles(page), ['Springs', 'Linked']);
    assert.deepEqual(log, silent);
  });
}

test('in a frame without an origin: a record in hand is shown, and one whose server lets everybody read', { skip }, async (t) => {
  const inside = `<!doctype html>${classicScript}${card('id="inline"', inline)}${card('id="open" src="/open.json"')}${card('id="closed" src="/own.json"')}
    <publication-provider allow-hosts="library.example.org">${card('id="refused" src="https://other.example.org/1.json"')}</publication-provider>`;
  const { page, log } = await open(t, {
    html: pageWith('<iframe sandbox="allow-scripts" src="/inside.html" width="600" height="600"></iframe>', ''),
    overrides: {
      ...overrides,
      '/inside.html': htmlAnswer(inside),
      '/open.json': answer({ body: JSON.stringify(own), headers: { 'access-control-allow-origin': '*' } }),
    },
  });
  const frame = page.frames().find((each) => each.url().endsWith('/inside.html'));
  const states = await settled(frame);
  assert.deepEqual(states, ['loaded', 'loaded', 'error', 'error']);
  assert.ok(await isLinkVisible(frame, '#closed > a'));
  assert.ok(await isLinkVisible(frame, '#refused > a'));
  assert.deepEqual(log.exceptions, []);
}); // prettier-ignore

test('in a frame that is given as text', { skip }, async (t) => {
  const inside = `${classicScript}${card()}`.replaceAll('"', '&quot;');
  const { page, log } = await open(t, { html: pageWith(`<iframe srcdoc="${inside}"></iframe>`, ''), overrides });
  const frame = page.frames().find((each) => each.url() === 'about:srcdoc');
  assert.deepEqual(await settled(frame), ['loaded']);
  assert.deepEqual(log, silent);
});

test('in a template, cloned, parsed again, and moved: each is a card of its own, and one request is enough', { skip }, async (t) => {
  const body = `<template>${card()}</template><main>${card()}</main><div id="here"></div><div id="there"></div>`;
  const { page, server, log } = await open(t, { html: pageWith(body), overrides });
  await settled(page);
  await page.evaluate(async () => {
    const here = document.querySelector('#here');
    const { content } = document.querySelector('template');
    if (content.querySelector('publication-card').shadowRoot) throw new Error('a template does nothing');
    here.append(content.cloneNode(true), document.importNode(content, true));
    here.append(document.querySelector('main publication-card').cloneNode(true));
    const text = document.createElement('div');
    text.innerHTML = document.querySelector('main').innerHTML;
    here.append(text);
    const [first] = here.children;
    if (first.state !== 'loaded')
      await new Promise((done) => first.addEventListener('publication-load', done, { once: true }));
    await first.updateComplete;
    const drawn = () => first.shadowRoot.querySelector('article');
    const before = drawn();
    for (const place of ['#there', '#here', '#there']) document.querySelector(place).append(first);
    await first.updateComplete;
    if (!before || before !== drawn()) throw new Error('drawn anew');
  });
  assert.deepEqual(await settled(page), Array(5).fill('loaded'));
  assert.deepEqual(await titles(page), Array(5).fill('Springs'));
  assert.deepEqual(await page.$$eval('publication-card', (all) => all.map((each) => each.children.length)), Array(5).fill(1)); // prettier-ignore
  assert.equal(asked(server), 1);
  assert.deepEqual(log, silent);
}); // prettier-ignore

test('adopted into another document and back: it is shown in both, with its styles', { skip }, async (t) => {
  const { page, log } = await open(t, { html: pageWith(`${card()}<iframe srcdoc="<p>x" width="600" height="600"></iframe>`), overrides }); // prettier-ignore
  await settled(page);
  const look = (where) => page.evaluate(async (where) => {
    const { contentDocument } = document.querySelector('iframe');
    const each = document.querySelector('publication-card') ?? contentDocument.querySelector('publication-card');
    (where === 'frame' ? contentDocument : document).body.append(each);
    await each.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
    const sheet = each.shadowRoot.querySelector('article');
    return [each.state, each.ownerDocument === document, each.shadowRoot.adoptedStyleSheets.length, getComputedStyle(sheet).containerType + getComputedStyle(sheet).display]; // prettier-ignore
  }, where); // prettier-ignore
  const first = await look('here');
  const inFrame = await look('frame');
  const back = await look('here');
  assert.deepEqual(inFrame, ['loaded', false, 1, first[3]]);
  assert.deepEqual(back, first);
  assert.deepEqual(log, silent);
});

test('in print all of a summary is there, and afterwards it folds as before', { skip }, async (t) => {
  const long = { title: 'T', summary: Array.from({ length: 12 }, (_, at) => `Paragraph ${at}.`).join('\n\n') };
  const { page, log } = await open(t, { html: pageWith(card()), overrides: { '/own.json': json(long) } });
  await settled(page);
  const height = () => page.$eval('publication-card', (each) => each.shadowRoot.querySelector('.summary').clientHeight);
  const before = await height();
  assert.ok((await page.pdf()).length > 1000);
  await page.emulateMediaType('print');
  assert.ok((await height()) > before);
  await page.emulateMediaType(null);
  assert.equal(await height(), before);
  assert.deepEqual(log, silent);
});

test('a page that comes back from history has its cards, and asks for nothing twice', { skip }, async (t) => {
  const { page, server, log } = await open(t, {
    html: pageWith(card() + card('loading="lazy" src="/own.json"')),
    overrides: { ...overrides, '/next.html': htmlAnswer(pageWith('<p>Next</p>', '')) },
    prepare: (page) => page.evaluateOnNewDocument(() => addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted))), // prettier-ignore
  });
  await settled(page);
  await page.evaluate(() => (document.querySelector('publication-card').mark = 'same'));
  await page.goto(`${server.url}/next.html`);
  await page.goBack();
  assert.deepEqual(await settled(page), ['loaded', 'loaded']);
  const [persisted, mark] = await page.evaluate(() => [globalThis.persisted, document.querySelector('publication-card').mark]); // prettier-ignore
  // A browser may keep a page or not; where it does, the card is the one that was there.
  if (persisted) assert.deepEqual([mark, asked(server)], ['same', 1]);
  t.diagnostic(`the page was ${persisted ? 'kept' : 'loaded again'}`);
  assert.deepEqual(log.exceptions, []);
});

test('frameworks that set attributes and properties before the element is defined, or after', { skip }, async (t) => {
  const early = `<div id="early"></div><script>
    globalThis.made = document.createElement('publication-card');
    Object.assign(made, { record: { title: 'Set early' }, layout: 'full', headingLevel: 2, lang: 'en', __framework: { of: made }, onclick: null, state: 'x' });
    made['some key'] = 1;
    Object.defineProperty(made, 'fixed', { value: 1 });
    early.append(made);
    const upgraded = document.createElement('publication-card');
    upgraded.setAttribute('src', '/own.json');
    upgraded.setAttribute('key', '1');
    early.append(upgraded);
  </script>`;
  const { page, log } = await open(t, { html: pageWith(early), overrides });
  assert.deepEqual(await settled(page), ['loaded', 'loaded']);
  assert.deepEqual(await titles(page), ['Set early', 'Springs']);
  const kept = await page.evaluate(() => {
    const { made } = globalThis;
    return [made.__framework.of === made, made['some key'], made.fixed, made.headingLevel, made.getAttribute('layout')].join(); // prettier-ignore
  });
  assert.equal(kept, 'true,1,1,2,full');
  assert.deepEqual(log, silent);
});

test('odd values and hundreds of changes in one task: one drawing, and nothing is thrown', { skip }, async (t) => {
  const { page, server, log } = await open(t, { html: pageWith(card()), overrides });
  await settled(page);
  const [drawn, title] = await page.evaluate(async () => {
    const each = document.querySelector('publication-card');
    let drawings = 0;
    new MutationObserver(() => drawings++).observe(each.shadowRoot, { childList: true, subtree: true, attributes: true, characterData: true }); // prettier-ignore
    const odd = ['', ' ', '0', '-1', 'NaN', 'null', 'undefined', '[object Object]', '{{ title }}', '${x}', '<b>', '\\u0000', '💧'.repeat(500), 'x'.repeat(100000), '__proto__', 'constructor']; // prettier-ignore
    const names = ['layout', 'heading-level', 'summary-display', 'actions', 'loading', 'show-missing', 'lang', 'format', 'class', 'style', 'hidden', 'is', 'part', 'slot']; // prettier-ignore
    for (let round = 0; round < 3; round++)
      for (const name of names) for (const value of odd) each.setAttribute(name, value);
    for (const name of names) each.removeAttribute(name);
    for (const value of [undefined, null, NaN, {}, [], 1n, true])
      for (const name of ['layout', 'headingLevel', 'summaryDisplay', 'actions', 'loading', 'showMissing', 'format'])
        each[name] = value;
    for (const name of ['layout', 'headingLevel', 'summaryDisplay', 'actions', 'loading', 'showMissing', 'format'])
      each[name] = null;
    await each.updateComplete;
    return [drawings, each.shadowRoot.querySelector('[part=title]').textContent];
  });
  assert.ok(drawn <= 2, `${drawn} drawings`);
  assert.equal(title, 'Springs');
  assert.equal(asked(server), 1);
  assert.deepEqual(log, silent);
});

test('two providers one in the other, a provider in a card’s slot, and another version of the script', { skip }, async (t) => {
  const nested = `<publication-provider src-template="/outer/{id}.json">${card('record-id="1"')}
    <publication-provider src-template="/inner/{id}.json">${card('record-id="1"')}</publication-provider>
    <publication-card record-id="2"><div slot="footer"><publication-provider src-template="/inner/{id}.json">${card('record-id="1"')}</publication-provider></div></publication-card>
  </publication-provider>`;
  const scripts = `${moduleScript}<script type="module" src="/other/publication-card.js"></script>`;
  const { page, log } = await open(t, {
    html: pageWith(nested, scripts),
    overrides: {
      ...(await distCopy('/other', (text) => text.replaceAll('0.1.0', '0.2.0'))),
      '/outer/1.json': json({ title: 'Outer' }),
      '/outer/2.json': json({ title: 'Outer 2' }),
      '/inner/1.json': json({ title: 'Inner' }),
    },
  });
  await settled(page);
  assert.deepEqual(await titles(page), ['Outer', 'Inner', 'Outer 2', 'Inner']);
  assert.equal(log.console.length, 1, log.console.join('\n'));
  assert.deepEqual(log.exceptions, []);
}); // prettier-ignore

test('nothing is stored, no cookie is touched, and only the record and its cover are asked for', { skip }, async (t) => {
  const { page, server, log } = await open(t, {
    html: pageWith(card() + card('loading="lazy" layout="full"', inline) + `<publication-provider>${card()}</publication-provider>`), // prettier-ignore
    overrides: {
      '/own.json': answer({ body: JSON.stringify({ ...own, cover: '/cover.svg' }), headers: { 'set-cookie': 'from=record' } }), // prettier-ignore
      '/cover.svg': answer({ body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>', type: 'image/svg+xml' }), // prettier-ignore
    },
    prepare: (page) => page.evaluateOnNewDocument(() => {
      globalThis.touched = [];
      const { cookie } = Object.getOwnPropertyDescriptors(Document.prototype);
      globalThis.cookies = () => cookie.get.call(document);
      for (const [place, names] of [[Document.prototype, ['cookie']], [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']], [Navigator.prototype, ['storage', 'serviceWorker', 'geolocation', 'userAgent', 'languages']]]) // prettier-ignore
        for (const name of names)
          Object.defineProperty(place, name, { configurable: true, get: () => globalThis.touched.push(name), set() { globalThis.touched.push(name); } }); // prettier-ignore
    }), // prettier-ignore
  });
  await settled(page);
  await page.waitForFunction(() => document.querySelector('publication-card').shadowRoot.querySelector('img')?.complete); // prettier-ignore
  assert.deepEqual(await page.evaluate(() => globalThis.touched), []);
  assert.equal(await page.evaluate(() => globalThis.cookies()), '');
  const others = server.requests.filter((path) => !/^\/(?:page\.html|favicon\.ico|dist\/publication-card[\w.-]*\.js)$/.test(path)); // prettier-ignore
  assert.deepEqual([...new Set(others)].sort(), ['/cover.svg', '/own.json']);
  assert.deepEqual(log, silent);
}); // prettier-ignore
