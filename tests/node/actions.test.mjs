// What comes of a press on a button where the file behind it cannot be fetched: half a deployment, a reader off line.
import { engines, inEngine, withoutAtFirst } from './support/missing.mjs';
import { pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { root } from '../../scripts/server.mjs';
import { test } from 'node:test';

const open = useChromium();
const record = JSON.stringify({ title: 'Springs', authors: ['Rai, A.'], publisher: 'Example House', published: '2007', url: 'https://lib.example.org/1' }); // prettier-ignore

/* global settle, until -- see support/missing.mjs */

/** Presses a button while the file is missing, twice, and once more when it is there. */
const pressThrice = async (name) => {
  const card = document.querySelector('publication-card');
  await settle(card);
  const { shadowRoot: root } = card;
  const button = () => root.querySelector(`button[value=${name}]`);
  const said = () => [...root.querySelectorAll('.message')].map((each) => each.textContent.trim()).filter(Boolean);
  Object.defineProperty(navigator, 'canShare', { value: undefined });
  const seen = [];
  for (let time = 0; time < 3; time++) {
    if (time === 2) await fetch('/back');
    button().click();
    await card.updateComplete; // what was said before is gone
    await until(root, () => !button().ariaBusy && (said().length || root.querySelector('dialog[open]')));
    seen.push([said(), root.querySelectorAll('dialog[open]').length]);
  }
  return seen;
};

const sorry = 'This could not be loaded. Try again.';
for (const engine of engines)
  for (const name of ['cite', 'export', 'share'])
    test(`without the file of actions a card in ${engine} says so when ${name} is pressed, and does it when it is there again`, inEngine(engine), async (t) => {
      const body = `<publication-card actions="cite export share" record='${record}'></publication-card>`;
      const { answer: seen, unseen } = await withoutAtFirst(t, engine, { subject: 'actions', body, act: pressThrice, args: [name] });
      const [first, second, third] = seen;
      assert.deepEqual([first, second, unseen], [[[sorry], 0], [[sorry], 0], []]);
      if (name !== 'share') assert.deepEqual(third, [[], 1]);
      // Whether a page may copy here is the browser's affair; what had to be loaded is there.
      else assert.match(third[0][0], /copied|allow copying/i);
    }); // prettier-ignore

test(
  'the example of docs/card.md hears of a citation that is copied, and asks before a link is followed',
  { skip },
  async (t) => {
    const [code] = /document\.addEventListener\('publication-cite'[^]*?(?=```)/.exec(
      await readFile(join(root, 'docs/card.md'), 'utf8'),
    );
    const card = `<publication-card record='${record}'></publication-card>`;
    const { page, log } = await open(t, { html: pageWith(`${card}<script>${code}</script>`) });
    await settled(page);
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    const before = page.url();
    await page.click('>>> .title a');
    await page.evaluate(async () => {
      const { shadowRoot: root } = document.querySelector('publication-card');
      Object.defineProperty(navigator, 'clipboard', { value: { write: async () => undefined } });
      const changed = (look) => new Promise((done) => new MutationObserver(() => look() && done()).observe(root, { subtree: true, childList: true, attributes: true })); // prettier-ignore
      const opened = changed(() => root.querySelector('dialog[open]'));
      root.querySelector('button[value=cite]').click();
      await opened;
      const copied = changed(() => root.querySelector('dialog .message').textContent);
      root.querySelector('dialog .action').click();
      await copied;
    });
    assert.deepEqual([asked, page.url()], [['You are leaving this site.'], before]);
    assert.deepEqual(log.console, ['log: Springs apa copy']);
  },
);

test('the first press fetches one file, and nothing that follows fetches another', { skip }, async (t) => {
  const card = `<publication-card actions="cite export share" record='${record}'></publication-card>`;
  const { page, server, log } = await open(t, { html: pageWith(card) });
  await settled(page);
  const scripts = () => server.requests.filter((path) => path.endsWith('.js'));
  const before = scripts().length;
  const told = await page.evaluate(async () => {
    const card = document.querySelector('publication-card');
    const { shadowRoot: root } = card;
    const told = [];
    for (const name of ['cite', 'export', 'share'])
      document.addEventListener(`publication-${name}`, ({ detail: { style, format, how } }) =>
        told.push([name, style ?? format, how].filter(Boolean).join(' ')),
      );
    Object.defineProperty(navigator, 'canShare', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: { write: async () => undefined } });
    URL.createObjectURL = () => '#';
    const until = (look) =>
      new Promise((done) => {
        const check = () => look() && (observer.disconnect(), done());
        const observer = new MutationObserver(check);
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        check();
      });
    for (const name of ['cite', 'export']) {
      root.querySelector(`button[value=${name}]`).click();
      await until(() => root.querySelector('dialog[open]'));
      for (const style of root.querySelectorAll('dialog [type=radio]')) {
        style.click();
        await card.updateComplete;
      }
      for (const button of root.querySelectorAll('dialog .action:not(.close)')) {
        button.click();
        await card.updateComplete;
      }
      root.querySelector('dialog').close();
      await until(() => !root.querySelector('dialog'));
    }
    root.querySelector('button[value=share]').click();
    await until(() => root.querySelector('.message').textContent);
    return told;
  });
  const [file, ...others] = scripts().slice(before);
  assert.match(file, /\/publication-card-actions-/);
  assert.deepEqual(others, []);
  for (const each of ['cite ieee copy', 'export bibtex download', 'export csl-json copy', 'share copy'])
    assert.ok(told.includes(each), `${each} in ${told.join(', ')}`);
  assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
});
