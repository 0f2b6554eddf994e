// Contrast is measured, not assumed: of each text, each line of a control, each mark and each focus ring, and of the drawn
// cover in all hues. The figures are in docs/accessibility.md.
import { dress, looks, nameOf, openState, presets, settleAnimations } from './support/card-states.mjs';
import { leastOf, measure } from './support/contrast.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { expectSection } from './support/expectation.mjs';
import { pageWith, settled } from './support/pages.mjs';
import { PNG } from 'pngjs';
import { table } from '../../scripts/table.mjs';
import { test } from 'node:test';

const open = useChromium();
/** Together they have everything that a card can show. */
const shown = ['layout full', 'many authors', 'repairs shown', 'retracted', 'facts missing', 'library down', 'stale', 'cite open', 'export open', 'shared']; // prettier-ignore
const all = looks.flatMap((look) => ['no-preference', 'more'].map((contrast) => ({ ...look, 'prefers-contrast': contrast }))); // prettier-ignore
const today = new Date().toISOString().slice(0, 10);
const figure = (ratio) => ratio.toFixed(2);

let measuring;
/** For each look, the least ratio of each thing. Measured once, for the first test that asks. */
const measured = (t) => (measuring ??= measureAll(t));

async function measureAll(t) {
  const found = new Map(all.map((look) => [look, []]));
  for (const name of shown) {
    const { page } = await openState(open, t, name);
    for (const look of all) {
      await dress(page, look);
      found.get(look).push(...(await page.evaluate(measure)));
    }
    await page.close();
  }
  return new Map(all.map((look) => [look, leastOf(found.get(look))]));
}

/** Covers that differ by their type may have something of their own behind the text. */
const types = ['', 'article', 'dataset', 'thesis'];

/** The hues of the drawn cover: for each, the least contrast of its white text with a pixel behind that text. */
async function hues(t) {
  const cards = Array.from({ length: 360 }, (_, hue) => `<publication-card layout="compact" style="--publication-card-padding: 0; --publication-card-cover-hue: ${hue}" record='{"title":"Migration and development linkage in Ecuador: areas of intervention","publisher":"Roskilde University"}'></publication-card>`); // prettier-ignore
  const { page } = await open(t, {
    html: pageWith(`<style>body { display: grid; grid-template-columns: repeat(15, 70px); gap: 4px; font-size: 20px }</style>${cards.join('')}`), // prettier-ignore
    viewport: { width: 1100, height: 900 },
  });
  assert.deepEqual([...new Set(await settled(page))], ['loaded']);
  await settleAnimations(page);
  const least = Array(360).fill(Infinity);
  const grounds = new Set();
  for (const type of types) {
    const texts = await page.$$eval('publication-card', placesOfTexts, type);
    grounds.add(await page.$eval('publication-card', ({ shadowRoot }) => { const { backgroundImage, outline } = getComputedStyle(shadowRoot.querySelector('.drawn')); return backgroundImage + outline; }));
    const { data, width } = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
    texts.forEach((places, hue) => {
      for (const { colour, box: [left, top, wide, high] } of places) {
        assert.equal(colour, 'rgb(255, 255, 255)');
        for (let at = 0; at < wide * high; at++) {
          const place = 4 * ((top + Math.floor(at / wide)) * width + left + (at % wide));
          least[hue] = Math.min(least[hue], 1.05 / (luminance(data, place) + 0.05));
        }
      }
    });
  }
  assert.equal(grounds.size, types.length, 'each type has a look of its own');
  return least;
} // prettier-ignore

/** In the page: takes the text from the covers, as those of a type are, and says where it was. */
const placesOfTexts = (cards, type) =>
  cards.map(({ shadowRoot }) => {
    const drawn = shadowRoot.querySelector('.drawn');
    drawn.className = `drawn ${type}`;
    shadowRoot.querySelector('[part=body]').style.display = 'none'; // a picture of covers alone is small
    return [...drawn.children].map((text) => {
      text.style.visibility = 'hidden'; // the picture is of what is behind
      const { left, top, width, height } = text.getBoundingClientRect();
      return { colour: getComputedStyle(text).color, box: [left + scrollX, top + scrollY, width, height].map(Math.round) };
    });
  }); // prettier-ignore

/** Of each value of a channel. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)); // prettier-ignore
const luminance = (data, at) =>
  0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];

test('every text, line of a control, mark and focus ring has its contrast', { skip }, async (t) => {
  if (!presets.length) t.diagnostic('There is no folder presets/: this is the bare card alone.');
  const short = [...(await measured(t))].flatMap(([look, least]) =>
    [...least].filter(([, { ratio, needed }]) => ratio < needed).map(([key, { ratio, needed }]) => `${nameOf(look)}: ${key} has ${figure(ratio)}, needs ${needed}`),
  ); // prettier-ignore
  assert.deepEqual(short, []);
});

test('the figures are written down', { skip }, async (t) => {
  const found = await measured(t);
  const bare = all.filter(({ preset }) => !preset).map((look) => found.get(look));
  const rows = [...bare[0].keys()].sort().map((key) => {
    const { needed } = bare[0].get(key);
    return [key, needed ? `${needed}` : 'none: decoration', ...bare.map((least) => figure(least.get(key).ratio))];
  });
  const leasts = all.map((look) => {
    const lowest = (isText) => Math.min(...[...found.get(look).values()].filter(({ kind, needed }) => needed && (kind === 'text') === isText).map(({ ratio }) => ratio)); // prettier-ignore
    return [nameOf(look), figure(lowest(true)), figure(lowest(false))];
  });
  const tables = [
    table(['What', 'Needed', 'Light', 'Light, more contrast', 'Dark', 'Dark, more contrast'], rows),
    table(['Look', 'Lowest of a text', 'Lowest of a line, mark or ring'], leasts),
  ];
  await expectSection('docs/accessibility.md', 'contrast', [`Measured on ${today}.`, ...tables].join('\n\n'));
});

test('more contrast is more, where a reader asks for it', { skip }, async (t) => {
  const found = await measured(t);
  for (const look of looks) {
    const [before, after] = ['no-preference', 'more'].map((contrast) => found.get(all.find((each) => each.preset === look.preset && each['prefers-color-scheme'] === look['prefers-color-scheme'] && each['prefers-contrast'] === contrast))); // prettier-ignore
    for (const key of ['border: card', 'border: action', 'border: dialog'])
      assert.ok(
        !after.has(key) || after.get(key).ratio >= 3,
        `${nameOf(look)}: ${key} has ${figure(after.get(key)?.ratio ?? 0)}`,
      );
    for (const [key, { ratio }] of before)
      assert.ok(
        after.get(key).ratio > ratio - 0.01,
        `${nameOf(look)}: ${key} has less, ${figure(after.get(key).ratio)}`,
      );
  }
});

test('white text on the drawn cover has 4.5 to 1 and more in each of 360 hues', { skip }, async (t) => {
  const ratios = await hues(t);
  assert.equal(ratios.length, 360);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  assert.deepEqual(ratios.flatMap((ratio, hue) => (ratio < 4.5 ? [`${hue}: ${figure(ratio)}`] : [])), []); // prettier-ignore
  await expectSection('docs/accessibility.md', 'cover', `Measured on ${today}, in the pixels behind the text: between ${least.toFixed(1)} and ${most.toFixed(1)} to 1.`); // prettier-ignore
});
