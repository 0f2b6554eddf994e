// What in the project's own JSON is an object of its own, each with the short form that people write first.
import type {
  Access,
  Cover,
  FullText,
  InterventionList,
  Licence,
  Meeting,
  Publisher,
  Standing,
  Translation,
} from '../../record/publication.js';
import { blocks, inline, item } from './rich-text.js';
import { count, date, list, object, oneOf, type Reader, text, textOr, url, valid, whole } from './shape.js';
import { isKnown, known } from '../../record/known.js';
import { pictureUrl, webUrl } from '../../record/url.js';
import { isObject } from '../format.js';
import { languageTags } from '../../record/language-tag.js';
import type { ListItem } from '../../record/rich-text.js';
import { splitPublisher } from '../../text/publisher.js';

const picture = valid(pictureUrl);
/** A picture with others for where it does not load: its address says all. */
export const image: Reader<Cover> = textOr<Cover>(
  (value, context) => ({ url: picture(value, context)! }),
  whole(
    'url',
    object<Cover>({ url: picture, alt: text, width: count, height: count, candidates: list((...at) => image(...at)) }),
  ),
);

/** "Name: https://…" says both; so may the name of an object. */
export const publisher = textOr<Publisher>(splitPublisher, (value, context) => {
  const { name, url: own } = object<{ name?: Publisher; url?: string }>({ name: textOr(splitPublisher), url })(
    value,
    context,
  )!;
  return known<Publisher>({ ...name, ...known({ url: own }) });
});

/** Lists with their labels, or the bare items of one list. */
export const interventions: Reader<InterventionList[]> = (value, context) => {
  const areLists = [value].flat().some((each) => isObject(each) && 'items' in each);
  const lists = areLists
    ? list(object<InterventionList>({ label: text, items: list<ListItem>(item) }))(value, context)!
    : [{ items: list<ListItem>(item)(value, context)! }];
  return lists.filter(({ items }) => isKnown(items));
};

/** Its address or its name, or both. */
export const licence = textOr<Licence>(
  (value, context) =>
    /^\S+$/.test(value) && webUrl(value) ? { url: webUrl(value)! } : { label: text(value, context)! },
  object<Licence>({ label: text, url }),
);

/** The name of a meeting, or what else is known of it. */
export const meeting = textOr<Meeting>(
  (name, context) => known<Meeting>({ name: text(name, context) }),
  object<Meeting>({ name: text, place: text, date }),
);

/** Title and summary in another language; that alone says nothing. */
export const translation: Reader<Translation> = (value, context) => {
  const found = object<Translation>({ lang: text, title: inline, subtitle: inline, summary: blocks })(value, context)!;
  const [lang] = languageTags(found.lang === undefined ? [] : [found.lang]);
  return found.title === undefined && !found.summary ? undefined : known<Translation>({ ...found, lang });
};

const openness = oneOf<Access['status']>('open', 'embargoed', 'restricted', 'metadata-only');
/** Who may read it. */
export const access = textOr<Access>(
  (value, context) => ({ status: openness(value, context)! }),
  whole('status', object<Access>({ status: openness, until: date })),
);

const status = oneOf<Standing['status']>(
  'retracted',
  'withdrawn',
  'removed',
  'partially-retracted',
  'expression-of-concern',
  'superseded',
  'newer-version',
);
/** How it stands today; an address alone says nothing. */
export const standing = textOr<Standing>(
  (value, context) => ({ status: status(value, context)! }),
  whole('status', object<Standing>({ status, url })),
);

/** The address of the text, or what else is known of it. */
export const fullText = textOr<FullText>(
  (value, context) => ({ url: url(value, context)! }),
  whole('url', object<FullText>({ url, mediaType: text, size: count, pages: count })),
);
