// Puts a hostile string into every place of a record where text may stand: into each text field of our own JSON, and into
// title and summary of each other format. The records are the demo's.
import { goodRecords } from '../../tests/node/support/mutations.mjs';

const TITLE = 'Human Development Report 2009: Overcoming barriers';
const SUMMARY = /^(?:<[^>]*>(?:Abstract<\/jats:title><jats:p>)?)?Most people who move/;

const escapeOnce = (text) => text.replace(/[&<>"']/g, (found) => `&#${found.codePointAt(0)};`);
const escapeXml = (text) => text.replace(/[&<>"]/g, (found) => `&#${found.codePointAt(0)};`).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ''); // prettier-ignore

/** A payload as it is, as markup that was escaped, and as markup that was escaped twice. */
export const spellings = (payload) => [payload, escapeOnce(payload), escapeOnce(escapeOnce(payload))];

/** Every text field of the project's own JSON, each with a function that makes a record with the payload there. */
const ownFields = {
  title: (text) => ({ title: text }),
  'title parts': (text) => ({ title: [text, { type: 'emphasis', content: text }, { type: 'link', href: text, content: [text] }, { type: 'span', lang: text, content: text }] }), // prettier-ignore
  ...Object.fromEntries(
    ['subtitle', 'type', 'typeLabel', 'badges', 'authors', 'summary', 'interventions', 'publisher', 'series', 'volume', 'issue', 'pages', 'edition', 'place', 'language', 'handle', 'isbn', 'licence', 'keywords'].map((key) => [key, (text) => ({ title: 'T', [key]: text })]), // prettier-ignore
  ),
  contributors: (text) => ({ title: 'T', contributors: [{ name: text, given: text, family: text, role: text }] }),
  'summary parts': (text) => ({ title: 'T', summary: [{ type: 'paragraph', content: [text], lang: text }, { type: 'list', label: text, items: [text, { content: text, lists: [{ type: 'list', items: [text] }] }] }] }), // prettier-ignore
  'interventions parts': (text) => ({ title: 'T', interventions: [{ label: text, items: [text] }] }),
  'publisher name': (text) => ({ title: 'T', publisher: { name: text } }),
  'licence label': (text) => ({ title: 'T', licence: { label: text } }),
  'cover alt': (text) => ({ title: 'T', cover: { url: 'https://covers.invalid/1.png', alt: text } }),
  'media type': (text) => ({ title: 'T', links: { fullText: { url: 'https://a.example.org/f', mediaType: text } } }),
  source: (text) => ({ title: 'T', source: { label: text } }),
  // Where an address belongs, anything else is refused or left out.
  url: (text) => ({ title: 'T', url: text }),
  'person url': (text) => ({ title: 'T', authors: [{ name: 'N', url: text }] }),
  'licence url': (text) => ({ title: 'T', licence: { url: text } }),
  doi: (text) => ({ title: 'T', doi: `10.1234/${text.replace(/\s/g, '')}` }),
  'not a record': (text) => text,
};

/** A JSON record with a text in the place of the one that a test picks. */
const replaced = (record, isThere, text) =>
  JSON.stringify(record, (_, value) => (typeof value === 'string' && isThere(value) ? text : value));

/** The places: a name, and a function from the payload to the record's text. */
export async function places() {
  const own = Object.entries(ownFields).map(([name, make]) => [`publication ${name}`, (text) => { const record = make(text); return typeof record === 'string' ? record : JSON.stringify(record); }]); // prettier-ignore
  const others = (await goodRecords()).flatMap(([format, record]) => {
    if (format === 'publication') return [];
    if (format === 'openalex')
      return [
        ['openalex title', (text) => replaced(record, (value) => value === TITLE, text)],
        ['openalex summary', (text) => JSON.stringify({ ...record, abstract_inverted_index: { [text]: [0, 2], and: [1] } })], // prettier-ignore
      ];
    if (typeof record !== 'string')
      return [
        [`${format} title`, (text) => replaced(record, (value) => value === TITLE, text)],
        [`${format} summary`, (text) => replaced(record, (value) => SUMMARY.test(value), text)],
      ];
    const escape = /^\s*</.test(record) ? escapeXml : format === 'ris' ? (text) => text.replace(/\s+/g, ' ') : (text) => text; // prettier-ignore
    const title = /Human \{?D\}?evelopment \{?R\}?eport 2009: Overcoming barriers/g;
    return [
      [`${format} title`, (text) => record.replace(title, () => escape(text))],
      [`${format} summary`, (text) => record.replace(/Most people who move[^<"}\n]*/g, () => escape(text))],
    ];
  });
  return [...own, ...others];
}
