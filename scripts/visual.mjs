// `npm run visual`: compares the cards with their pictures. `-- --write` takes those anew that differ, and removes those
// that belong to no state; names behind it take only these. It needs a build.
import { judge, keep, keepVersion, picturesThere, remove } from '../tests/visual/album.mjs';
import { ensureBrowsers } from './browsers.mjs';
import { openCamera } from '../tests/visual/camera.mjs';
import { states } from '../tests/visual/states.mjs';

const [names, flags] = [false, true].map((isFlag) => process.argv.slice(2).filter((word) => word.startsWith('--') === isFlag)); // prettier-ignore
const isWriting = flags.includes('--write');
const chosen = states.filter(({ name }) => !names.length || names.includes(name));
if (!chosen.length || flags.some((flag) => flag !== '--write')) throw new Error('Names of states, and --write.');

ensureBrowsers();
const camera = await openCamera(chosen);
let differing = 0;
try {
  for (const state of chosen) {
    const { picture } = await camera.take(state);
    const difference = await judge(state.name, picture);
    if (!difference) continue;
    differing++;
    if (isWriting) await keep(state.name, picture);
    console.log(isWriting ? `written: ${state.name}` : difference);
  }
} finally {
  await camera.close();
}
if (isWriting) {
  const stale = (await picturesThere()).filter((name) => !states.some((state) => state.name === name));
  await remove(stale);
  for (const name of stale) console.log(`removed: ${name}`);
  if (differing) await keepVersion(camera.version);
}
console.log(`${chosen.length} states, ${differing} ${isWriting ? 'taken anew' : 'differ'}`);
process.exitCode = differing && !isWriting ? 1 : 0;
