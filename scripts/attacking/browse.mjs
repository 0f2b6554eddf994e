// Opens a page in one of the three engines, without a word to it afterwards. `close` ends all that was started.
import { chromiumArgs, findBrowsers, startWebKitDriver } from '../browsers.mjs';
import puppeteer from 'puppeteer-core';

async function inWebKit(found, url) {
  const { port, stop } = await startWebKitDriver(found);
  const options = { binary: found.webkit.binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const post = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: JSON.stringify(body) });
    return (await answer.json()).value;
  };
  const { sessionId } = await post('/session', { capabilities });
  await post(`/session/${sessionId}/url`, { url });
  return async () => {
    await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: 'DELETE' });
    stop();
  };
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
