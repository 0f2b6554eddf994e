import { contentLanguage, type View } from '../view.js';
import { doiUrl, handleUrl } from '../../record/resolvers.js';
import { type Fact, fact } from './fact.js';
import { formatDate, formatList, languageName } from '../../i18n/format.js';
import { hostOf } from '../../record/url.js';
import { otherTitles } from './text-languages.js';

/** When it was published and in which languages: what a reader looks for beside the title. */
export function mainFacts(view: View): Fact[] {
  const { messages, publication: { published, languages = [] } } = view; // prettier-ignore
  const names = languages.map((tag) => languageName(tag, view));
  return [
    fact(messages.label('published'), published && formatDate(published, view)),
    fact(messages.label(names.length > 1 ? 'languages' : 'language'), formatList(names, view)),
  ];
}

/** Who published it, and where that is on the web. */
export function publisherFact({ publication: { publisher: { name, url } = {} }, messages }: View): Fact {
  const parts = [name ? { text: name } : [], url ? { text: hostOf(url), href: url } : []].flat();
  return { label: messages.label('publisher'), parts };
}

/** Who awarded the degree that a thesis was written for. */
export function institutionFact({ publication: { institution, type }, messages }: View): Fact[] {
  return institution === undefined && type !== 'thesis' ? [] : [fact(messages.label('institution'), institution)];
}

/** All that the record knows besides: in the full layout, and for curators. */
export function otherFacts(view: View): Fact[] {
  const { publication, messages, layout, showMissing } = view;
  if (layout !== 'full' && !showMissing) return [];
  const { identifiers: { doi, handle, isbn, issn } = {}, licence, keywords } = publication;
  const lang = contentLanguage(view);
  const row = (label: string, between: string, texts: readonly string[] = [], own?: string): Fact => ({
    label,
    between,
    parts: texts.map((text) => ({ text, lang: own })),
  });
  const licenceLabel = licence?.label ?? (licence?.url && hostOf(licence.url));
  const { event, type } = publication;
  // Of what is no thesis nobody asks who awarded the degree.
  const isThesis = type === 'thesis' || publication.degree !== undefined || publication.institution !== undefined;
  const meeting = [event?.name, event?.place, event?.date && formatDate(event.date, view)].filter(
    (each) => each !== undefined,
  );
  const titleName = messages.repairs.field('title');
  return [
    ...otherTitles(view).map(({ title, lang: own }) =>
      fact(own === undefined ? titleName : `${titleName} (${languageName(own, view)})`, title, own ?? ''),
    ),
    ...(isThesis ? [fact(messages.label('degree'), publication.degree, lang)] : []),
    row(messages.label('event'), messages.comma, meeting, lang),
    ...(['series', 'volume', 'issue', 'number', 'articleNumber', 'pages', 'edition', 'place'] as const).map((key) =>
      fact(messages.label(key), publication[key], lang),
    ),
    fact('DOI', doi, undefined, doi && doiUrl(doi)),
    fact('Handle', handle, undefined, handle && handleUrl(handle)),
    row('ISBN', messages.comma, isbn),
    row('ISSN', messages.comma, issn),
    fact(messages.label('licence'), licenceLabel, undefined, licence?.url),
    row(messages.label('keywords'), messages.semicolon, keywords, lang),
  ];
}
