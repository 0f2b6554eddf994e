// What of a publication is compared, when its export went through a program: a text a field, so that a program may set it anew.

/** The words of a rich text, or of blocks. */
export const plain = (value) => {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('');
  if (value.type === 'list') return value.items.map((item) => ` ${item.lists ? plain(item.content) + plain(item.lists) : plain(item)}`).join(' '); // prettier-ignore
  return value.type === 'paragraph' ? ` ${plain(value.content)} ` : plain(value.content);
};

const spaced = (text) => text.replace(/\s+/g, ' ').trim();
const list = (values = []) => values.join(' | ');
/** Words alone, without the bullets and numbers of lists, of which lines that run on make words. */
const words = (text) => text.replace(/(?<=^|[\s.;:?)])\d{1,2}\.(?=\s)/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''; // prettier-ignore
const nameOf = ({ name, family, given, particle, suffix }) =>
  family && given ? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ') : name;

/** The fields by their names, each with the text that it is compared by. Title and subtitle are one in most formats. */
const FIELDS = {
  type: ({ type }) => type,
  typeLabel: ({ typeLabel }) => typeLabel,
  title: ({ title, subtitle }) => spaced(plain(title) + (subtitle ? (/[?!:;.…–—-]$/.test(plain(title)) ? ' ' : ': ') + plain(subtitle) : '')), // prettier-ignore
  authors: ({ contributors = [] }) => list(contributors.filter(({ role }) => role === 'author').map(nameOf)),
  editors: ({ contributors = [] }) => list(contributors.filter(({ role }) => role === 'editor').map(nameOf)),
  'others who had a part': ({ contributors = [] }) => list(contributors.filter(({ role }) => !/^(?:author|editor)$/.test(role)).map((each) => `${nameOf(each)} (${each.role})`).sort()), // prettier-ignore
  moreContributors: ({ moreContributors }) => (moreContributors ? 'more' : ''),
  published: ({ published }) => published && JSON.stringify(published),
  status: ({ status }) => status,
  publisher: ({ publisher }) => publisher?.name,
  institution: ({ institution }) => institution,
  degree: ({ degree }) => degree,
  place: ({ place }) => place,
  event: ({ event }) => event && list([event.name, event.place, event.date && JSON.stringify(event.date)].filter(Boolean)), // prettier-ignore
  series: ({ series }) => series,
  volume: ({ volume }) => volume,
  issue: ({ issue }) => issue,
  number: ({ number }) => number,
  articleNumber: ({ articleNumber }) => articleNumber,
  pages: ({ pages }) => pages?.replace(/\s*[–—-]+\s*/g, '–'),
  edition: ({ edition }) => edition,
  languages: ({ languages }) => list(languages),
  'identifiers.doi': ({ identifiers }) => identifiers?.doi?.toLowerCase(),
  'identifiers.isbn': ({ identifiers }) => list(identifiers?.isbn?.map((each) => each.replace(/-/g, ''))),
  'identifiers.issn': ({ identifiers }) => list(identifiers?.issn),
  'identifiers.handle': ({ identifiers }) => identifiers?.handle,
  'links.landingPage': ({ links }) => links?.landingPage,
  'links.fullText': ({ links }) => links?.fullText?.url,
  cover: ({ cover }) => cover?.url,
  licence: ({ licence }) => licence && list([licence.label, licence.url].filter(Boolean)),
  standing: ({ standing }) => standing?.status,
  keywords: ({ keywords }) => list(keywords?.toSorted()),
  summary: ({ summary }) => words(plain(summary)),
};

export const fieldNames = Object.keys(FIELDS);

/** A publication's fields, as far as it has them. */
export const fieldsOf = (publication) =>
  Object.fromEntries(
    Object.entries(FIELDS)
      .map(([name, textOf]) => [name, textOf(publication)])
      .filter(([, text]) => text),
  );
