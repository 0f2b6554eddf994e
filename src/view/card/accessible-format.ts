import { html, nothing } from 'lit/html.js';
import { link } from './fact.js';
import type { View } from '../view.js';

/** By which a reader who cannot use the file asks the site for one that they can, as far as the site takes such wishes. */
export const accessibleFormatPart = ({ accessibleFormat, layout, messages }: View): unknown =>
  accessibleFormat === undefined || layout === 'compact'
    ? nothing
    : html`<p part="accessible-format" class="ask">${link(accessibleFormat, messages.askForFormat)}</p>`;
