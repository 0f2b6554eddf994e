// Taking a publication along, as a file for other programs or as a text to paste.
import type { ActionMessages } from '../../i18n/messages.js';
import type { ExportFormat } from '../../export/export-formats.js';
import { exportContent } from '../../view/dialogs/export.js';
import { exportFileName, exportPublication } from '../../export/export.js';
import { exportStyles } from '../../view/dialogs/export-styles.js';
import { copy } from './copy.js';
import { Dialog } from './dialog.js';
import { type Stage, wordsOf } from './stage.js';

/** Opens the dialog. */
export function exportFile(stage: Stage): Promise<void> {
  const { publication, tell } = stage;
  let shown: ExportFormat | undefined; // its text waits to be copied by hand
  const take = async (format: ExportFormat, how: 'download' | 'copy') => {
    if (!tell({ format: format.name, how })) return;
    shown = undefined;
    dialog.say('');
    const content = exportPublication(publication, format.name);
    if (how === 'download') {
      const name = exportFileName(publication, format.name);
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
    const words = wordsOf(stage);
    if (words) dialog.say(sentence(words));
  };
  const dialog = new Dialog(stage, 'export', exportStyles, (drawn) =>
    exportContent(drawn, { take: (format, how) => void take(format, how), shown }),
  );
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
