// Feeds as the tests of them write them down.
import { expect } from '@open-wc/testing';

const NAMESPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:cc="http://web.resource.org/cc/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'; // prettier-ignore

/** An item of RSS with these elements, and with a title unless it has one; a channel with items. */
export const item = (inner: string) => `<item>${/<title/.test(inner) ? '' : '<title>T</title>'}${inner}</item>`;
export const rss = (items: string, channel = '') => `<rss version="2.0" ${NAMESPACES}><channel><title>Feed</title><language>en-US</language>${channel}${items}</channel></rss>`; // prettier-ignore
export const rss1 = (items: string, channel = '') => `<rdf:RDF ${NAMESPACES} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://lib.example.org/"><title>Feed</title>${channel}</channel>${items}</rdf:RDF>`; // prettier-ignore
export const entry = (inner: string) => `<entry>${/<title/.test(inner) ? '' : '<title>T</title>'}<id>urn:1</id><updated>2020-02-03T10:11:12Z</updated>${inner}</entry>`; // prettier-ignore
export const atom = (entries: string, feed = '') => `<feed ${NAMESPACES} xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><updated>2020-02-03T10:11:12Z</updated>${feed}${entries}</feed>`; // prettier-ignore
export const jsonFeed = (fields: object, feed: object = {}) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', ...feed, items: [{ id: '1', title: 'T', ...fields }] }); // prettier-ignore

export const author = (name: string) => ({ name, role: 'author' });
export const initials = (family: string, given: string) => ({ ...author(`${family}, ${given}`), kind: 'person', family, given }); // prettier-ignore
export const prose = (...texts: readonly unknown[]) => texts.map((content) => ({ type: 'paragraph', content }));
export const creators = (...names: readonly string[]) =>
  names.map((name) => `<dc:creator>${name}</dc:creator>`).join('');

/** The oddity, the elements of the item that have it, and the fields that come of them; undefined for those that stay away. */
export type Oddity = readonly [oddity: string, elements: string, expected: object];

/** The address of the feed. */
export const url = 'https://lib.example.org/a/feed';

/** Whether a publication has these fields. */
export const holds = (read: object, expected: object) => {
  for (const [key, value] of Object.entries(expected)) expect(read[key as never], key).to.deep.equal(value);
};
