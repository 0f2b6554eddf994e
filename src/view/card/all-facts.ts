import { contentLanguage, type View } from '../view.js';
import { doiUrl, handleUrl } from '../../record/resolvers.js';
import { type Fact, link } from './facts.js';
import { h } from '../tree.js';

/** Letters of Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** The record's own words in their language, where that is not the one around them. */
const inTheir = (text: string | undefined, lang: string | undefined): Fact[1] =>
  text && lang !== undefined ? h('span', { dir: 'auto', lang }, text) : text;

/** The facts that only the full layout shows. */
export function factsOf(view: View): Fact[] {
  const { publication, messages } = view;
  const { identifiers: { doi, handle, isbn, issn } = {}, licence, keywords } = publication;
  /** Several in a row. Where some may run from right to left each has its own direction, and the row that of the card. */
  const row = (between: string, all: readonly string[] | undefined, lang?: string): Fact[1] => {
    const text = all?.join(between);
    if (!text || (messages.direction !== 'rtl' && !RIGHT_TO_LEFT.test(text))) return inTheir(text, lang);
    const each = all?.flatMap((one, at) => [at > 0 && between, h('bdi', { lang }, one)]);
    return h('span', { dir: messages.direction }, each ?? []);
  };
  const lang = contentLanguage(view);
  return [
    ...(['series', 'volume', 'issue', 'pages', 'edition', 'place'] as const).map((key): Fact => [
      messages.label(key),
      inTheir(publication[key], lang),
    ]),
    ['DOI', doi && link(doiUrl(doi), doi)],
    ['Handle', handle && link(handleUrl(handle), handle)],
    ['ISBN', row(messages.comma, isbn)],
    ['ISSN', row(messages.comma, issn)],
    [messages.label('licence'), licence?.url ? link(licence.url, licence.label) : licence?.label],
    [messages.label('keywords'), row(messages.semicolon, keywords, lang)],
  ];
}
