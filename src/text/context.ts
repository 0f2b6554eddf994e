import type { Piece } from './lines.js';
import type { Repair } from '../record/publication.js';

/** Turns markup into an inert document: nothing in it runs or loads. Undefined where no parser is at hand. */
export type MarkupParser = (markup: string) => ParentNode | undefined;

/** Reads a text with markup, or one with other signs that it is more than plain, see markup.ts. */
type MarkupReader = (raw: string, context: TextContext, areBlocks: boolean) => readonly Piece[];

/** The reader of markup, which has a file of its own, since most texts are plain. */
export interface Markup {
  /** Undefined where its file is not there. */
  readonly read: MarkupReader | undefined;
  /** It was needed, so that what was read is worth nothing: read it again, with the file. */
  isMissed?: true;
}

/** The reader of TeX, which has a file of its own, and what all of its commands stand for, which has another. */
interface Tex {
  /** Reads the TeX that there is in a text of another format. Undefined where its file is not there. */
  readonly read: ((text: string, context: TextContext) => string) | undefined;
  /** All signs by the names of their commands; undefined where their file is not there. */
  readonly all:
    | {
        readonly signs: ReadonlyMap<string, string>;
        readonly accents: ReadonlyMap<string, string>;
        readonly dingbat: (number: string) => string;
      }
    | undefined;
  /** What is not there was needed: see `Markup`. */
  isMissed?: true;
}

/** What reading a value needs to know, and where it notes what it cleaned. */
export interface TextContext {
  /** The HTML parser, where it is not the platform's own. */
  readonly DOMParser?: typeof DOMParser | undefined;
  readonly markup: Markup;
  readonly tex: Tex;
  /** What relative links are relative to; empty where nothing is known. */
  readonly baseUrl: string;
  /** Where in the record the value stands, for example `authors[2].name`. */
  readonly field: string;
  readonly repairs: Repair[];
  /** How much text the record may still have; all of it counts, whatever the field. */
  readonly room: Room;
}

/** See limits.ts. */
export interface Room {
  /** In lines of text, tags, and members of lists. Below zero no more are read. */
  left: number;
  /** Something was left out. */
  isShort?: true;
}

/** Notes a repair of the value that is being read, once. */
export function noteRepair({ field, repairs }: TextContext, kind: Repair['kind'], found: string): void {
  const same = (repair: Repair) => repair.field === field && repair.kind === kind && repair.found === found;
  if (repairs.length < 100 && !repairs.some(same)) repairs.push({ field, kind, found });
}
