// The files of citation styles that the citations are held against: Debian's, which are not ours to copy.
import { aptInstall } from './apt.mjs';
import { existsSync } from 'node:fs';

/** Where Debian has them. */
export const citationStylesFolder = '/usr/share/citation-style-language';

const areThere = () => ['styles', 'locales'].every((name) => existsSync(`${citationStylesFolder}/${name}`));

/** Whether they are there, after an attempt to install them. */
export const ensureCitationStyles = () =>
  areThere() ||
  (aptInstall(['citation styles'], ['citation-style-language-styles', 'citation-style-language-locales']) &&
    areThere());
