// Programs of Debian's desktop for tests: whether they are here, and WebKit in one that does as it is told.
import { missingPrograms, PYTHON } from '../../../scripts/desktop-programs.mjs';
import { findBrowsers, startDisplay } from '../../../scripts/browsers.mjs';
import { execFile as execFileWithCallback } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { settled } from './pages.mjs';

const execFile = promisify(execFileWithCallback);
const browsers = findBrowsers();

/**
 * Options for a test in an engine. With REQUIRE_DESKTOP set, programs that are missing fail it.
 *
 * @param needed programs of `scripts/desktop-programs.mjs`
 */
export function onDesktop(engine, ...needed) {
  const lacking = [...(browsers[engine] ? [] : [engine]), ...missingPrograms(...needed)];
  const skip = lacking.length > 0 && !process.env.REQUIRE_DESKTOP && `not on this machine: ${lacking.join(', ')}; set REQUIRE_DESKTOP to make it necessary`; // prettier-ignore
  return { skip, timeout: 60_000 };
}

/** In a page for `inWebKit`: runs behind what the page draws. */
export const whenSettled = (script) =>
  settled({ evaluate: (act, selector) => `<script type="module">await (${act})(${JSON.stringify(selector)}); ${script}</script>` }); // prettier-ignore

/** Runs a program of this folder that has a WebKit of its own; answers with what it prints. */
export async function inWebKit(program, ...args) {
  const { env, stop } = await startDisplay(browsers);
  try {
    return (await execFile(PYTHON, [fileURLToPath(new URL(program, import.meta.url)), ...args], { env })).stdout;
  } finally {
    stop();
  }
}
