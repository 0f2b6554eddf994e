// Content systems that are written in PHP, as Debian has them. They are taken out of their packages, and nothing is set up: no
// server, no database.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { aptInstall } from '../../scripts/apt.mjs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { root } from '../../scripts/server.mjs';

const taken = join(root, '.tmp', 'systems');
const places = [join(taken, 'usr', 'share'), '/usr/share'];
const packages = ['wordpress', 'roundcube-core', 'mediawiki', 'mediawiki-classes'];

const hasPhp = () => existsSync('/usr/bin/php');

/** The folder of a system; undefined where it or PHP is not on this machine. */
export const folderOf = (name) =>
  hasPhp() ? places.map((place) => join(place, name)).find((folder) => existsSync(folder)) : undefined;

/**
 * Gets PHP and the systems, as root on Debian and its relatives. They are not installed: that would bring a web server along.
 *
 * @returns whether they are there
 */
export function fetchSystems() {
  if (!hasPhp() && !aptInstall(['php'], ['php-cli', 'php-xml', 'php-mbstring', 'php-intl'])) return false;
  if (existsSync(join(taken, 'usr'))) return true;
  mkdirSync(taken, { recursive: true });
  execFileSync('apt-get', ['download', '-qq', ...packages], { cwd: taken, stdio: ['ignore', 'ignore', 'ignore'] });
  for (const file of readdirSync(taken))
    if (file.endsWith('.deb')) execFileSync('dpkg', ['-x', file, '.'], { cwd: taken });
  return true;
}

/** What a system makes of HTML. */
export const through = (name, folder, html, ...args) =>
  execFileSync('php', [fileURLToPath(new URL(`php/${name}.php`, import.meta.url)), ...args], {
    input: html,
    encoding: 'utf8',
    env: { ...process.env, FOLDER: folder },
  });
