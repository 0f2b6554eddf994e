// Orca on a desktop: what it says, and keys for it.
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { PYTHON } from '../desktop-programs.mjs';

const program = fileURLToPath(new URL('listener.py', import.meta.url));

/**
 * Milliseconds without a word after which Orca is taken to have no more to say of what it was told. Nothing tells the end of that:
 * events of a browser come one by one, and Orca asks back over the bus. It is
 * longer than any pause within an answer that was seen.
 */
const SILENCE = 900;
/** The same behind a key that Orca has done: what follows is of the focus that has moved. */
const ECHO = 250;
/** Milliseconds for what always comes: without it the run fails, and does not wait for good. */
const MOST = 30_000;

/**
 * Starts Orca.
 *
 * @returns `version`; `hear(phrase)` waits for a phrase; `quiet()` waits until it has no more to say; `heard()` gives what was said since it was asked last; `press`
 *   presses a key and waits until Orca has done what it is for; `sayAll()` reads from here to the end
 */
export async function startOrca(desktop) {
  const orca = desktop.start(PYTHON, ['-W', 'ignore', program], { stdio: ['ignore', 'pipe', process.env.DEBUG_ORCA ? 'inherit' : 'ignore'] }); // prettier-ignore
  let said = [];
  const waiting = new Set();
  createInterface(orca.stdout).on('line', (line) => {
    const event = JSON.parse(line);
    if (event.said) said.push(event.said.trim());
    for (const each of waiting) each(event);
  });

  /** The next event that is such. */
  const next = (what, isSuch) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`Orca: no sign of ${what}. Said: ${said.join(' | ')}`));
      }, MOST);
      const look = (event) => {
        if (!isSuch(event)) return;
        waiting.delete(look);
        clearTimeout(late);
        resolve(event);
      };
      waiting.add(look);
    });
  const quiet = (length = SILENCE) =>
    new Promise((resolve) => {
      const stop = () => {
        waiting.delete(restart);
        resolve();
      };
      let timer = setTimeout(stop, length);
      const restart = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, length);
      };
      waiting.add(restart);
    });
  /** Waits until a phrase is heard, which may be so by now. */
  const hear = async (phrase) => {
    if (!said.includes(phrase)) await next(`“${phrase}”`, (event) => event.said?.trim() === phrase);
  };
  const heard = () => {
    const phrases = said;
    said = [];
    return phrases;
  };
  const type = (key) => once(desktop.start('xdotool', ['key', '--clearmodifiers', key], { stdio: 'ignore' }), 'exit');
  const press = async (key) => {
    const done = next(`what ${key} is for`, (event) => event.done);
    await type(key);
    await done;
    await quiet(ECHO);
  };
  const sayAll = async () => {
    const end = next('the end', (event) => event.end);
    await type('KP_Add');
    await end;
    await quiet(ECHO);
  };
  const { ready } = await next('its start', (event) => event.ready);
  return { version: ready, hear, quiet, heard, press, sayAll };
}
