// The programs that assistive technology on Linux is made of; on Debian and Ubuntu, as root, what is missing is installed.
import { aptInstall } from '../apt.mjs';
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Debian's own Python has the bindings, whichever else comes first on the path. */
export const PYTHON = '/usr/bin/python3';

/** By Debian's package: a file that it has. */
const TREES = {
  xvfb: '/usr/bin/Xvfb',
  dbus: '/usr/bin/dbus-daemon',
  'at-spi2-core': '/usr/libexec/at-spi2-registryd',
  'python3-gi': '/usr/lib/python3/dist-packages/gi',
};
const SPEECH = { orca: '/usr/bin/orca', xdotool: '/usr/bin/xdotool' };

const missingOf = (files) => Object.entries(files).filter(([, file]) => !existsSync(file)).map(([name]) => name); // prettier-ignore

/** Whether Python finds the description of AT-SPI, which stands in a folder of the machine's architecture. */
const hasBindings = () => spawnSync(PYTHON, ['-c', 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi']).status === 0; // prettier-ignore

/** Debian's packages for trees that are not there. */
export const lacking = () => {
  const names = missingOf(TREES);
  return names.length || hasBindings() ? names : ['gir1.2-atspi-2.0'];
};

/** Debian's packages for Orca that are not there. */
export const lackingForOrca = () => [...lacking(), ...missingOf(SPEECH)];

/** Those that are not there after an attempt to install them. */
function ensure(look, packages) {
  const names = look();
  if (names.length) aptInstall(names, packages);
  return names.length ? look() : names;
}

const packages = [...Object.keys(TREES), 'gir1.2-atspi-2.0'];
export const ensureTrees = () => ensure(lacking, packages);
export const ensureOrca = () => ensure(lackingForOrca, [...packages, ...Object.keys(SPEECH)]);
