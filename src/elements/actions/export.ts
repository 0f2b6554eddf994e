// Taking a publication along, as a file for other programs or as a text to paste. Each writer is loaded when it is asked for.
import { draw, h } from '../../view/tree.js';
import { type ExportFormat, exportFormats, jsonFile } from '../../export/export-formats.js';
import { exportStyles } from './export-styles.js';
import { copy } from './copy.js';
import { fileNameOf } from '../../export/file-name.js';
import { openDialog } from './dialog.js';
import type { Publication } from '../../record/publication.js';
import type { Stage } from './actor.js';

/** Loads what writes a format, and writes. */
const write: Readonly<Record<ExportFormat['name'], (publication: Publication) => Promise<string>>> = {
  bibtex: async (publication) => (await import('../../export/bibtex.js')).toBibtex(publication),
  ris: async (publication) => (await import('../../export/ris.js')).toRis(publication),
  // Programs expect a list of items.
  'csl-json': async (publication) => jsonFile([(await import('../../export/csl-json.js')).toCslJson(publication)]),
  publication: async (publication) =>
    jsonFile((await import('../../export/own-json.js')).writePublication(publication)),
};

/** Opens the dialog. */
export function act(stage: Stage): void {
  const { view: { publication, messages }, words, tell } = stage; // prettier-ignore
  let isBusy = false;
  const take = async (format: ExportFormat, how: 'download' | 'copy') => {
    if (isBusy || !tell({ format: format.name, how })) return;
    isBusy = true;
    element.querySelector('textarea')?.remove();
    say('');
    const text = write[format.name](publication);
    const copying = how === 'copy' && copy({ 'text/plain': text });
    try {
      const content = await text;
      const isCopied = await copying;
      if (how === 'download') say(words.downloaded(download(content, fileNameOf(publication), format)));
      else if (isCopied) say(words.copied);
      else {
        showSelected(content, format.label);
        say(words.copyRefused);
      }
    } catch {
      say(messages.failed);
    }
    isBusy = false;
  };
  const showSelected = (content: string, label: string) => {
    const area = draw(h('textarea', { readonly: '', 'aria-label': label, dir: 'auto' }, content)) as HTMLTextAreaElement;
    element.querySelector('.message')!.before(area);
    area.select();
  };
  const button = (format: ExportFormat, how: 'download' | 'copy', extra: object) =>
    h(
      'button',
      {
        part: 'action',
        type: 'button',
        'aria-label': words.of(words[how], format.label),
        onclick: () => void take(format, how),
        ...extra,
      },
      words[how],
    );
  const { element, say } = openDialog(stage, 'export', exportStyles, [
    h(
      'ul',
      { class: 'formats', role: 'list' },
      exportFormats.map((format, at) =>
        h(
          'li',
          {},
          h('span', {}, h('b', {}, format.label), h('small', {}, words.purpose[format.name])),
          h('span', { class: 'buttons' }, button(format, 'download', at ? {} : { autofocus: '' }), button(format, 'copy', {})),
        ),
      ),
    ),
  ]);
} // prettier-ignore

/** Hands a file to the browser, and gives back its name. */
function download(content: string, name: string, { mediaType, extension }: ExportFormat): string {
  const href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = href;
  link.download = `${name}.${extension}`;
  link.click();
  // The browser reads it after the click, and says to nobody when it has; a minute is long for that.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return link.download;
}
