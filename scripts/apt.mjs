// Installs packages of Debian and Ubuntu, as root; anybody else is told what to install.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * @param missing what is not there, for people
 * @param packages that have it
 * @returns whether they were installed
 */
export function aptInstall(missing, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    const command = `sudo apt-get install ${packages.join(' ')}`;
    console.log(`Not on this machine: ${missing.join(', ')}. On Debian or Ubuntu: ${command}`);
    return false;
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  execFileSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
  return true;
}
