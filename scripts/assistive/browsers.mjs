// The three engines' browsers on a desktop of `desktop.mjs`, with the switches that make them tell assistive technology of pages.
import { chromiumArgs, findBrowsers } from '../browsers.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What Firefox asks of the network and of its user on its own. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.translations.enable': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const commands = {
  chromium: ({ chromium }, folder) => [chromium, [...chromiumArgs, '--force-renderer-accessibility', '--password-store=basic', '--disable-features=Translate', `--user-data-dir=${folder}`, '--kiosk']], // prettier-ignore
  firefox: ({ firefox }, folder) => [firefox, ['--no-remote', '--profile', folder, '--kiosk']],
  webkit: ({ webkit }) => [webkit?.binary, ['--full-screen']],
};

export const ENGINES = Object.keys(commands);

/** Whether a browser of an engine is on this machine. */
export const isThere = (engine) => Boolean(commands[engine](findBrowsers(), '')[0]);

/** The version of an engine's browser, as it says itself. */
export const versionOf = (engine) =>
  execFileSync(commands[engine](findBrowsers(), '')[0], ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n')[0]; // prettier-ignore

/** Opens an address in an engine's browser, which has a profile of its own and ends with the desktop. */
export function startBrowser(desktop, engine, url) {
  const folder = join(desktop.folder, engine);
  mkdirSync(folder);
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});\n`);
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  const [command, args] = commands[engine](findBrowsers(), folder);
  return desktop.start(command, [...args, url], { stdio: 'ignore' });
}
