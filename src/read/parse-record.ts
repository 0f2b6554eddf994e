import type { Format } from '../formats/format.js';
import type { RawRecord } from '../record/raw-record.js';
import { goOn } from '../record/is-promise.js';
import { known } from '../record/known.js';
import { markMade } from '../record/made.js';
import { markupFile, missedBy, texFile, texSignsFile } from './format-files.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import type { TextContext } from '../text/context.js';
import { withInterventions } from '../text/interventions.js';

export interface ReadOptions {
  /** The name of the record's format; without it the format is found by the record's shape. */
  readonly format?: string | undefined;
  /** What relative URLs in the record are relative to. Without it only absolute ones are read. */
  readonly baseUrl?: string | undefined;
  /** The parser of HTML and XML: needed outside browsers, for records that hold markup. Default: the platform's `DOMParser`. */
  readonly DOMParser?: typeof DOMParser | undefined;
  /** Hears of each record of an answer with several that could not be read, with its place in it, from 0. Default: nobody does. */
  readonly onRefused?: ((error: PublicationError, at: number) => void) | undefined;
}

/** What reading a record by these options begins with. */
export const contextOf = ({ url }: RawRecord, { baseUrl = '', DOMParser }: ReadOptions): TextContext => ({
  DOMParser,
  markup: { read: markupFile.file?.readMarkup },
  tex: { read: texFile.file?.readTexIn, all: texSignsFile.file },
  repairs: [],
  room: { left: 12_000 },
  baseUrl: url ?? baseUrl,
  field: '',
});

/**
 * Reads one record as one format: at once where its texts are plain, or the reader of markup is there, which otherwise comes.
 *
 * @throws {PublicationError} `invalid` where the record breaks its format, `network` with the fact `script` where that reader
 *   does not come, and whatever the format itself throws
 */
export function readAs(
  name: string,
  format: Pick<Format, 'parse'>,
  raw: RawRecord,
  options: ReadOptions,
): Publication | Promise<Publication> {
  const context = contextOf(raw, options);
  try {
    const publication = publicationOf(name, format, raw, context);
    if (!missedBy(context)) return publication;
  } catch (cause) {
    if (!missedBy(context)) throw cause;
  }
  return goOn(missedBy(context)!.get(), () => readAs(name, format, raw, options));
}

function publicationOf(
  name: string,
  { parse }: Pick<Format, 'parse'>,
  raw: RawRecord,
  context: TextContext,
): Publication {
  try {
    const parsed = parse(raw, context);
    const publication = withInterventions(
      known<Publication>({
        ...parsed,
        source: known({ url: raw.url, ...parsed.source, format: name }),
        repairs: context.repairs,
        inPart: parsed.inPart ?? context.room.isShort,
      }),
    );
    return markMade(publication);
  } catch (cause) {
    if (cause instanceof PublicationError) throw cause;
    throw new PublicationError('invalid', { path: 'record', expected: 'one that can be read', cause });
  }
}
