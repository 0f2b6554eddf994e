import { narrowKindOf } from '../../record/narrow-kinds.js';
import type { PublicationType } from '../../record/publication.js';

/**
 * The words of all formats for a kind of publication, by their letters alone: `journal-article` of Crossref,
 * `JournalArticle` of DataCite, `article-journal` of CSL and `info:eu-repo/semantics/article` of repositories are one.
 *
 * @see https://api.crossref.org/types
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/resourceTypeGeneral/
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 * @see https://schema.org/CreativeWork
 * @see https://vocabularies.coar-repositories.org/resource_types/
 */
const WORDS: Readonly<Record<PublicationType, string>> = {
  report: 'report reports reportcomponent reportseries techreport technicalreport researchreport deliverable projectdeliverable milestone projectmilestone technicalnote rprt govdoc resreport',
  article: 'article articles datapaper journalarticle articlejournal articlemagazine articlenewspaper scholarlyarticle medicalscholarlyarticle newsarticle newspaperarticle magazinearticle techarticle researcharticle reviewarticle review reviewbook bookreview letter editorial blogposting blogpost blog post postweblog jour mgzn news ejour inpr suppperiodical',
  book: 'book books monograph editedbook referencebook ebook proceedings conferenceproceeding conferenceproceedings collection mvbook edbook mvcollection mvproceedings mvreference reference',
  chapter: 'chapter chapters bookchapter bookpart booksection section inbook incollection inreference chap echap entry entryencyclopedia entrydictionary encyclopediaarticle dictionaryentry partofbook bookinbook suppbook suppcollection dict encyc',
  thesis: 'thesis theses dissertation dissertations phdthesis mastersthesis bachelorthesis masterthesis doctoralthesis thes mathesis bathesis candthesis',
  dataset: 'dataset datasets data aggdb aggr dbase',
  'working-paper': 'workingpaper workingpapers discussionpaper',
  'conference-paper': 'conferencepaper conferencepapers proceedingsarticle paperconference inproceedings conference cpaper conf',
  brief: 'brief policybrief briefingpaper',
  preprint: 'preprint preprints postedcontent eprint',
  software: 'software softwaresourcecode softwareapplication computerprogram softwareversion comp',
  presentation: 'presentation presentations presentationdigitaldocument lecture lesson speech slides slide talk',
  poster: 'poster posters conferenceposter',
  video: 'video videos videoobject motionpicture audiovisual movie film videorecording mpct',
  image: 'image images figure graphic photo photograph drawing plot imageobject visualartwork artwork art',
}; // prettier-ignore

const TYPES = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as PublicationType])),
);

/** The kind that a format's word names; undefined where it names none of those that readers are told. */
export const typeOf = (word: string): PublicationType | undefined =>
  TYPES.get(
    bare(word)
      .replace(/[^a-z]/gi, '')
      .toLowerCase(),
  );

/** Without the vocabulary that it is of. */
const bare = (word: string): string => word.replace(/^.*[/:#]/, '').replace(/^publication-/i, '');

/** What readers are told of a kind that is narrower than the first that is known, or for which the interface has no word. */
export function narrowWord(words: readonly string[]): string | undefined {
  for (const word of words) {
    const narrow = narrowKindOf(bare(word));
    if (narrow !== undefined || typeOf(word)) return narrow;
  }
  return undefined;
}

/**
 * Words that say no more than the kind does, by it and by their letters: they would stand in brackets in citations, "[Book]", and be
 * in one language in all.
 */
const REPEATED =
  /^(?:book e?books?|article (?:journal|research|scholarly)?articles?|chapter (?:book)?(?:chapter|section|part)s?|dataset datasets?|thesis theses)$/;

/** Whether a record's word for a kind only repeats it. */
export const repeats = (type: string | undefined, label: string): boolean =>
  REPEATED.test(`${type} ${label.replace(/[^a-z]/gi, '').toLowerCase()}`);
