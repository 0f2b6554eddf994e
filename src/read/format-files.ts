// The door to a format: its file arrives, whole.
import type { Format } from '../formats/format.js';
import { formats, type ListedFormat } from '../formats/formats.js';
import { isPromise } from '../record/is-promise.js';
import { loadOwnFile } from '../sources/own-file.js';

/** Of each format that was asked for its file, or the promise of it while it comes. Nothing of one that did not come. */
const files = new Map<ListedFormat, Format | Promise<Format>>();

/**
 * A format's file, at once where it is there.
 *
 * @throws {PublicationError} `network` with the fact `script` where it does not come. Who asks next has it asked for anew.
 */
export function fileOf(format: ListedFormat): Format | Promise<Format> {
  if ('file' in format) return format.file;
  let file = files.get(format);
  if (!file) files.set(format, (file = arrival(format, format.load)));
  return file;
}

async function arrival(format: ListedFormat, load: () => Promise<Format>): Promise<Format> {
  try {
    const file = await loadOwnFile(load);
    files.set(format, file);
    return file;
  } catch (cause) {
    files.delete(format);
    throw cause;
  }
}

/**
 * Asks for the file of a format that a record on its way will probably be in, so that both come side by side. Where the file
 * does not come, the reading asks again.
 */
export function expectFormat(name: string | undefined): void {
  for (const format of formats) {
    const file = format.name === name && fileOf(format);
    if (file && isPromise(file)) file.catch(() => undefined);
  }
}
