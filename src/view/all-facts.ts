import { contentLanguage, type View } from './view.js';
import { doiUrl, handleUrl } from '../record/resolvers.js';
import { type Fact, link } from './facts.js';
import { h } from './tree.js';

/** The facts that only the full layout shows. */
export function factsOf(view: View): Fact[] {
  const { publication, messages } = view;
  const { identifiers: { doi, handle, isbn, issn } = {}, licence, keywords } = publication;
  /** Of several in a row each has its own direction, and the row that of the card. */
  const row = (between: string, all: readonly string[] | undefined, lang?: string): Fact[1] =>
    all &&
    h(
      'span',
      { dir: messages.direction },
      all.flatMap((each, at) => [at > 0 && between, h('bdi', { lang }, each)]),
    );
  const lang = contentLanguage(view);
  return [
    ...(['series', 'volume', 'issue', 'pages', 'edition', 'place'] as const).map((key): Fact => {
      const said = publication[key];
      return [messages.label(key), said && (lang === undefined ? said : h('span', { dir: 'auto', lang }, said))];
    }),
    ['DOI', doi && link(doiUrl(doi), doi)],
    ['Handle', handle && link(handleUrl(handle), handle)],
    ['ISBN', row(messages.comma, isbn)],
    ['ISSN', row(messages.comma, issn)],
    [messages.label('licence'), licence?.url ? link(licence.url, licence.label) : licence?.label],
    [messages.label('keywords'), row(messages.semicolon, keywords, lang)],
  ];
}
