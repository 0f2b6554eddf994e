// What the reader of CSL-JSON and its writer, `export/csl-json.ts`, both know of it.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import type { PublicationStatus } from './publication.js';

/** Who had a part in the item itself. Authors of its container, series editors and recipients had none. */
export const ROLES = [
  'author', 'editor', 'translator', 'director', 'script-writer', 'producer', 'executive-producer', 'performer', 'composer',
  'narrator', 'host', 'guest', 'interviewer', 'illustrator', 'compiler', 'curator', 'organizer', 'chair', 'contributor',
] as const; // prettier-ignore

/** The kinds that CSL has no type for, so that only their genre tells them from others. */
export const TOLD_BY_GENRE = /^(?:working-paper|brief|preprint|poster)$/;

/** How far a publication has come, in CSL's and other programs' words. */
export const statusInWords = (status: PublicationStatus): string =>
  status === 'prepublished' ? 'advance online publication' : status.replaceAll('-', ' ');

/** A kind in words, for formats that have no type for it: "Working paper". */
export const inWords = (type = ''): string => type.slice(0, 1).toUpperCase() + type.slice(1).replaceAll('-', ' ');
