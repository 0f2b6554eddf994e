// A file beside the script that cannot be loaded: half a deployment, a blocked path, a connection that breaks. What is missing of
// the actions: actions.test.mjs.
import { builtFile, engines, inEngine, withoutAtFirst } from './support/missing.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import { answer, held, json } from './support/answers.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const invenio = { id: '1', metadata: { title: 'Springs', creators: [] } };
const plain = '<a href="/1">Plain</a>';
const scriptMissing = /a part of this card’s script could not be loaded/;

/* global settle -- see support/missing.mjs */

for (const engine of engines) {
  for (const [where, attributes] of [
    ['in hand', `record='${JSON.stringify(invenio)}'`],
    ['at an address that tells nothing', 'src="/record"'],
    ['at an address that tells its format', 'src="/api/records/1"'],
  ])
    test(`in ${engine}, without the file of its format a record ${where} leaves the link, says why, and is read when the file is there`, inEngine(engine), async (t) => {
      const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
        subject: 'invenio',
        body: `<publication-card ${attributes}>${plain}</publication-card>`,
        overrides: { '/record': json(invenio), '/api/records/1': json(invenio) },
        act: async () => {
          const card = document.querySelector('publication-card');
          await settle(card);
          const before = [card.state, card.querySelector('a').checkVisibility(), card.shadowRoot.querySelector('[part=status]').textContent];
          await fetch('/back');
          await card.reload();
          return [...before, card.state, card.publication?.title];
        },
      });
      const [state, isLinkThere, said, ...after] = seen;
      assert.deepEqual([state, isLinkThere, after, unseen], ['error', true, ['loaded', 'Springs'], []]);
      // It does not blame the library.
      assert.match(said, scriptMissing);
    }); // prettier-ignore

  test(`in ${engine}, a format’s file that did not come is asked for again at once, under a fresh address where the engine tells which`, inEngine(engine), async (t) => {
    const { asked } = await withoutAtFirst(t, engine, {
      subject: 'invenio',
      body: `<publication-card record='${JSON.stringify(invenio)}'></publication-card>`,
      act: () => settle(document.querySelector('publication-card')),
    });
    assert.equal(asked.length, 2);
    if (engine !== 'webkit') assert.match(asked[1], /\.js\?\d+$/);
  }); // prettier-ignore

  test(`in ${engine}, without the reader of markup a marked record leaves the link, says why, and is read when the file is there`, inEngine(engine), async (t) => {
    const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
      subject: 'markup',
      body: `<publication-card record='{"title":"Springs","summary":"<p>Two</p>"}'>${plain}</publication-card>`,
      act: async () => {
        const card = document.querySelector('publication-card');
        await settle(card);
        const before = [card.state, card.querySelector('a').checkVisibility(), card.shadowRoot.querySelector('[part=status]').textContent];
        // A plain one needs nothing.
        const other = card.cloneNode(true);
        other.setAttribute('record', '');
        other.record = { title: 'Rivers' };
        card.after(other);
        await settle(other);
        await fetch('/back');
        await card.reload();
        return [...before, other.state, card.state, card.shadowRoot.querySelector('.summary p').textContent];
      },
    });
    const [state, isLinkThere, said, ...after] = seen;
    assert.deepEqual([state, isLinkThere, after, unseen], ['error', true, ['loaded', 'loaded', 'Two'], []]);
    assert.match(said, scriptMissing);
  }); // prettier-ignore

  test(`in ${engine}, without what formats share a record leaves the link and says why; it is read when the page is loaded anew, if not before`, inEngine(engine), async (t) => {
    const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
      subject: 'compose',
      body: `<publication-card record='${JSON.stringify(invenio)}'>${plain}</publication-card>`,
      act: async () => {
        const card = document.querySelector('publication-card');
        await settle(card);
        // The page's name outlives it.
        if (!window.name) {
          window.name = JSON.stringify([card.state, card.querySelector('a').checkVisibility(), card.shadowRoot.querySelector('[part=status]').textContent]);
          await fetch('/back');
          location.reload();
          return new Promise(() => undefined);
        }
        return [...JSON.parse(window.name), card.state];
      },
    });
    const [state, isLinkThere, said, after] = seen;
    assert.deepEqual([state, isLinkThere, after, unseen], ['error', true, 'loaded', []]);
    assert.match(said, scriptMissing);
  }); // prettier-ignore

  test(`in ${engine}, without the words of its language a card is in English, says so, and one that comes later is in its language when they are there`, inEngine(engine), async (t) => {
    const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
      subject: 'words-ne',
      body: `<section lang="ne"><publication-card record='{"title":"T","published":"2007"}'></publication-card></section>`,
      act: async () => {
        const seenIn = ({ shadowRoot }) => [shadowRoot.querySelector('.card').lang, shadowRoot.querySelector('dt').textContent];
        const first = document.querySelector('publication-card');
        await settle(first);
        const before = seenIn(first);
        await fetch('/back');
        // One that comes while the engine is still being told that the file is missing is in English as well.
        let next = first;
        while (seenIn(next)[0] === 'en') {
          await fetch('/asked');
          next = first.cloneNode(true);
          first.after(next);
          await settle(next);
        }
        return [before, seenIn(next)];
      },
    });
    assert.deepEqual(seen, [['en', 'Published'], ['', 'प्रकाशन मिति']]);
    assert.deepEqual(unseen, []);
  }); // prettier-ignore

  test(`in ${engine}, without the file of links a marked link stays one, and the next one is a card when the file is there`, inEngine(engine), async (t) => {
    const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
      subject: 'links',
      body: '<p><a class="publication-card" href="/records/17">Springs</a></p>',
      act: async () => {
        await fetch('/asked');
        const before = document.querySelectorAll('publication-card').length;
        await fetch('/back');
        // One that comes while the first is still being told that the file is missing stays a link as well.
        for (let next = 18; !document.querySelector('p + p publication-card'); next++) {
          const place = document.createElement('p');
          place.innerHTML = `<a class="publication-card" href="/records/${next}">Rivers</a>`;
          document.body.append(place);
          await fetch('/asked');
        }
        return before;
      },
    });
    assert.deepEqual([seen, unseen], [0, []]);
  }); // prettier-ignore

  test(`in ${engine}, without the core the plain link stays until the page is loaded anew`, inEngine(engine), async (t) => {
    const { answer: seen, unseen } = await withoutAtFirst(t, engine, {
      subject: 'core',
      body: `<publication-card record='{"title":"Springs"}'>${plain}</publication-card>`,
      act: async () => {
        const card = document.querySelector('publication-card');
        // The page's name outlives it.
        if (!window.name) {
          if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
          window.name = JSON.stringify([Boolean(customElements.get('publication-card')), card.querySelector('a').checkVisibility()]);
          await fetch('/back');
          location.reload();
          return new Promise(() => undefined);
        }
        await settle(card);
        return [JSON.parse(window.name), card.state];
      },
    });
    assert.deepEqual([seen, unseen], [[[false, true], 'loaded'], []]);
  }); // prettier-ignore
}

const heard = `<script>
  heard = [];
  for (const name of ['publication-load', 'publication-error'])
    addEventListener(name, (event) => heard.push([name, event.error?.kind, event.target.shadowRoot.textContent]));
</script>`;

test('a card in its plain link’s place tells of a missing file once', { skip }, async (t) => {
  const html = `<publication-card record='${JSON.stringify(invenio)}'>${plain}</publication-card>`;
  const overrides = { [`/dist/${await builtFile('invenio')}`]: answer({ status: 404 }) };
  const { page, log } = await open(t, { html: pageWith(heard + html, moduleScript), overrides });
  await settled(page);
  const [first, ...others] = await page.evaluate('heard');
  assert.deepEqual([first.slice(0, 2), others, log.exceptions], [['publication-error', 'network'], [], []]);
  assert.match(first[2], scriptMissing);
});

test(
  'without the file that tells what an answer is, a record of no known shape is refused all the same, and so is one in a list',
  { skip },
  async (t) => {
    const html = `<publication-card record='{"error":"not found"}'>${plain}</publication-card>
    <publication-list record='[{"error":"not found"},{"title":"Springs"}]' show-repairs></publication-list>`;
    const overrides = { [`/dist/${await builtFile('not-a-record')}`]: answer({ status: 404 }) };
    const { page, log } = await open(t, { html: pageWith(html, moduleScript), overrides });
    assert.deepEqual(await settled(page, 'body > publication-card, publication-list'), ['error', 'loaded']);
    const [said, items] = await page.evaluate(() => [
      document.querySelector('publication-card').shadowRoot.querySelector('[part=status]').textContent,
      document.querySelector('publication-list').publications.map(({ title }) => title),
    ]);
    assert.match(said, /the answer is data, but in none of the formats/);
    assert.deepEqual([items, log.exceptions], [['Springs'], []]);
  },
);

test('without the file of actions a card says nothing to machines, and all to readers', { skip }, async (t) => {
  const html = `<publication-card metadata="json-ld coins" record='{"title":"T"}'>${plain}</publication-card>`;
  const overrides = { [`/dist/${await builtFile('actions')}`]: answer({ status: 404 }) };
  const { page, log } = await open(t, { html: pageWith(heard + html, moduleScript), overrides });
  assert.deepEqual(await settled(page), ['loaded']);
  const seen = await page.evaluate(() => [globalThis.heard.map(([name]) => name), document.querySelectorAll('[data-publication-card]').length]); // prettier-ignore
  assert.deepEqual([seen, log.exceptions], [[['publication-load'], 0], []]);
});

test('a file that never comes keeps nobody waiting who asks for something else', { skip }, async (t) => {
  const never = held();
  const html = `<publication-card record='{"title":"Springs","summary":"<p>Two</p>"}'>${plain}</publication-card>`;
  const overrides = { [`/dist/${await builtFile('markup')}`]: never.handler };
  const { page, log } = await open(t, { html: pageWith(html, moduleScript), overrides, waitUntil: 'domcontentloaded' });
  await never.asked;
  const seen = await page.evaluate(async () => {
    const card = document.querySelector('publication-card');
    const early = card.updateComplete;
    card.record = { title: 'Rivers' };
    await Promise.all([early, card.updateComplete, card.reload()]);
    card.shadowRoot.querySelector('[value=cite]').click();
    while (!card.shadowRoot.querySelector('dialog')?.open) await new Promise((done) => setTimeout(done));
    return [card.state, card.publication.title];
  });
  assert.deepEqual([seen, log.exceptions], [['loaded', 'Rivers'], []]);
  never.release({ status: 404 });
});
