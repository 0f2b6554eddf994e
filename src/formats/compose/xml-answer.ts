// Answers in XML: those of OAI-PMH and SRU with what they say of the next one, and any other document.
import { childrenOf, readXml, within, type XmlElement } from '../../text/xml.js';
import type { Answer } from '../format.js';
import { nextByParameter } from './answer.js';
import { notOne } from './xml-records.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { totalOf } from '../../record/total.js';

/** What stands around records, and what of them is there. */
type Found = Omit<Answer, 'records'> & { readonly elements: readonly XmlElement[] };

/**
 * The answer that a document is.
 *
 * @param recordsIn the records, as the format takes them, in what stands in a `<record>` of OAI-PMH or SRU, or in the document as
 *   a whole
 * @throws {PublicationError} `format`: `xml` where the document is broken or holds no record, `error` where the repository
 *   answers with one, whose code or message is in the facts, `deleted` where all records are
 */
export function xmlAnswer(
  raw: RawRecord,
  context: TextContext,
  recordsIn: (elements: readonly XmlElement[]) => readonly unknown[],
): Answer {
  const root = raw.text === undefined ? undefined : readXml(raw.text, context);
  if (!root) throw notOne('xml', raw);
  const { elements, ...others } = root.name === 'searchRetrieveResponse' ? searched(root, raw, context) : harvested(root, raw); // prettier-ignore
  const records = recordsIn(elements);
  if (elements.length && !records.length) throw notOne('xml', raw);
  return { records: records.map((value) => ({ ...raw, value })), ...others };
}

/** The arguments of OAI-PMH but the verb. A token for the rest of a list stands for all of them, and goes with none. */
const ARGUMENTS = ['metadataPrefix', 'set', 'from', 'until', 'identifier'];

/**
 * The records of OAI-PMH, or the document as a whole. Of deleted ones nothing is left to show; they count only where there are no
 * others, and no more to come.
 *
 * @see https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
 */
function harvested(root: XmlElement, raw: RawRecord): Found {
  const parts = root.name === 'OAI-PMH' ? root.children : [];
  const error = parts.find(({ name }) => name === 'error');
  const code = error?.attributes.get('code');
  if (code === 'noRecordsMatch') return { elements: [], total: 0 };
  if (error) throw notOne('error', raw, code || error.text);
  const [token] = parts.flatMap((each) => childrenOf(each, 'resumptionToken'));
  const rest = /[?&]verb=/.test(raw.url ?? '') && token?.text.trim();
  const next = rest ? nextByParameter(raw, 'resumptionToken', rest, ARGUMENTS) : undefined;
  const records = [...within(root)].filter(
    (each) => each.name === 'record' && childrenOf(each, 'header').length + childrenOf(each, 'metadata').length,
  );
  const left = records.filter((each) => !isDeleted(each));
  if (records.length && !left.length && next === undefined) throw notOne('deleted', raw);
  return { elements: records.length ? left : [root], next, total: token?.attributes.get('completeListSize') };
}

const isDeleted = (record: XmlElement): boolean =>
  childrenOf(record, 'header').some(({ attributes }) => attributes.get('status') === 'deleted');

/**
 * What a search over SRU found. Behind the last record some servers say that the next one is number 0, or one that is not there.
 *
 * @see https://www.loc.gov/standards/sru/sru-1-2.html
 * @see https://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/os/part3-sru2.0/searchRetrieve-v1.0-os-part3-sru2.0.html
 */
function searched(root: XmlElement, raw: RawRecord, context: TextContext): Found {
  const textOf = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text;
  const total = totalOf(textOf(root, 'numberOfRecords'));
  const records = childrenOf(root, 'records').flatMap((each) => childrenOf(each, 'record'));
  const [diagnostic] = childrenOf(root, 'diagnostics').flatMap((each) => childrenOf(each, 'diagnostic'));
  if (diagnostic && !records.length) throw notOne('error', raw, textOf(diagnostic, 'message') ?? textOf(diagnostic, 'uri')); // prettier-ignore
  const startRecord = totalOf(textOf(root, 'nextRecordPosition'));
  return {
    elements: records.flatMap((each) => childrenOf(each, 'recordData').slice(0, 1)).map((data) => unpacked(data, context)), // prettier-ignore
    next:
      startRecord && startRecord <= (total ?? startRecord)
        ? nextByParameter(raw, 'startRecord', startRecord)
        : undefined,
    total,
  };
}

/** What a record's data are, also where they are packed as text. */
const unpacked = (data: XmlElement, context: TextContext): XmlElement =>
  (data.children.length ? undefined : readXml(data.text, context)) ?? data;

/**
 * A document as it is looked at for a sign of a format: with the records that are packed as text, where SRU says that they are.
 *
 * @see https://www.loc.gov/standards/sru/sru-1-2.html ("recordPacking", which is "recordXMLEscaping" in SRU 2.0)
 */
export const withPacked = (text: string): string =>
  /<(?:[\w-]+:)?record(?:Packing|XMLEscaping)>\s*string\s*</.test(text)
    ? text.replaceAll('&lt;', '<').replaceAll('&quot;', '"')
    : text;
