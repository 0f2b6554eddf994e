// The presets: what is read is legible in both schemes, by computation and in Chromium.
import { contrast, hex, mix, oklch, over } from './support/colours.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { coverStyles } from '../../dist/view/styles/cover.js';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { settled } from './support/pages.mjs';
import { test } from 'node:test';

const open = useChromium();
const read = (path) => readFile(join(root, path), 'utf8');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const names = (await readdir(join(root, 'presets'))).map((name) => name.replace(/\.css$/, ''));
const manifest = JSON.parse(await read('custom-elements.json'));
const { cssProperties, cssParts } = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'publication-card');

/** What a style sheet sets, without its comments. */
const setIn = (css) =>
  new Map([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--publication-card-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])); // prettier-ignore
/** The two values of a colour. */
const schemes = (value) => {
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? assert.fail(`“${value}” is not for both schemes`);
  return { light: hex(light), dark: hex(dark) };
}; // prettier-ignore
const sheets = new Map([
  ['the card by itself', new Map(cssProperties.map((each) => [each.name, each.default]))],
  ...(await Promise.all(names.map(async (name) => [name, setIn(await read(`presets/${name}.css`))]))),
]);

test('there are five, and each is documented', async () => {
  assert.deepEqual(names.sort(), ['compact', 'contrast', 'gov', 'journal', 'plain']);
  const page = await read('docs/theming.md');
  for (const name of names) assert.match(page, new RegExp(`\`${name}\\.css\``));
});

for (const name of names)
  test(`${name} uses what is public, and any rule of the page's own wins over it`, async () => {
    const css = (await read(`presets/${name}.css`)).replace(/\/\*.*?\*\//gs, '');
    const known = cssProperties.map((each) => each.name);
    assert.deepEqual([...setIn(css).keys()].filter((each) => !known.includes(each)), []); // prettier-ignore
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list.split(',')).map((each) => each.trim()); // prettier-ignore
    assert.ok(selectors.length > 1);
    for (const selector of selectors) {
      const [, part] = /^:where\(publication-card\)(?:::part\((\w[\w-]*)\)(?::focus-visible)?)?$/.exec(selector) ?? assert.fail(selector); // prettier-ignore
      if (part) assert.ok(cssParts.some((each) => each.name === part), part); // prettier-ignore
    }
    assert.doesNotMatch(css, /letter-spacing|italic|!important|url\(|@import/);
  });

for (const [name, set] of sheets)
  for (const scheme of ['light', 'dark'])
    test(`${name}, ${scheme}: text has a contrast of 4.5:1, lines of controls of 3:1`, (t) => {
      const colour = (key) => schemes(set.get(`--publication-card-${key}`))[scheme];
      const [text, muted, accent, surface] = ['text', 'muted', 'accent', 'surface'].map(colour);
      const tinted = mix(accent, surface, 0.1); // the line that says that a publication is retracted
      const found = {
        text: contrast(text, surface),
        muted: contrast(muted, surface),
        accent: contrast(accent, surface),
        'text on the tint': contrast(text, tinted),
        'accent on the tint': contrast(accent, tinted),
        'line of a button': contrast(mix(text, surface, 0.5), surface),
        'focus, which has the colour of its text': contrast(accent, surface),
      };
      for (const [what, ratio] of Object.entries(found)) t.diagnostic(`${what} ${ratio.toFixed(2)}`);
      const least = (what) => (/line/.test(what) ? 3 : name === 'contrast' ? 7 : 4.5);
      assert.deepEqual(Object.entries(found).filter(([what, ratio]) => ratio < least(what)), []); // prettier-ignore
    });

test('the colours that a preset gives to parts are legible in both schemes', async () => {
  for (const name of names) {
    const rules = (await read(`presets/${name}.css`)).matchAll(/\{([^}]*)\}/g);
    for (const [, body] of rules) {
      const [, own] = /(?:^|\s)color: ([^;]+);/.exec(body) ?? [];
      if (!own || own === 'transparent') continue;
      for (const scheme of ['light', 'dark']) {
        const pick = (value) => (value.startsWith('#') ? hex(value) : schemes(value)[scheme]);
        const [, background = 'none'] = /background: ([^;]+);/.exec(body) ?? [];
        const behind = background === 'none' ? sheets.get(name).get('--publication-card-surface') : background;
        assert.ok(contrast(pick(own), pick(behind)) >= 4.5, `${name}: ${own} on ${behind}, ${scheme}`);
      }
    }
  }
});

test('white is legible on the drawn cover at every hue, and on what lies over it', (t) => {
  const stops = [...coverStyles.matchAll(/oklch\(([\d.]+) ([\d.]+) (?:calc\(var\(--tone\) \+ (\d+)\)|var\(--tone\))\)/g)];
  assert.equal(stops.length, 2);
  // The lightest of what variants lay over the whole cover. The spine's light is beside the words.
  const [, veil = '0'] = /repeating-linear-gradient\([^)]*#fff(\w)\b/.exec(coverStyles) ?? [];
  const ratios = Array.from({ length: 360 }, (_, hue) =>
    stops.map(([, lightness, chroma, turn = '0']) => {
      const ground = oklch(Number(lightness), Number(chroma), hue + Number(turn));
      return contrast([1, 1, 1], over([1, 1, 1], ground, parseInt(veil, 16) / 15));
    }),
  ).flat();
  t.diagnostic(`least ${Math.min(...ratios).toFixed(2)}`);
  assert.ok(Math.min(...ratios) >= 4.5, `${Math.min(...ratios)}`);
}); // prettier-ignore

/** What axe finds in a page, a line each. */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`)); // prettier-ignore
  });
}
const withScheme = (scheme) => (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

for (const name of names)
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in demo/preset-${name}.html, ${scheme}`, { skip }, async (t) => {
      const { page } = await open(t, { path: `/demo/preset-${name}.html`, prepare: withScheme(scheme) });
      for (const card of await page.$$('publication-card')) await card.scrollIntoView();
      assert.deepEqual([...new Set(await settled(page))], ['loaded']);
      assert.deepEqual(await violations(page), []);
    });

    test(`what is at the edges in ${name}, ${scheme}, is legible, and at 320 px none of it is wider`, { skip }, async (t) => {
      const { page } = await open(t, {
        path: '/demo/edges.html',
        prepare: withScheme(scheme),
        viewport: { width: 320, height: 700 },
      });
      await page.addStyleTag({ path: join(root, `presets/${name}.css`) });
      assert.deepEqual([...new Set(await settled(page))], ['loaded']);
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it scrolls sideways');
    }); // prettier-ignore
  }

test('a page takes a preset with one line, and its own rules win', { skip }, async (t) => {
  const { page } = await open(t, { path: '/demo/preset-gov.html' });
  await settled(page);
  const radius = () => page.$eval('publication-card', ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.card')).borderTopLeftRadius); // prettier-ignore
  assert.equal(await radius(), '0px');
  // Before the preset's own, where a rule of the same weight would lose.
  await page.evaluate(() => document.head.insertAdjacentHTML('afterbegin', '<style>publication-card { --publication-card-radius: 9px }</style>')); // prettier-ignore
  assert.equal(await radius(), '9px');
});
