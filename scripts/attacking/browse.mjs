// Opens a page in one of the three engines, without a word to it afterwards. `close` ends all that was started.
import { chromiumArgs, findBrowsers } from '../browsers.mjs';
import puppeteer from 'puppeteer-core';
import { startWebKit } from '../webdriver.mjs';

async function inWebKit(found, url) {
  const { command, close } = await startWebKit(found);
  await command('/url', { url });
  return close;
}

/**
 * @param engine `chromium`, `firefox` or `webkit`
 * @returns how to close it, or undefined where the engine is not on this machine
 */
export async function browse(engine, url) {
  const found = findBrowsers();
  if (!found[engine]) return undefined;
  if (engine === 'webkit') return inWebKit(found, url);
  const launch = engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumArgs };
  const browser = await puppeteer.launch({ executablePath: found[engine], ...launch });
  const page = await browser.newPage();
  await page.goto(url);
  return () => browser.close();
}
