// The doors to what reads: the file of a format arrives whole, and side by side with it what such records need besides.
import { type Format, isHtml } from '../formats/format.js';
import { formats, type ListedFormat } from '../formats/formats.js';
import { OwnFile } from '../sources/own-file.js';
import type { RawRecord } from '../record/raw-record.js';

const files = new Map(
  formats.flatMap((format) => ('load' in format ? [[format, new OwnFile(format.load)] as const] : [])),
);

/** The reader of markup: a record of plain texts does without. */
export const markupFile = new OwnFile(() => import('../text/markup.js'));

/**
 * A format's file, at once where it is there.
 *
 * @param raw a record that may be in it
 * @throws {PublicationError} `network` with the fact `script` where it does not come. Who asks next has it asked for anew.
 */
export function fileOf(format: ListedFormat, { text }: RawRecord): Format | Promise<Format> {
  if ('file' in format) return format.file;
  expectBeside(text === undefined ? format.hasMarkup : mayBeMarked(text));
  return files.get(format)!.get();
}

/** Asks for what a record on its way will probably need, so that all of it comes side by side. */
export function expectFormat(name: string | undefined): void {
  for (const [format, file] of files) {
    if (format.name !== name) continue;
    expectBeside(format.hasMarkup);
    file.expect();
  }
}

/** What a format needs beside its file: what formats share, which would be asked for when that is there, and perhaps markup. */
function expectBeside(isMarked = false): void {
  // Where it does not come the format's own file does not, either, and that is told.
  void import('../formats/compose/compose.js').catch(() => undefined);
  if (isMarked) markupFile.expect();
}

/** Whether texts of a record may be marked up. XML has tags of its own: those of its texts are escaped. */
const mayBeMarked = (text: string): boolean =>
  isHtml(text) || (text.trimStart().startsWith('<') ? /&|<!\[CDATA\[/ : /[<&]|\\u00(?:26|3c)/i).test(text);
