// Taking a publication along, as a file for other programs or as a text to paste.
import type { ActionMessages } from '../../i18n/messages.js';
import type { ExportFormat } from '../../export/export-formats.js';
import { exportContent } from '../../view/dialogs/export.js';
import { exportFileName, exportPublication } from '../../export/export.js';
import { exportStyles } from '../../view/dialogs/export-styles.js';
import { copy } from './copy.js';
import { Dialog } from './dialog.js';
import { type ActionPlace, type Stage, wordsOf } from './stage.js';

/** What is exported, and how the page hears of it. */
export interface Exported {
  /** The value of the button. */
  readonly action: string;
  readonly about: unknown;
  heading(words: ActionMessages): string;
  /** The text of the file. */
  write(format: ExportFormat): string;
  nameOf(format: ExportFormat): string;
  /** Tells the page; false where it prevents what comes. */
  tell(format: ExportFormat, how: 'download' | 'copy'): boolean;
}

/** Opens the dialog about a card's publication. */
export const exportFile = (stage: Stage): Promise<void> => {
  const { publication, tell } = stage;
  return openExport(stage, {
    action: 'export',
    about: publication,
    heading: (words) => words.heading('export', publication.type),
    write: ({ name }) => exportPublication(publication, name),
    nameOf: ({ name }) => exportFileName(publication, name),
    tell: ({ name }, how) => tell({ format: name, how }),
  });
};

/** Opens the dialog. */
export function openExport(place: ActionPlace, exported: Exported): Promise<void> {
  let shown: ExportFormat | undefined; // its text waits to be copied by hand
  const take = async (format: ExportFormat, how: 'download' | 'copy') => {
    if (!exported.tell(format, how)) return;
    shown = undefined;
    dialog.say('');
    const content = exported.write(format);
    if (how === 'download') {
      const name = exported.nameOf(format);
      download(content, name, format.mediaType);
      sayIn((words) => words.downloaded(name));
    } else if (await copy({ 'text/plain': content })) sayIn((words) => words.copied);
    else {
      shown = format;
      sayIn((words) => words.copyRefused);
      await dialog.update();
      const area = dialog.find<HTMLTextAreaElement>('dialog textarea');
      if (!area) return;
      area.value = content;
      area.select();
    }
  };
  const sayIn = (sentence: (words: ActionMessages) => string) => {
    const words = wordsOf(place);
    if (words) dialog.say(sentence(words));
  };
  const { action, about, heading } = exported;
  const dialog = new Dialog(place, {
    action,
    about,
    styles: exportStyles,
    heading,
    content: (drawn) => exportContent(drawn, { take: (format, how) => void take(format, how), shown }),
  });
  return dialog.open();
}

/** Hands a file to the browser. */
function download(content: string, name: string, mediaType: string): void {
  const href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The browser reads it after the click, and says to nobody when it has; a minute is long for that.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
