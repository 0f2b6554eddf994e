// DataCite: a DOI or a list of them from the REST API, the metadata schema as JSON and as XML, and the form that Crosscite makes
// of it. https://support.datacite.org/docs/api and https://datacite-metadata-schema.readthedocs.io/
import { at, byLetters } from './values.js';
import { descriptionsOf, summaryOf, titlesOf } from './texts.js';
import { filesOf, rightsOf } from './files-and-rights.js';
import { hostOf, identifiersOf, standingOf } from './relations.js';
import { linkOf } from '../compose/answer.js';
import { type Answer, isObject, type Parsed } from '../format.js';
import { isXml, resourcesIn, valueOf } from './xml.js';
import { typeLabelOf, typesOf } from './types.js';
import { compose } from '../compose/compose.js';
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import { peopleOf } from './people.js';
import { publishedOf } from './dates.js';
import type { RawRecord } from '../../record/raw-record.js';
import type { TextContext } from '../../text/context.js';
import { textsOf } from '../compose/values.js';
import { xmlAnswer } from '../compose/xml-answer.js';

/** A resource of the REST API, a list of them, the record itself, or XML with some. */
export function matches({ value, text }: RawRecord): boolean {
  if (value === undefined) return text !== undefined && isXml(text);
  const { data, meta } = fieldsOf(value);
  if (Array.isArray(data) && !data.length) return Object.hasOwn(fieldsOf(meta), 'totalPages');
  return listOf(data).some(isResource) || isResource(value) || isRecord(value);
}

/** https://jsonapi.org/format/#document-resource-objects */
function isResource(value: unknown): boolean {
  const { type, attributes } = fieldsOf(value);
  return isObject(attributes) && (type === 'dois' || isRecord(attributes));
}

function isRecord(value: unknown): boolean {
  const record = byLetters(value);
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(record, key));
  return (
    (has('titles') && has('creators', 'publicationyear', 'types', 'resourcetype', 'identifiers', 'descriptions', 'doi')) ||
    Object.hasOwn(byLetters(record['types']), 'resourcetypegeneral') ||
    /datacite/i.test(textOf(record['schemaversion']) ?? '')
  ); // prettier-ignore
}

/** The resources of an answer of the REST API, or of one in XML as JSON would have them; anything else is a record. */
export function answer(raw: RawRecord, context: TextContext): Answer {
  if (raw.value === undefined)
    return xmlAnswer(raw, context, (all) => all.flatMap(resourcesIn).map((each) => valueOf(each)));
  const { data, links, meta } = fieldsOf(raw.value);
  if (data === undefined) return { records: [raw] };
  const records = listOf(data).flatMap((value) => (isResource(value) ? { ...raw, value } : []));
  if (!Array.isArray(data)) return { records };
  return { records, next: linkOf(fieldsOf(links)['next']), total: fieldsOf(meta)['total'] };
}

/**
 * A record of DataCite: a resource of its REST API, or the metadata alone, in JSON or in XML. The XML in the API's `xml`, which
 * says the same as the rest of its answer, is not read.
 *
 * @fills title subtitle type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages edition published event languages identifiers links licence access keywords
 * @see https://datacite-metadata-schema.readthedocs.io/
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const resource = fieldsOf(raw.value);
  const record = byLetters(resource['attributes'] ?? resource);
  const titles = titlesOf(record['titles']);
  const { general, label } = typesOf(record);
  const identifiers = identifiersOf(resource, record);
  return compose(
    {
      title: textsOf(titles.main).length ? titles.main : [...titles.others, ...titles.translated],
      subtitle: titles.subtitles,
      type: [general, label],
      typeLabel: typeLabelOf(general, label),
      standing: standingOf(record),
      ...peopleOf(record),
      summary: summaryOf(record),
      translations: { title: titles.translated },
      publisher: [record['publisher'], at(record['publisher'], 'name')],
      ...hostOf(record, textsOf(titles.main), descriptionsOf(record, 'seriesinformation')),
      edition: record['version'],
      // https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/en/v4.0.0/field_conferenceplace.html
      event: { place: record['citationconferenceplace'], date: record['citationconferencedate'] },
      published: publishedOf(record),
      languages: record['language'],
      ...identifiers,
      // An address among the identifiers may be that of a file, or of the record's data; the DOI leads to its page.
      landingPage: [record['url'], ...(textsOf(identifiers.doi).length ? [] : textsOf(identifiers.ids))],
      fullText: filesOf(record),
      ...rightsOf(record),
      keywords: listOf(record['subjects']).map((each) => at(each, 'subject')),
    },
    context,
  );
}
