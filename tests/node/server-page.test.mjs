// Pages that a server has rendered: without script, under a Content-Security-Policy, and when the script takes over.
import { html as htmlAnswer } from './support/answers.mjs';
import { pageWith, settled } from './support/pages.mjs';
import { readPublication, renderCard } from 'publication-card/server';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { plainText } from 'publication-card';
import { readdir, readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const folder = join(root, 'demo', 'records');
const publications = await Promise.all(
  (await readdir(folder)).map(async (name) =>
    readPublication(await readFile(join(folder, name), 'utf8'), {
      baseUrl: 'https://covers.example.org/demo/records/',
    }),
  ),
);
const lang = 'en';
const cards = (options = {}) =>
  publications.map((each) => renderCard(each, { lang, form: 'shadow', ...options })).join('\n');

/** The words that readers see in each card; what is hidden by any means is not among them. */
const seenWords = (page) =>
  page.$$eval('publication-card', (cards) => cards.map((card) => card.shadowRoot.querySelector('.card').innerText.replace(/\s+/g, ' '))); // prettier-ignore

const wordsOf = ({ title, summary = [] }) => [title, ...summary].map((text) => plainText(text).replace(/\s+/g, ' '));

test('without script all of the summary and every link are there to be seen', { skip }, async (t) => {
  const { page, log } = await open(t, {
    html: pageWith(cards()),
    prepare: async (opened) => {
      await withCovers(opened);
      await opened.setJavaScriptEnabled(false);
    },
  });
  const seen = await seenWords(page);
  assert.equal(seen.length, publications.length);
  publications.forEach((publication, at) => {
    for (const words of wordsOf(publication)) assert.ok(seen[at].includes(words), `“${words}” in “${seen[at]}”`);
  });
  const hidden = await page.$$eval('publication-card', (all) =>
    all.flatMap((card) => [...card.shadowRoot.querySelectorAll('a, li')]).filter((each) => !each.checkVisibility()).map(({ outerHTML }) => outerHTML)); // prettier-ignore
  assert.deepEqual(hidden, []);
  const toggles = await page.$$eval('publication-card', (all) =>
    all.flatMap((card) => [...card.shadowRoot.querySelectorAll('.toggle')]).map((each) => each.checkVisibility()),
  );
  assert.ok(toggles.length > 0, 'some summaries are long');
  assert.ok(!toggles.includes(true), 'no button is there that does nothing');
  assert.deepEqual(log.console, []); // prettier-ignore
});

test(
  'with script the summary folds before the script is there, so that nothing moves when it comes',
  { skip },
  async (t) => {
    const { page } = await open(t, { html: pageWith(cards(), '') });
    const [rest] = await page.$$eval('publication-card', (all) =>
      all.flatMap((card) => [...card.shadowRoot.querySelectorAll('.rest')]).map(({ clientHeight }) => clientHeight),
    );
    assert.equal(rest, 0);
  },
);

/** A page under a policy that forbids inline styles but for a nonce. */
const underPolicy = (t, options, prepare) => {
  const policy = "default-src 'self'; style-src 'self' 'nonce-abc'; img-src *";
  const body = pageWith(cards(options), '');
  return open(t, {
    prepare,
    overrides: {
      '/page.html': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(body), // prettier-ignore
    },
  });
};
const violations = ({ console }) => console.filter((line) => line.includes('Content Security Policy'));

test(
  'under a policy against inline styles a nonce keeps all styles, the drawn cover’s colour too',
  { skip },
  async (t) => {
    const { page, log } = await underPolicy(t, { nonce: 'abc' });
    assert.deepEqual(violations(log), []);
    const [drawn] = await page.$$eval('publication-card', (all) =>
    all.map((card) => getComputedStyle(card.shadowRoot.querySelector('.drawn'))).map(({ color, backgroundImage }) => ({ color, backgroundImage }))); // prettier-ignore
    assert.equal(drawn.color, 'rgb(255, 255, 255)');
    assert.match(drawn.backgroundImage, /oklch/);
  },
);

test('under such a policy without a nonce the words are there, unstyled', { skip }, async (t) => {
  const { page, log } = await underPolicy(t, { summaryDisplay: 'full' });
  assert.ok(violations(log).length > 0);
  const seen = await seenWords(page);
  publications.forEach((publication, at) => {
    for (const words of wordsOf(publication)) assert.ok(seen[at].includes(words), words);
  });
});

/** Answers for the host of the covers, which nobody has. */
async function withCovers(page) {
  await page.setRequestInterception(true);
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40"><rect width="30" height="40"/></svg>';
  page.on('request', (request) =>
    request.url().startsWith('https://covers.example.org/')
      ? request.respond({ contentType: 'image/svg+xml', body })
      : request.continue(),
  );
}

/** Notes in each frame how the cards stand, from the first one on. */
const watchFrames = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.seenFrames = new Set();
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
    // What is seen of an element: Lit's comments are not, nor the order of attributes; nor whether a style or the attribute folds it,
    // since only script can take an attribute away: what it folds is not visible.
    const seen = (element) => [
      element.localName,
      Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).filter((each) => !/^(?:src|hidden)=/.test(each)).sort(),
      element.checkVisibility(),
      Array.from(element.children, seen),
      element.children.length ? '' : element.textContent,
    ]; // prettier-ignore
    const look = () => {
      const cards = [...document.querySelectorAll('publication-card')];
      // The parser may not have come to the last of them yet, nor to the end of a card.
      if (document.readyState !== 'loading')
        globalThis.seenFrames.add(JSON.stringify(cards.map((card) => [Array.from(card.shadowRoot?.querySelectorAll('.card') ?? [], seen), card.getBoundingClientRect().toJSON()]))); // prettier-ignore
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

test(
  'the element takes a card over: nothing changes to the eye, nothing is asked for, nothing said',
  { skip },
  async (t) => {
    const { page, server, log } = await open(t, {
      html: pageWith(cards()),
      prepare: async (opened) => {
        await withCovers(opened);
        await watchFrames(opened);
      },
      waitUntil: 'networkidle0',
    });
    assert.deepEqual(await settled(page), publications.map(() => 'loaded')); // prettier-ignore
    const frames = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return [...globalThis.seenFrames];
    });
    assert.equal(frames.length, 1, 'the cards are the same in every frame');
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    assert.deepEqual(server.requests.filter((path) => /records|\.json/.test(path)), []); // prettier-ignore
    assert.deepEqual(log.console, []); // prettier-ignore
    assert.deepEqual(log.exceptions, []);
    // The buttons work now, which no server can send.
    const opened = await page.$$eval('publication-card', async (all) => {
      const card = all.find(({ shadowRoot }) => shadowRoot.querySelector('.toggle'));
      const toggle = card.shadowRoot.querySelector('.toggle');
      toggle.click();
      await card.updateComplete;
      return toggle.ariaExpanded;
    });
    assert.equal(opened, 'true');
  },
);

test('a card whose record cannot be read stays the plain link', { skip }, async (t) => {
  const written = renderCard({ title: 'T', links: { landingPage: 'https://a.example.org/' } }, { form: 'shadow' });
  const broken = written.replace('{&quot;title&quot;', '{title');
  assert.notEqual(broken, written);
  const { page } = await open(t, { overrides: { '/page.html': htmlAnswer(pageWith(broken)) } });
  assert.deepEqual(await settled(page), ['error']);
  assert.ok(await page.$eval('publication-card > a', (link) => link.checkVisibility()));
});
