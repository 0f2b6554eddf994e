import { actionMessages } from '../../i18n/action-messages.js';
import { type ExportFormat, exportFormats } from '../../export/export-formats.js';
import { html, nothing } from 'lit/html.js';
import type { Messages } from '../../i18n/messages.js';

/** What a reader can do with the formats, and the one whose text waits to be copied by hand: that is put into the text field. */
export interface ExportView {
  take(format: ExportFormat, how: 'download' | 'copy'): void;
  readonly shown: ExportFormat | undefined;
}

/** What is in the dialog of Export. */
export function exportContent({ messages }: { readonly messages: Messages }, { take, shown }: ExportView): unknown {
  const words = actionMessages(messages);
  const button = (format: ExportFormat, how: 'download' | 'copy') =>
    html`<button part="action" class="action" type="button" aria-label=${words.of(words[how], format.label)} @click=${() => take(format, how)}>${words[how]}</button>`;
  const item = (format: ExportFormat) =>
    html`<li><div><b>${format.label}</b><br><small>${words.purpose[format.name]}</small></div> <div class="buttons">${button(format, 'download')} ${button(format, 'copy')}</div></li> `;
  return html`<ul class="formats" role="list">${exportFormats.map(item)}</ul>${shown ? html`<textarea readonly dir="auto" aria-label=${shown.label}></textarea>` : nothing}`;
}
