// Dublin Core in XML: what repositories answer to OAI-PMH, the bare record, qualified terms, and the same inside EDM.
// https://www.openarchives.org/OAI/openarchivesprotocol.html#dublincore and
// https://www.dublincore.org/specifications/dublin-core/dces/
import { distinct, proseOf } from '../compose/xml-records.js';
import type { Found, FoundContributor } from '../compose/found.js';
import { childrenOf, within, type XmlElement } from '../../text/xml.js';
import { accessOf } from '../compose/access.js';
import { compose } from '../compose/compose.js';
import { languageTags } from '../../record/language-tag.js';
import { hostOf } from './host.js';
import type { Answer, Parsed } from '../format.js';
import type { RawRecord } from '../../record/raw-record.js';
import { readIsbn, readIssn } from '../../record/standard-numbers.js';
import { readWrittenDate } from '../../record/written-date.js';
import { reportNumberIn } from '../compose/places.js';
import type { TextContext } from '../../text/context.js';
import { trimmed, unseparated } from '../compose/isbd.js';
import { typeOf } from '../compose/types.js';
import { webUrl } from '../../record/url.js';
import { xmlAnswer } from '../compose/xml-answer.js';

const EDM = 'http://www.europeana.eu/schemas/edm/';
const RESOURCE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#resource';
/** Theses in terms of their own beside Dublin Core's. https://ndltd.org/wp-content/uploads/2021/04/etd-ms-v1.1.html */
const ETD = /^https?:\/\/www\.ndltd\.org\/standards\/metadata\/etdms\//;
/** Shorter ones beside a longer one are notes on the copy: "Includes bibliographical references", "Peer reviewed". */
const SHORT = 200;

/** XML that names the vocabulary, or a protocol whose answers may hold nothing. Which it is shows only when it is parsed. */
export const matches = ({ text = '' }: RawRecord): boolean =>
  /^\s*</.test(text) && /purl\.org\/dc\/(?:elements|terms)|openarchives\.org\/OAI\/|searchRetrieveResponse/.test(text);

/** The records of an answer; of anything else, each element with a title, or the document where there is only one. */
export const answer = (raw: RawRecord, context: TextContext): Answer => xmlAnswer(raw, context, recordsIn);

function recordsIn(elements: readonly XmlElement[]): XmlElement[] {
  const [only, ...others] = elements.filter((each) => coreIn(each).length);
  const cores = only ? coreIn(only) : [];
  return only && (others.length || cores.length === 1 || /^record/.test(only.name)) ? [only, ...others] : cores;
}

/** The elements that hold Dublin Core: those with a title, or else all. */
function coreIn(root: XmlElement): XmlElement[] {
  const cores = [...within(root)].filter((each) => coreOf(each).length);
  const titled = cores.filter((each) => coreOf(each).some(({ name }) => name === 'title'));
  return titled.length ? titled : cores;
}

/** An element's Dublin Core: its children by their namespace, or by where they stand if they have none of their own. */
const coreOf = ({ name, namespace, children }: XmlElement): XmlElement[] =>
  children.filter(
    (child) =>
      /^https?:\/\/purl\.org\/dc\/(?:elements\/1\.\d|terms)\/$/.test(child.namespace) ||
      ((name === 'dc' || (name === 'thesis' && ETD.test(namespace))) &&
        (child.namespace === '' || child.namespace === namespace)),
  );

/**
 * A Dublin Core record.
 *
 * @fills title type typeLabel standing contributors summary translations publisher series volume issue number
 *   articleNumber pages published status institution degree languages identifiers links cover licence access keywords
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
 * @throws {PublicationError} `invalid` without a title
 */
export function parse(raw: RawRecord, context: TextContext): Parsed {
  const record = raw.value as XmlElement;
  // What a machine has made of the record is not catalogued. https://pro.europeana.eu/page/edm-documentation
  const core = coreOf(coreIn(record)[0]!).filter(({ attributes }) => !attributes.has(`${EDM}wasGeneratedBy`));
  const all = (...names: readonly string[]) => core.filter(({ name }) => names.includes(name));
  const texts = (...names: readonly string[]) => distinct(all(...names).map(({ text }) => text));
  /** What is said of the record as a whole, also beside the Dublin Core: a text, or the address that stands for it. */
  const edm = (...names: readonly string[]) =>
    distinct([...within(record)].filter((each) => each.namespace === EDM && names.includes(each.name)).map(addressOf));

  // Of "en" and "en_US" the first says it all.
  const codes = texts('language').flatMap((text) => text.split(';')).filter((code) => !/^\s*(?:other|mul|zxx|n\/?a)\s*$/i.test(code)); // prettier-ignore
  const languages = [...new Map(codes.map((code) => [primaryOf(code), code] as const).reverse()).values()].reverse();
  const identifiers = distinct(all('identifier').map(addressOf));
  const relations = texts('relation');
  const files = filesOf(identifiers, texts('format'));
  const types = texts('type');
  const labels = types.filter((type) => !/[:/]|^text$/i.test(type)).map(trimmed);
  const rights = distinct(all('rights', 'license', 'accessRights').map(addressOf)).concat(edm('rights'));
  const dates = ['issued', 'date', 'created'].map((name) => texts(name)).find(({ length }) => length) ?? [];
  const embargo = dates.flatMap((date) => /^info:eu-repo\/date\/embargoEnd\/(.+)/i.exec(date)?.[1] ?? []);
  return compose(
    {
      // An alternative one counts where it is in another language.
      title: [...titlesOf(all('title'), languages), ...all('alternative').filter(({ lang }) => lang)].map(
        ({ text, lang }) => ({ text: unseparated(text), lang }),
      ),
      type: types,
      typeLabel: [labels.find(typeOf), labels],
      standing: all('isReplacedBy').map((each) => ({ said: 'is replaced by', url: addressOf(each) })),
      contributors: peopleOf(texts('creator'), texts('contributor')),
      summary: summaryOf(all(all('abstract').length ? 'abstract' : 'description')),
      publisher: texts('publisher').map(trimmed),
      ...hostOf({
        sources: texts('source'),
        relations,
        wholes: texts('isPartOf'),
        citations: [...texts('bibliographicCitation'), ...identifiers],
        types,
        isCounted: identifiers.some((text) => readIssn(text)),
      }),
      number: identifiers.map(reportNumberIn),
      ...thesisOf(record),
      published: datesOf(dates.filter((date) => !date.startsWith('info:'))),
      languages,
      ids: [...identifiers, ...relations.filter((text) => ALSO.test(text))].map(identifierOf),
      landingPage: [...edm('isShownAt'), ...pagesOf(identifiers, relations, files)],
      fullText: files.texts,
      cover: [...edm('preview'), ...files.images, ...edm('object').filter(isPicture)],
      // A sentence on copyright is no licence's name.
      licence: rights.filter((text) => text.length <= 120 && !accessOf(text) && !text.startsWith('info:')),
      access: accessOf([...rights, ...types]) ?? (embargo.length ? 'embargoed' : undefined),
      accessUntil: embargo,
      keywords: texts('subject').flatMap(keywordsOf),
      isOneKeywordEach: true,
    },
    context,
  );
}

/**
 * Who awarded the degree, and which one: in terms for theses that stand beside Dublin Core, those of ETD-MS or of British theses.
 *
 * @see https://ethostoolkit.cranfield.ac.uk/
 */
function thesisOf(record: XmlElement): Pick<Found, 'institution' | 'degree'> {
  // Not what stands around it, on where the answer is from.
  const all = [...within(childrenOf(record, 'metadata')[0] ?? record)];
  const named = (...names: readonly string[]) => names.flatMap((name) => all.filter((each) => each.name === name).map(({ text }) => text)); // prettier-ignore
  const degrees = all.filter((each) => each.name === 'degree' && each.children.length);
  const inDegree = (name: string) => degrees.flatMap((each) => childrenOf(each, name)).map(({ text }) => text);
  return {
    institution: [...inDegree('grantor'), ...named('institution')],
    degree: [...inDegree('name'), ...named('qualificationname'), ...inDegree('level'), ...named('qualificationlevel')],
  };
}

const addressOf = ({ text, attributes }: XmlElement): string => text.trim() || (attributes.get(RESOURCE) ?? '');

const primaryOf = (code: string): string | undefined => languageTags([code.trim()])[0]?.split('-')[0]?.toLowerCase();

/** The title in the publication's own language first; else the order says which counts. */
function titlesOf(titles: readonly XmlElement[], [language]: readonly string[]): XmlElement[] {
  const isOwn = ({ lang }: XmlElement) => lang && language && primaryOf(lang) === primaryOf(language);
  return [...titles.filter(isOwn), ...titles];
}

/** Those that say more than a note does, in the record's order; where all are short, all. A text said twice counts once. */
function summaryOf(descriptions: readonly XmlElement[]) {
  const said = new Map(
    [...descriptions].reverse().map(({ text, lang }) => [text.trim(), { text: proseOf(text), lang }]),
  );
  const texts = [...said.values()].reverse();
  const isLong = ({ text }: { text: string }) => text.trim().length >= SHORT;
  return texts.some(isLong) ? texts.filter(isLong) : texts;
}

/**
 * The least specific date that is no time stamp, since those say when something was deposited; else the last, which is
 * where repositories have the date of issue.
 */
function datesOf(dates: readonly string[]): unknown {
  const parts = (date: string) => {
    const { year, month, day } = readWrittenDate(date) ?? {};
    return year === undefined ? 9 : [year, month, day].filter((part) => part !== undefined).length;
  };
  const written = dates.filter((date) => !/\d:\d/.test(date));
  return written.length ? written.toSorted((a, b) => parts(a) - parts(b)) : dates.at(-1)?.replace(/[T ]\d\d?:.*$/, '');
}

/** Creators, then those contributors who are not creators as well. Years of life and an ORCID iD are not part of the name. */
function peopleOf(creators: readonly string[], contributors: readonly string[]): FoundContributor[] {
  const isListed = (part: string) => /^[^,]+, ?(?:\p{Lu}\.[ -]?)+$/u.test(part);
  /** "Rai, A.; Gurung, B." is two; "Rai, Asha; Kathmandu University" may be anything. */
  const names = (texts: readonly string[]) =>
    distinct(texts.map(trimmed)).flatMap((text) => {
      const parts = text.split(';').map((part) => part.trim());
      return parts.every(isListed) ? parts : [text];
    });
  const person = (role: string) => (text: string) => ({
    name: text
      .replace(/[ ([]{0,2}(?:https?:\/\/orcid\.org\/|orcid:? ?)?(?:\d{4}-){3}\d{3}[\dX][\])]?$/i, '')
      .replace(/,? ?\(?\b\d{4}\?? ?[-–] ?(?:\d{4}\??)?\)?\.?$/, ''),
    role,
    ids: text.replace(/[\])]$/, ''),
  });
  const authors = new Set(names(creators));
  const others = names(contributors).filter((name) => !authors.has(name));
  return [...Array.from(authors, person('author')), ...others.map(person('contributor'))];
}

/** Another identifier of the same publication. https://guidelines.openaire.eu/en/latest/literature/field_alternativeidentifier.html */
const ALSO = /^info:eu-repo\/semantics\/altIdentifier\/(\w+)\/(.+)/i;

/** An identifier with its kind, where its form or the record says that; a citation or a shelf mark stays what it is. */
function identifierOf(text: string): string {
  const [, kind = '', other] = ALSO.exec(text) ?? [];
  if (other !== undefined)
    return /^is[bs]n$/i.test(kind) ? `${kind} ${other}` : kind === 'hdl' ? `hdl:${other}` : other;
  if (/^\d{4}-\d{3}[\dX]$/i.test(text) && readIssn(text)) return `ISSN ${text}`;
  return /^97[89][\d-]{10,14}$/.test(text) && readIsbn(text) ? `ISBN ${text}` : text;
}

const isPicture = (url: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|thumb(?:nail)?\b/i.test(url);

interface Files {
  readonly texts: readonly { readonly url: string; readonly mediaType?: string | undefined }[];
  readonly images: readonly string[];
}

/**
 * Files among identifiers and in formats, where some repositories add the address to the media type. Several files there
 * are parts, and none of them is the publication.
 */
function filesOf(identifiers: readonly string[], formats: readonly string[]): Files {
  const given = formats.flatMap((format) => {
    const [, mediaType, url] = /^([\w-]+\/[\w.+-]+)\s+(https?:\/\/.+)$/.exec(format) ?? [];
    return url === undefined ? [] : { mediaType, url };
  });
  const urls = identifiers.filter((text) => webUrl(text));
  const pdfs = urls.filter((url) => /\.pdf(?:[?#]|$)/i.test(url));
  const texts = given.filter(({ mediaType }) => mediaType === 'application/pdf');
  return {
    texts: pdfs.length ? pdfs.map((url) => ({ url, mediaType: 'application/pdf' })) : texts.length === 1 ? texts : [],
    images: [...urls.filter(isPicture), ...given.filter(({ mediaType }) => mediaType!.startsWith('image/')).map(({ url }) => url)], // prettier-ignore
  };
}

/** Addresses that are no files. EPrints gives that of the page as a relation: the file's address begins with it. */
function pagesOf(identifiers: readonly string[], relations: readonly string[], { texts, images }: Files): string[] {
  const files = [...texts.map(({ url }) => url), ...images];
  const known = new Set(files);
  const page = relations.filter((text) => text.endsWith('/') && files[0]?.startsWith(text));
  return [...identifiers.filter((text) => !known.has(text)), ...page];
}

/** "a; b; c" is three. Class marks are no words: "HD41;5001-6182", ":551", "info:eu-repo/classification/ddc/300". */
function keywordsOf(subject: string): string[] {
  const parts = subject.split(';').map(trimmed);
  const isMark = (part: string) => !/\p{L}/u.test(part) || /^(?:\w+:|https?:)\S+$/.test(part);
  const isCode = (part: string) => /^(?:[A-Z]|(?=.*\d)(?!.*\p{L}{3}).*)$/u.test(part);
  return parts.length > 1 && parts.every(isCode) ? [] : parts.filter((part) => !isMark(part));
}
