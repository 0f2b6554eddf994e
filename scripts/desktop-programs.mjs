// What the tests of print and of search need of Debian, beside browsers: a WebKit that prints and searches, which its driver has no
// commands for, tools that read PDF, and one that presses keys of a browser's own.
import { aptInstall } from './apt.mjs';
import { spawnSync } from 'node:child_process';

/** Debian's own Python, whose packages are not those of another one on the path. */
export const python = '/usr/bin/python3';

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const ways = {
  pdf: () => runs('pdftotext', '-v'),
  webkit: () => runs(python, '-c', "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"),
  keys: () => runs('sh', '-c', 'command -v xdotool'), // itself it wants a display
};
const packages = {
  pdf: ['poppler-utils'],
  webkit: ['python3-gi', 'gir1.2-gtk-3.0', 'gir1.2-webkit2-4.1'],
  keys: ['xdotool'],
};

/** Which of them are here: `pdf`, `webkit` and `keys`. */
export const desktopPrograms = () => Object.fromEntries(Object.entries(ways).map(([name, isHere]) => [name, isHere()]));

/** Tries to install what is missing. */
export function ensureDesktopPrograms() {
  const found = desktopPrograms();
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length) aptInstall(missing.map((name) => `tests of print and search: ${name}`), missing.flatMap((name) => packages[name])); // prettier-ignore
}
