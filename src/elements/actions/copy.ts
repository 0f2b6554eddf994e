/**
 * Puts a text on the clipboard, in each of its forms. The texts may be on their way: Safari lets a page copy only in the
 * moment of a click, and takes promises for that reason.
 *
 * @param forms media types and texts
 * @returns whether it is there: a page without HTTPS has no clipboard, and a browser may refuse
 * @see https://w3c.github.io/clipboard-apis/#dom-clipboard-write
 */
export async function copy(forms: Readonly<Record<string, string | Promise<string>>>): Promise<boolean> {
  // Without one nobody would wait for the texts.
  if (!(navigator.clipboard as Clipboard | undefined)) return false;
  try {
    const item: Record<string, Promise<Blob>> = {};
    for (const [type, text] of Object.entries(forms))
      item[type] = Promise.resolve(text).then((words) => new Blob([words], { type }));
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
