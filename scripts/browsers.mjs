// Finds the three engines' browsers for the tests; on Debian and Ubuntu, as root, installs what is missing.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { once } from 'node:events';

const packages = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver', display: 'xvfb' };

/** Chromium's switches: it asks nothing of the network on its own, and runs as root. */
export const chromiumArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
]; // prettier-ignore

function which(...names) {
  for (const name of names.filter(Boolean)) {
    for (const folder of ['', ...process.env.PATH.split(delimiter)]) {
      const path = folder ? join(folder, name) : name;
      try {
        if (!folder && !name.includes('/')) continue;
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

function miniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  for (const root of roots) {
    for (const sub of [root, ...readdirSync(root).map((name) => join(root, name))]) {
      for (const name of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const path = join(sub, name, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/** What is there: paths, or undefined for what is missing. */
export function findBrowsers() {
  const driver = which('WebKitWebDriver');
  const binary = driver && miniBrowser();
  return {
    chromium: which(
      process.env.CHROMIUM,
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
    firefox: which(process.env.FIREFOX, 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'),
    webkit: driver && binary ? { driver, binary } : undefined,
    display: which('Xvfb'),
  };
}

/** As `findBrowsers`, after an attempt to install what is missing. */
export function ensureBrowsers() {
  const found = findBrowsers();
  const missing = Object.keys(packages).filter((name) => !found[name]);
  const wanted = missing.map((name) => packages[name]);
  return missing.length && aptInstall(missing, [...wanted, 'fonts-noto-core']) ? findBrowsers() : found;
}

/** A display, of its own where this process has none: the `env` of programs on it, and `stop`. */
export async function startDisplay({ display }) {
  const env = { ...process.env, GDK_BACKEND: 'x11' };
  if (env.DISPLAY) return { env, stop: () => undefined };
  const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], options);
  const stop = () => screen.kill();
  process.on('exit', stop);
  // It tells its number when programs can come.
  const [number] = await once(screen.stdio[3], 'data');
  return { env: { ...env, DISPLAY: `:${String(number).trim()}` }, stop };
}

/** Starts WebKit's driver on a display; `stop` ends both. */
export async function startWebKitDriver(found) {
  const port = await freePort();
  const display = await startDisplay(found);
  const driver = spawn(found.webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: display.env,
  });
  await answers(port);
  const stop = () => {
    driver.kill();
    display.stop();
  };
  process.on('exit', stop);
  return { port, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then((r) => r.ok, () => false); // prettier-ignore
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}
