// Items of JSON Feed, 1.0 and 1.1. https://www.jsonfeed.org/version/1.1/
import { fieldsOf, listOf, textOf } from '../compose/fields.js';
import type { Found, FoundContributor } from '../compose/found.js';
import { summaryIn, wordsOf } from './texts.js';
import { daysOf } from './dates.js';
import type { Fields } from '../format.js';
import { personIn } from './names.js';
import { readDoi } from '../../record/identifiers.js';
import { textsIn } from './files.js';
import { textsOf } from '../compose/values.js';
import { webUrl } from '../../record/url.js';

/** The version is the address of the specification. */
export const isJsonFeed = (value: unknown): boolean =>
  /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(textOf(fieldsOf(value)['version']) ?? '');

/** The people of an item, or of the feed, which are its items' where those have none: a list since 1.1. */
function peopleOf(fields: Fields): FoundContributor[] {
  const { authors, author } = fields;
  return [...listOf(authors), ...(listOf(authors).length ? [] : listOf(author))].map(fieldsOf).flatMap(({ name, url }) =>
    personIn(textOf(name) ?? '', 'author').map((one) => ({ ...one, url: webUrl(url), ids: url })),
  );
} // prettier-ignore

/** An item of JSON Feed. */
export function foundInJson(item: Fields, feed: Fields): Found {
  const text = (...keys: readonly string[]) => keys.flatMap((key) => textOf(item[key]) ?? []);
  const pages = text('url', 'external_url');
  const ids = [...text('id'), ...pages];
  const own = peopleOf(item);
  const people = own.length ? own : peopleOf(feed);
  const texts = text('summary', 'content_html', 'content_text').map((each) => ({ text: each }));
  const { summary, aside } = summaryIn(texts, {
    title: wordsOf(text('title')[0] ?? ''),
    names: people.map(({ name }) => name as string),
    dois: ids.flatMap((id) => readDoi(id) ?? []),
  });
  return {
    title: item['title'],
    contributors: people,
    summary,
    published: [daysOf(text('date_published')), aside.published],
    languages: text('language').length ? item['language'] : feed['language'],
    ids,
    landingPage: [...pages, ...text('id').filter((id) => webUrl(id))],
    fullText: textsIn(
      listOf(item['attachments'])
        .map(fieldsOf)
        .map(({ url, mime_type: type, size_in_bytes: size }) => ({ url: textOf(url) ?? '', type: textOf(type) ?? '', size })),
    ),
    cover: text('image', 'banner_image'),
    keywords: textsOf(item['tags']),
    isOneKeywordEach: true,
  };
} // prettier-ignore
