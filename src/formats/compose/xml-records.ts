// What the formats of XML share: the document, and the records in the answer of a repository.
import { childrenOf, readXml, within, type XmlElement } from '../../text/xml.js';
import { PublicationError } from '../../record/error.js';
import type { Found } from './found.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';

/** An answer that is no record of a publication: the error says what it is instead. */
export const notOne = (found: string, { url }: RawRecord): PublicationError =>
  new PublicationError('format', { found, ...(url !== undefined && { url }) });

/**
 * The records in an answer, each as what stands in its `<record>`: those of OAI-PMH, or the document as a whole. Of deleted
 * ones nothing is left to show; they count only where there are no others.
 *
 * @throws {PublicationError} `format`: `xml` where the document is broken or holds no record, `error` where the repository
 *   answers with one, `deleted` where all records are
 * @see https://www.openarchives.org/OAI/openarchivesprotocol.html#Record
 */
export function answersIn(raw: RawRecord, context: TextContext): XmlElement[] {
  const root = raw.text === undefined ? undefined : readXml(raw.text, context);
  if (!root) throw notOne('xml', raw);
  if (root.name === 'OAI-PMH' && childrenOf(root, 'error').length) throw notOne('error', raw);
  const records = [...within(root)].filter(
    (each) => each.name === 'record' && childrenOf(each, 'header').length + childrenOf(each, 'metadata').length,
  );
  if (!records.length) return [root];
  const isDeleted = (each: XmlElement) =>
    childrenOf(each, 'header').some(({ attributes }) => attributes.get('status') === 'deleted');
  const left = records.filter((each) => !isDeleted(each));
  if (!left.length) throw notOne('deleted', raw);
  return left;
}

/** Each text once, without the white space around it, and none that is empty. */
export const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.trim()))].filter(Boolean);

/** A text without the line breaks that its document was indented by; those before an item's mark and blank lines stay. */
export const proseOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\n[ \t]{4,}(?![ \t•▪*–-]|\d)/g, ' '))
    .join('\n\n');

const ARTICLE =
  /(?<!\p{L})(?:article|artikel|artículo|artigo|articolo|art\.)(?: ?(?:number|no|nr|id)(?!\p{L})\.?)?:?\s{1,3}(\p{L}?\d[\p{L}\d-]{0,30})/iu;

/** "Vol. 12, no. 3 (2001), p. 12-20": where in its host a part stands. What has no word before it is left out. */
export function placeIn(text: string): Pick<Found, 'volume' | 'issue' | 'articleNumber' | 'pages'> {
  const [article = '', articleNumber] = ARTICLE.exec(text) ?? [];
  const rest = article ? text.replace(article, ' ') : text;
  /** Letters count where a sign says that they are short for something. */
  const behind = (words: string, letter: string) =>
    new RegExp(`(?<!\\p{L})(?:(?:${words})[.:°º]?|${letter}[.°º])\\s*(\\p{L}?\\d[\\p{L}\\d/–-]*)`, 'iu').exec(
      rest,
    )?.[1];
  return {
    volume: behind('volumen?|vol|v|band|bd|jahrgang|jahrg|jg|tome|tomo|tom', 't'),
    issue: behind('number|núm|num|nr|no|issue|iss|heft|fasc', '[nh]'),
    articleNumber,
    pages: behind('pages?|págs?|pp?|seiten?', 's'),
  };
}
