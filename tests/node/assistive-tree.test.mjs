// What Chromium, Firefox and WebKitGTK tell assistive technology on Linux: the trees of AT-SPI, which Orca reads, in each engine.
// It needs Debian's packages at-spi2-core, dbus and gir1.2-atspi-2.0 and a browser; what is not there is skipped, or fails if
// REQUIRE_DESKTOP is set.
import { after, describe, test } from 'node:test';
import { BEHIND, overrides, scenes } from './support/assistive-scenes.mjs';
import { ENGINES, isThere } from '../../scripts/assistive/browsers.mjs';
import { find, flatten, glued, missing, openReader, printed, read } from './support/assistive-tree.mjs';
import assert from 'node:assert/strict';
import { missingPrograms } from '../../scripts/desktop-programs.mjs';
import { openStage } from '../../scripts/assistive/stage.mjs';
import { startDesktop } from '../../scripts/assistive/desktop.mjs';

const isNeeded = Boolean(process.env.REQUIRE_DESKTOP);
/** Words in the picture of a cover, of which WebKitGTK tells where it is SVG. */
const IN_PICTURES = ['KOSMOS', 'A.', 'v.', 'Humboldt'];
/** While a modal dialog is open WebKitGTK 2.50 tells of nothing in a page, whichever page that is. */
const isTold = (engine, { acts = [] }) => engine !== 'webkit' || acts.every(([, there]) => there !== 'dialog[open]');

const closing = [];
after(() => Promise.all(closing.map((close) => close())));

/** An engine's browser on a desktop of its own, where it has the focus, and what reads its trees; each scene is brought once. */
async function open(engine) {
  const desktop = await startDesktop();
  closing.push(desktop.stop);
  const stage = await openStage(desktop, engine, overrides);
  closing.push(stage.close);
  const readTree = openReader(desktop);
  const seen = new Map();
  const bring = async (name) => {
    const shown = await stage.show(scenes.find((scene) => scene.name === name));
    const tree = await readTree(shown.title);
    assert.ok(tree, `${engine} tells of no document “${shown.title}”`);
    return { ...shown, tree };
  };
  const look = (name) => {
    if (!seen.has(name)) seen.set(name, bring(name));
    return seen.get(name);
  };
  return { look };
}

for (const engine of ENGINES)
  describe(engine, () => {
    let opened;
    const missingHere = [...(isThere(engine) ? [] : [engine]), ...missingPrograms('trees')];
    const skip = missingHere.length > 0 && !isNeeded && `not on this machine: ${missingHere.join(', ')}; set REQUIRE_DESKTOP to make it necessary`; // prettier-ignore
    const options = { skip, timeout: 120_000 };
    const look = async (name) => {
      assert.deepEqual(missingHere, [], 'REQUIRE_DESKTOP is set');
      opened ??= open(engine);
      return (await opened).look(name);
    };
    const all = async (name, role) => flatten((await look(name)).tree).filter((node) => node.role === role);

    for (const scene of scenes.filter((each) => isTold(engine, each)))
      test(`what is seen is told in its order, and no words run together: ${scene.name}`, options, async () => {
        const { tree, words, others } = await look(scene.name);
        assert.deepEqual(missing(words, read(tree)), [], printed(tree));
        assert.deepEqual(glued([...words, ...others, ...IN_PICTURES], tree), [], printed(tree));
      });

    test('the page goes on behind a card with a folded summary', options, async () => {
      const { tree } = await look('folded');
      assert.match(read(tree), new RegExp(`${BEHIND}$`, 'm'));
      // In WebKitGTK a page ends for Orca where the button is in a group together with what it unfolds.
      const groups = (await all('folded', 'panel')).filter((group) => flatten(group).some(({ states }) => states.includes('expandable'))); // prettier-ignore
      assert.deepEqual(groups.map(({ name }) => name), []);
      assert.equal(flatten(tree).filter(({ states }) => states.includes('expandable')).length, 1);
    }); // prettier-ignore

    for (const name of ['many authors', 'many authors unfolded'])
      test(`the people are one list, and none of them is a button: ${name}`, options, async () => {
        const lists = (await all(name, 'list')).filter((list) => list.name === 'Authors');
        assert.equal(lists.length, 1);
        const [first] = flatten(lists[0]).filter(({ role }) => role === 'list item');
        assert.match(read(first), /^Johan Rockström/);
        assert.deepEqual(flatten(lists[0]).filter(({ role }) => role === 'push button').map(read), []);
      }); // prettier-ignore

    test('Cite and Export are buttons', options, async () => {
      const buttons = (await all('folded', 'push button')).map(read);
      for (const name of ['Cite', 'Export']) assert.ok(buttons.includes(name), `${name}: ${buttons.join()}`);
      assert.deepEqual(await all('folded', 'combo box'), []);
    });

    test('the link to the file is one, with what is said of the file in its text', options, async () => {
      const links = (await all('full', 'link')).filter((link) => /^Open book/.test(read(link)));
      assert.equal(links.length, 1);
      assert.match(read(links[0]), /^Open book PDF, \d+ pages/);
      // Orca says "link" once more for a block within one.
      assert.deepEqual(flatten(links[0]).filter(({ role }) => role === 'section'), [], printed(links[0]));
    }); // prettier-ignore

    test('a failure is said in a paragraph that can be read again', options, async () => {
      const { tree } = await look('library down');
      const region = find(tree, 'status bar');
      const sentences = flatten(region).filter(({ role, text }) => role === 'paragraph' && text);
      assert.deepEqual(sentences.map(read).map((text) => /^The details .* answered with error 500\.$/.test(text)), [true], printed(tree)); // prettier-ignore
    });

    test('a place for messages that is empty is no status bar', options, async () => {
      for (const { role, text, children } of flatten((await look('folded')).tree))
        assert.ok(role !== 'status bar' || text || children.length);
    });

    for (const [name, heading] of [
      ['cite open', 'Cite this publication'],
      ['export open', 'Export this publication'],
    ])
      test(`a dialog that opens has the focus itself, so that its name is said: ${name}`, { ...options, skip: skip || (engine === 'webkit' && 'WebKitGTK tells of nothing in a page with a modal dialog') }, async () => {
        const focused = flatten((await look(name)).tree).filter(({ states }) => states.includes('focused'));
        assert.ok(focused.length);
        for (const node of focused) assert.equal(node.name || read(node), heading, printed(node));
      }); // prettier-ignore
  });
