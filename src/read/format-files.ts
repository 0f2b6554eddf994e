// The doors to what reads: the file of a format arrives whole, and side by side with it what such records need besides.
import { type Format, isHtml } from '../formats/format.js';
import { formats, type ListedFormat } from '../formats/formats.js';
import { OwnFile } from '../sources/own-file.js';
import type { RawRecord } from '../record/raw-record.js';
import type { TextContext } from '../text/context.js';

const files = new Map(
  formats.flatMap((format) => ('load' in format ? [[format, new OwnFile(format.load)] as const] : [])),
);

let composing: Promise<unknown> | undefined;

/** Asks for what formats share, which would be asked for when a format's file is there. Where it does not come that does not, either. */
function expectCompose(): void {
  composing ??= import('../formats/compose/compose.js').catch(() => (composing = undefined));
}

/** The reader of markup: a record of plain texts does without. */
export const markupFile = new OwnFile(() => import('../text/markup.js'));

/** The reader of TeX, and the most frequent signs: few records have any. */
export const texFile = new OwnFile(() => import('../text/tex/tex.js'));
/** All signs that TeX's commands stand for: fewer records have others than the most frequent. */
export const texSignsFile = new OwnFile(() => import('../text/tex/all-signs.js'));

/** What tells what an answer is that is no record. */
export const notARecordFile = new OwnFile(() => import('../formats/not-a-record.js'));

/** The file that was missed when a record was read, which is worth nothing then; undefined where none was. */
export const missedBy = ({ markup, tex }: TextContext): OwnFile<unknown> | undefined =>
  tex.isMissed ? (tex.read ? texSignsFile : texFile) : markup.isMissed ? markupFile : undefined;

/**
 * A format's file, at once where it is there.
 *
 * @param raw a record that may be in it
 * @throws {PublicationError} `network` with the fact `script` where it does not come. Who asks next has it asked for anew.
 */
export function fileOf(format: ListedFormat, { text }: RawRecord): Format | Promise<Format> {
  if ('file' in format) return format.file;
  expectBeside(text === undefined ? format.hasMarkup : mayBeMarked(text), format.hasTex);
  return files.get(format)!.get();
}

/** Asks for what a record on its way will probably need, so that all of it comes side by side. */
export function expectFormat(name: string | undefined): void {
  for (const [format, file] of files) {
    if (format.name !== name) continue;
    expectBeside(format.hasMarkup, format.hasTex);
    file.expect();
  }
}

/** What a format needs beside its file. */
function expectBeside(isMarked = false, hasTex = false): void {
  expectCompose();
  if (isMarked) markupFile.expect();
  if (hasTex) texFile.expect();
}

/** Whether texts of a record may be marked up. XML has tags of its own: those of its texts are escaped. */
const mayBeMarked = (text: string): boolean =>
  isHtml(text) || (text.trimStart().startsWith('<') ? /&|<!\[CDATA\[/ : /[<&]|\\u00(?:26|3c)/i).test(text);
