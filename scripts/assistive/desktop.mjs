// A desktop that nobody sees: an X server, a session bus and the accessibility bus, for browsers whose trees are read and for
// Orca. All of it is private to one run, and ends with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @typedef {{ env: NodeJS.ProcessEnv, folder: string, start: Function, stop: () => Promise<void> }} Desktop */

/**
 * Starts a desktop.
 *
 * @returns {Promise<Desktop>} `env` is what programs on it need, `folder` is private to them, `start` starts one that ends with
 *   the desktop
 */
export async function startDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'publication-card-desktop-'));
  const running = new Set();
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    LANG: 'C.UTF-8',
    GDK_BACKEND: 'x11',
    GTK_MODULES: '',
    // Settings are kept in memory: there is no service that would write them.
    GSETTINGS_BACKEND: 'memory',
    // Each toolkit has its own sign that somebody listens: https://wiki.archlinux.org/title/Accessibility
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    NO_AT_BRIDGE: '0',
  };
  for (const name of [
    'DBUS_SESSION_BUS_ADDRESS',
    'AT_SPI_BUS_ADDRESS',
    'WAYLAND_DISPLAY',
    'DISPLAY',
    'LC_ALL',
    'LANGUAGE',
  ])
    delete env[name];

  const start = (command, args, options = {}) => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'ignore'], detached: true, ...options });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const stopNow = () => {
    for (const child of [...running].toReversed()) end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const onSignal = () => process.exit(1); // which ends all of it
  process.once('exit', stopNow);
  for (const signal of SIGNALS) process.once(signal, onSignal);

  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1600x24', '-nolisten', 'tcp']);
  env.DISPLAY = `:${await firstLine(screen)}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
  // Browsers ask once, at their start, whether anybody listens. The bus has to be there by then, and to say so.
  const ask = (...message) => firstLine(start('dbus-send', ['--session', '--print-reply=literal', '--dest=org.a11y.Bus', '/org/a11y/bus', ...message])); // prettier-ignore
  env.AT_SPI_BUS_ADDRESS = await ask('org.a11y.Bus.GetAddress');
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    await ended(start('dbus-send', ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${name}`, 'variant:boolean:true'])); // prettier-ignore

  const stop = async () => {
    const gone = [...running].map((child) => once(child, 'exit'));
    for (const child of [...running].toReversed()) end(child);
    await Promise.all(gone);
    process.off('exit', stopNow);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    stopNow();
  };
  return { env, folder, start, stop };
}

/** Ends a program and what it has started. */
function end({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** The first line that a program writes: for these, that they are ready. */
async function firstLine(child) {
  let text = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  if (!text) throw new Error(`${child.spawnfile} said nothing`);
  return text.split('\n', 1)[0].trim();
}

/** Waits until a program has done what it is for. */
async function ended(child) {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}
