// Words that a server has written stay as they are when the card comes, also in a browser that has no data of the language: a
// browser with a few of the world's languages, Chromium, against Node, which has all.
import { LANGUAGES } from '../../dist/i18n/languages.js';
import { pageWith } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { formsAsIntl } from '../../dist/i18n/own-intl.js';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { readPublication, renderCard } from 'publication-card/server';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const table = JSON.parse(await readFile(join(root, 'tests/i18n/reader-table.json'), 'utf8'));

const DATES = ['2007', '2007-03', '2007-03-12', '-0098', '-0043-03', '2004/2006', '2004-03/2004-05', '2004-03/2005-05', '2007-03-12/2007-03-14', '2007-03-12/2007-05-14', '-0098/-0043', '-0026/0014', '195X', '190X', '18XX', '2005-21', '1998~', '2004/..', '2018/2020-09']; // prettier-ignore
const languages = ['en', 'fr', ...Object.keys(LANGUAGES), 'prs', 'fa-AF', 'zh-Hant', 'pt-BR', 'en-GB', 'dz', 'new', 'new-NP', 'dz-BT', 'bo', 'bo-CN', 'xsr', 'taj', 'lif', 'mul', 'sv', 'ja']; // prettier-ignore
const records = [...DATES.map((published) => ({ published })), ...languages.map((tag) => ({ languages: [tag] })), { languages: ['en', 'fr', 'ne'] }, { languages: ['en', 'fr'] }].map((each) => ({ title: 'T', ...each })); // prettier-ignore

/** What is said in the facts of a card that a server has written. */
const factsOf = (html) => Array.from(html.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs), ([, inner]) => inner.replace(/<[^>]*>/g, '').trim()); // prettier-ignore

test('a server says what the table of readers has', async () => {
  for (const [lang, facts] of Object.entries(table.facts))
    for (const [name, record] of Object.entries(table.records)) {
      const html = renderCard(await readPublication(record), { lang, form: 'shadow' });
      assert.deepEqual([lang, factsOf(html)[0]], [lang, facts[name]]);
    }
});

test('in every language, the card says what the server has written before it came', { skip }, async (t) => {
  const cards = [];
  for (const lang of ['en', ...Object.keys(LANGUAGES), 'fa-AF', 'ne-NP', 'ar-EG'])
    for (const record of records) {
      const html = renderCard(await readPublication(record), { lang, form: 'shadow' });
      cards.push({ lang, record, said: factsOf(html) });
    }
  const { page } = await open(t, { html: pageWith('') });
  const seen = await page.evaluate(async (all) => {
    await customElements.whenDefined('publication-card');
    document.body.append(
      ...all.map(({ lang, record }) => Object.assign(document.createElement('publication-card'), { lang, record })),
    );
    const drawn = [...document.querySelectorAll('publication-card')];
    for (const card of drawn) await card.updateComplete;
    return drawn.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('dd')].map((fact) => fact.textContent.trim()));
  }, cards); // prettier-ignore
  const differing = cards.flatMap(({ lang, record, said }, at) =>
    said.length && said.join() === seen[at].join() ? [] : [[lang, record, said, seen[at]]],
  );
  assert.deepEqual(differing, []);
});

/** Where our forms are meant to be other than CLDR's 48th edition, which Node has. */
const plain = (text) =>
  text
    // The same blanks around every dash.
    .replace(/\s*–\s*/g, ' – ')
    .replace(/\s/g, ' ')
    // CLDR's Burmese for "AD" has its letters in an order in which no one writes, and its lists a hyphen for a comma.
    .replace('အဒေီ', 'အေဒီ')
    .replaceAll(' - ', '၊ ');

for (const tag of ['ne', 'ps', 'my']) {
  test(`the own forms of ${tag} are those of CLDR`, async () => {
    const { words } = await LANGUAGES[tag]();
    const ours = formsAsIntl(words.own);
    const make = (intl, kind, options) => new intl[kind](tag, options);
    const options = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' };
    const precisions = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }];
    const day = (year, month, date) => new Date(new Date(0).setUTCFullYear(year, month - 1, date));
    let compared = 0;
    const same = (kind, more, method, ...args) => {
      const [own, cldr] = [ours, Intl].map((intl) => plain(make(intl, kind, more)[method](...args)));
      assert.equal(own, cldr, `${kind} ${JSON.stringify(more)} ${args}`);
      compared++;
    };
    for (const precision of precisions) {
      for (const year of [1, 14, 999, 1850, 2007, 12000])
        for (let month = 1; month <= 12; month++) same('DateTimeFormat', { ...options, ...precision }, 'format', day(year, month, 2 * month)); // prettier-ignore
      for (const year of [-562, -43, 0, 14])
        for (const month of [1, 3, 12]) same('DateTimeFormat', { ...options, ...precision, era: 'short' }, 'format', day(year, month, 9)); // prettier-ignore
      const first = day(2004, 3, 12);
      for (const last of [day(2004, 3, 14), day(2004, 4, 14), day(2005, 4, 14)]) {
        // CLDR 48 has no pattern of Pashto for days of two years, and writes one of no language.
        if (tag === 'ps' && precision.day && last.getUTCFullYear() > 2004) continue;
        same('DateTimeFormat', { ...options, ...precision }, 'formatRange', first, last);
      }
    }
    for (const value of [0, 7, 54, 999, 1000, 123_456, 12_345_678, 2.4]) same('NumberFormat', {}, 'format', value);
    same('NumberFormat', { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 }, 'format', 2.44);
    for (const names of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) same('ListFormat', {}, 'format', names); // prettier-ignore
    assert.ok(compared > 200, `${compared} were compared`);
  });

  test(`the own names of languages in ${tag} are those of CLDR, but for a few that it spells otherwise`, async () => {
    const { names, regions } = (await LANGUAGES[tag]()).words.languageNames;
    const differing = (type, own) => {
      const cldr = new Intl.DisplayNames(tag, { type, fallback: 'none' });
      return Object.keys(own).filter((code) => (cldr.of(code) ?? own[code]) !== own[code]);
    };
    // Nepali has its own letter before ग and ज; in Pashto CLDR says Dari with the country, and in Persian letters.
    const expected = { ne: [['bn', 'pa', 'zh-Hans'], ['MM']], ps: [['fa-AF'], []], my: [[], []] };
    assert.deepEqual([differing('language', names).sort(), differing('region', regions)], expected[tag]);
  });
}
