// `npm run orca`: what Orca says of cards, in Firefox and in Chromium, compared with tests/orca. `-- --write` writes it there, and
// into docs/accessibility.md, in the place of comparing; names behind it take only these states. `-- --table` compares, and dates
// the table in the document where nothing differs. It needs a build.
import { BEFORE, overrides, scenes } from '../tests/node/support/assistive-scenes.mjs';
import { fileOf, keepSection, keepVersions, recorded, versionsThere } from '../tests/orca/records.mjs';
import { isThere, versionOf } from './assistive/browsers.mjs';
import { ensurePrograms } from './desktop-programs.mjs';
import { openStage } from './assistive/stage.mjs';
import { startDesktop } from './assistive/desktop.mjs';
import { startOrca } from './assistive/listener.mjs';
import { writeFile } from 'node:fs/promises';

/** What Orca jumps along, by its key. The last phrase of each says that there are no more. */
const STRUCTURE = { h: 'Headings', l: 'Lists', b: 'Buttons', k: 'Links' };
/** What these would add is heard in other states. */
const UNHEARD = ['full', 'many authors unfolded'];
/** More jumps than any of the pages has places. */
const MOST = 60;
/** A page's first line, which Orca reads when it has loaded. */
const FIRST = `${BEFORE} heading level 1.`;

/** Brings a scene, and listens to it: a section for what is said behind each press, all that is read, and each structure. */
async function listen(orca, stage, scene) {
  orca.heard();
  const pressed = [];
  let isLoaded = false;
  /** Waits until all is said: of a page that has loaded, and then of what was pressed. */
  const settle = async () => {
    if (!isLoaded) await orca.hear(FIRST);
    await orca.quiet();
    const [first = '(nothing)', ...others] = orca.heard();
    // What appears and is live is told of in several events, whose order Chromium does not keep.
    if (isLoaded) pressed.push([first, ...others.toSorted()]);
    isLoaded = true;
  };
  await stage.show(scene, settle);
  await settle();
  const sections = Object.fromEntries(pressed.map((phrases, at) => [`Pressed, ${at + 1}`, phrases]));
  await orca.press('ctrl+Home');
  orca.heard();
  await orca.sayAll();
  sections['Read from the beginning'] = orca.heard();
  for (const [key, title] of Object.entries(STRUCTURE)) {
    await orca.press('ctrl+Home');
    orca.heard();
    sections[title] = [];
    do {
      await orca.press(key);
      sections[title].push(...orca.heard());
    } while (!sections[title].at(-1)?.startsWith('No more') && sections[title].length < MOST);
  }
  return Object.entries(sections).map(([title, phrases]) => `# ${title}\n\n${phrases.join('\n')}\n`).join('\n').replace(/localhost:\d+/g, 'localhost'); // prettier-ignore
}

/** What is heard of each scene in an engine, by name. */
async function listenTo(engine, chosen) {
  const desktop = await startDesktop();
  try {
    const orca = await startOrca(desktop);
    const stage = await openStage(desktop, engine, overrides);
    // A browser that has just started tells of its own windows.
    await stage.show(scenes[0]);
    await orca.hear(FIRST);
    await orca.quiet();
    const heard = new Map();
    for (const scene of chosen) heard.set(scene.name, await listen(orca, stage, scene));
    await stage.close();
    return { heard, orca: `Orca ${orca.version}` };
  } finally {
    await desktop.stop();
  }
}

const [names, flags] = [false, true].map((isFlag) => process.argv.slice(2).filter((word) => word.startsWith('--') === isFlag)); // prettier-ignore
const isWriting = flags.includes('--write');
const chosen = scenes.filter(({ name }) => (names.length ? names.includes(name) : !UNHEARD.includes(name)));
if (!chosen.length || flags.some((flag) => !['--write', '--table'].includes(flag))) throw new Error('Names of states, --write, --table.'); // prettier-ignore

const missing = ensurePrograms('keys', 'trees', 'orca');
const engines = ['firefox', 'chromium'].filter(isThere);
if (missing.length || !engines.length) {
  console.log(
    `Skipped: Orca is not heard without ${[...missing, ...(engines.length ? [] : ['a browser'])].join(', ')}.`,
  );
} else {
  let differing = 0;
  const rows = [];
  const versions = [];
  const results = await Promise.all(engines.map((engine) => listenTo(engine, chosen)));
  for (const [at, { heard, orca }] of results.entries()) {
    const engine = engines[at];
    versions.push(orca, versionOf(engine));
    const phrases = [...heard.values()]
      .join('')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')).length;
    rows.push([versionOf(engine), orca, `${heard.size}`, `${phrases}`]);
    for (const [name, text] of heard) {
      const before = await recorded(engine, name);
      if (text === before) continue;
      differing++;
      if (isWriting) await writeFile(fileOf(engine, name), text);
      console.log(isWriting ? `written: ${engine}, ${name}` : `${engine}, ${name} is heard otherwise:\n${text}`);
    }
  }
  const all = [...new Set(versions)];
  if (isWriting && !names.length) await keepVersions(all);
  if (!names.length && (isWriting || (flags.includes('--table') && !differing))) await keepSection(rows);
  if (!isWriting && differing && all.join() !== (await versionsThere()).join())
    console.log(`What is written down was said by ${(await versionsThere()).join(', ')}; these are ${all.join(', ')}.`);
  console.log(`${chosen.length} states in ${engines.join(' and ')}, ${differing} ${isWriting ? 'written' : 'differ'}`);
  process.exitCode = differing && !isWriting ? 1 : 0;
}
