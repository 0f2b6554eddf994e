// A page of WebKit's, led by its driver. https://www.w3.org/TR/webdriver2/
import { startWebKitDriver } from './browsers.mjs';

/**
 * Starts a browser; `close` ends it.
 *
 * @param found what `findBrowsers` found
 * @returns `command`, which sends a command of the session, by default with POST, and gives its answer
 */
export async function startWebKit(found) {
  const { port, stop } = await startWebKitDriver(found);
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.message ?? value?.error}`);
    return value;
  };
  const options = { binary: found.webkit.binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  try {
    const { sessionId } = await send('POST', '/session', { capabilities });
    const command = (path, body, method = 'POST') => send(method, `/session/${sessionId}${path}`, body);
    const close = () => command('', undefined, 'DELETE').finally(stop);
    return { command, close };
  } catch (cause) {
    stop();
    throw cause;
  }
}
