// Kinds that are narrower than those of `PublicationType`, or that it has none for: one word for each, whatever formats call them.

import type { Publication } from './publication.js';

/**
 * The words, and the letters of what formats call them: CSL, InvenioRDM, RIS, schema.org, Zotero.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map
 */
const WORDS: Readonly<Record<string, string>> = {
  'newspaper article': 'articlenewspaper newspaperarticle news',
  'news article': 'newsarticle reportagenewsarticle analysisnewsarticle',
  'magazine article': 'articlemagazine magazinearticle mgzn',
  'blog post': 'postweblog blogposting blogpost blog liveblogposting',
  'forum post': 'forumpost discussionforumposting',
  'web page': 'webpage elec',
  'book review': 'reviewbook bookreview',
  'peer review': 'peerreview',
  patent: 'patent pat',
  standard: 'standard stand',
  bill: 'bill',
  legislation: 'legislation statute stat',
  'legal case': 'legalcase case',
  hearing: 'hearing hear',
  manuscript: 'manuscript manscpt',
  map: 'map',
  music: 'music musicrecording musiccomposition',
  audio: 'audio audioobject audiorecording sound',
  podcast: 'podcast podcastepisode',
  broadcast: 'broadcast tvbroadcast radiobroadcast tvepisode radioepisode',
  interview: 'interview',
  'personal communication': 'personalcommunication pcomm icomm',
  'short story': 'shortstory',
  comic: 'comicstory comicissue sequentialart',
  photograph: 'photograph photo',
  drawing: 'drawing',
  artwork: 'visualartwork artwork art',
  course: 'course',
  grant: 'grant',
};

const NAMED = new Map(
  Object.entries(WORDS).flatMap(([word, letters]) => letters.split(' ').map((each) => [each, word])),
);

const lettersOf = (text: string): string => text.replace(/[^a-z]/gi, '').toLowerCase();

/** The word for a narrower kind, by a format's name for it; undefined where it names none of these. */
export const narrowKindOf = (name: string): string | undefined => NAMED.get(lettersOf(name));

/**
 * What CSL calls those of which it matters on which day they came out, by the words that readers are told; catalogues write them
 * with capitals, or as one.
 */
const DATED: ReadonlyMap<string, string> = new Map([
  ['newspaperarticle', 'article-newspaper'],
  ['newsarticle', 'article-newspaper'],
  ['magazinearticle', 'article-magazine'],
  ['blogpost', 'post-weblog'],
  ['webpage', 'webpage'],
]);

/** CSL's type for what comes out on a day: newspapers, magazines, blogs, pages of the web. */
export const dailyTypeOf = ({ type = 'article', typeLabel = '' }: Pick<Publication, 'type' | 'typeLabel'>): string | undefined =>
  type === 'article' ? DATED.get(lettersOf(typeLabel)) : undefined; // prettier-ignore
