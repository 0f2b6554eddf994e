import { doiUrl, handleUrl } from '../record/resolvers.js';
import { type Fact, link } from './facts.js';
import type { View } from './view.js';

/** The facts that only the full layout shows. */
export function factsOf({ publication, messages }: View): Fact[] {
  const { identifiers: { doi, handle, isbn, issn } = {}, licence, keywords } = publication;
  return [
    ...(['series', 'volume', 'issue', 'pages', 'edition', 'place'] as const).map((key): Fact => [
      messages.label(key),
      publication[key],
    ]),
    ['DOI', doi && link(doiUrl(doi), doi)],
    ['Handle', handle && link(handleUrl(handle), handle)],
    ['ISBN', isbn?.join(messages.comma ?? ', ')],
    ['ISSN', issn?.join(messages.comma ?? ', ')],
    [messages.label('licence'), licence?.url ? link(licence.url, licence.label) : licence?.label],
    [messages.label('keywords'), keywords?.join(messages.semicolon ?? '; ')],
  ];
}
