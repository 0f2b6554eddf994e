// What tests of print, of search and of assistive technology need of Debian, beside browsers. On Debian and Ubuntu, as root, what is
// missing is installed.
import { aptInstall } from './apt.mjs';
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Debian's own Python, whose packages are not those of another one on the path. */
export const PYTHON = '/usr/bin/python3';

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const imports = (...modules) => runs(PYTHON, '-c', `import gi; ${modules.join('; ')}`);

const PROGRAMS = {
  /** Tools that read PDF. */
  pdf: { packages: ['poppler-utils'], isHere: () => runs('pdftotext', '-v') },
  /** A WebKit that prints and searches, which its driver has no commands for. */
  webkit: {
    packages: ['python3-gi', 'gir1.2-gtk-3.0', 'gir1.2-webkit2-4.1'],
    isHere: () => imports("gi.require_version('Gtk', '3.0')", "gi.require_version('WebKit2', '4.1')"),
  },
  /** Presses keys of a browser's own. By itself it wants a display. */
  keys: { packages: ['xdotool'], isHere: () => runs('sh', '-c', 'command -v xdotool') },
  /** What browsers tell assistive technology: a display, the buses, and the bindings of AT-SPI. */
  trees: {
    packages: ['xvfb', 'dbus', 'at-spi2-core', 'python3-gi', 'gir1.2-atspi-2.0'],
    isHere: () =>
      ['/usr/bin/Xvfb', '/usr/bin/dbus-daemon', '/usr/libexec/at-spi2-registryd'].every(existsSync) &&
      imports("gi.require_version('Atspi', '2.0')", 'from gi.repository import Atspi'),
  },
  /** The screen reader. */
  orca: { packages: ['orca'], isHere: () => existsSync('/usr/bin/orca') },
};

/** Those of some programs that are not here. */
export const missingPrograms = (...names) => names.filter((name) => !PROGRAMS[name].isHere());

/** The same, after an attempt to install them. */
export function ensurePrograms(...names) {
  const missing = missingPrograms(...names);
  if (!missing.length) return [];
  const packages = missing.flatMap((name) => PROGRAMS[name].packages);
  return aptInstall(missing.map((name) => `programs of the desktop: ${name}`), packages) ? missingPrograms(...missing) : missing; // prettier-ignore
}
