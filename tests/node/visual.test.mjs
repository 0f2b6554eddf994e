// The cards look as they did: states of them are compared with pictures. After a change that is meant, take them anew:
// npm run visual -- --write
import { after, test } from 'node:test';
import { command, judge, picturesThere, versionThere } from '../visual/album.mjs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openCamera } from '../visual/camera.mjs';
import { skip as skipBrowser } from './support/chromium.mjs';
import { root } from './support/dist.mjs';
import { states } from '../visual/states.mjs';
import { tmpdir } from 'node:os';

const skip =
  skipBrowser ||
  (process.platform !== 'linux' && 'the pictures were taken on Linux; other systems draw letters in their own way');

let opened;
const camera = () => (opened ??= openCamera(states));
after(async () => (await opened)?.close());

/** A hint for those whose browser is another one. */
async function otherBrowser() {
  const [theirs, ours] = [await versionThere(), (await camera()).version];
  return theirs === ours ? '' : `\nThe pictures were taken by ${theirs}; this is ${ours}.`;
}

for (const state of states)
  test(`looks as it did: ${state.name}`, { skip }, async () => {
    const { picture, foreign } = await (await camera()).take(state);
    assert.deepEqual(foreign, [], 'letters are in a font of this machine: tests/visual/fonts.mjs lacks them');
    const difference = await judge(state.name, picture);
    if (difference) assert.fail(difference + (await otherBrowser()));
  });

test('each picture belongs to a state', async () => {
  const names = states.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length, 'two states of one name');
  assert.deepEqual((await picturesThere()).sort(), names.sort(), command);
});

test('each layout, width, language and scheme is seen with each of the others', () => {
  const columns = ['layout', 'width', 'lang', 'scheme'];
  const paired = states.filter(({ name }) => name.startsWith('whole-'));
  const values = (column) => [...new Set(paired.map((state) => state[column]))];
  const isSeen = (one, a, other, b) => paired.some((state) => state[one] === a && state[other] === b);
  const pairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  for (const [one, other] of pairs)
    for (const a of values(one)) for (const b of values(other)) assert.ok(isSeen(one, a, other, b), `${a}, ${b}`);
});

test('each language of the interface is seen', async () => {
  const tags = (await readdir(join(root, 'src/i18n/words'))).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)); // prettier-ignore
  assert.deepEqual([...new Set(states.map(({ lang }) => lang))].sort(), tags.sort());
});

const [{ name: whole }] = states;
for (const [change, css] of Object.entries({
  'a title that stands one pixel lower': '.title { position: relative; top: 1px }',
  'a title that stands one pixel to the right': '.title { position: relative; left: 1px }',
  'a badge of another colour': '.badge { border-color: #7a3b12; color: #7a3b12 }',
  'a line around the badge of another colour': '.badge { border-color: #c33 }',
  'quiet words that are somewhat lighter': '.card { --muted: #7f8b9d }',
  'a bullet less': '.summary li:last-child::before { content: none }',
  'a card that is one pixel higher': '.sheet { padding-block-end: 1px }',
}))
  test(`is seen: ${change}`, { skip }, async (t) => {
    const out = await mkdtemp(join(tmpdir(), 'publication-card-'));
    t.after(() => rm(out, { recursive: true }));
    const { picture } = await (await camera()).take(states[0], css);
    const difference = await judge(whole, picture, out);
    assert.match(difference ?? 'nothing is seen', new RegExp(`^${whole}: .*${whole}\\.actual\\.png and .*${whole}\\.diff\\.png`));
    for (const kind of ['actual', 'diff']) assert.ok((await stat(join(out, `${whole}.${kind}.png`))).size > 0);
  }); // prettier-ignore

test("is seen: letters in one of the machine's own fonts", { skip }, async () => {
  const { foreign } = await (await camera()).take(states[0], '.title { font-family: monospace }');
  assert.equal(foreign.length, 1);
});
