// What a card says of its publication to the machines that read the page.
import { elementsOf } from '../../text/nodes.js';
import { parseDocument } from '../../text/parser.js';
import type { Publication } from '../../record/publication.js';
import { toCoins } from '../../export/coins.js';
import { toJsonLd } from '../../export/json-ld.js';
import { toJsonLdList } from '../../export/json-ld-list.js';
import { toJson } from '../../record/json.js';

/** What is described: one publication, or those of a list. */
type Described = Publication | readonly Publication[];

/** Marks what we have written, so that a copy of a card, whose parts came with it, knows them for what they are. */
const MARK = 'data-publication-card';

/** So often what was taken out is put back. Who goes on taking it out does not want it there, and the two would never end. */
const PATIENCE = 10;

interface Written {
  readonly about: Described | undefined;
  readonly words: string;
  readonly place: Element | undefined;
  readonly times: number;
}

const written = new WeakMap<Element, Written>();

/**
 * Writes the metadata of what a card or a list shows into it, one hidden element behind the page's own content, in the place of
 * what is there from before; takes that away where there is no publication, or nothing is asked for. What is as it should be
 * is not touched: the card hears of each change. It says nothing where the page's policy refuses the parser.
 *
 * @param card the element, with what its attribute `metadata` asks for
 * @param about what it shows: the same object as long as that is the same
 */
export function describe(card: HTMLElement & { readonly metadata: string }, about: Described | undefined): void {
  try {
    const { metadata: words } = card;
    const before = written.get(card);
    const isSame = before?.about === about && before?.words === words;
    const isThere = before?.place?.parentNode === card;
    for (const copy of card.querySelectorAll(`:scope > [${MARK}]`)) if (copy !== before?.place) copy.remove();
    const times = isSame ? before.times + 1 : 0;
    if (isSame && (isThere || !before.place || times > PATIENCE)) return;
    const place = about && placeFor(about, words);
    written.set(card, { about, words, place, times });
    if (isThere && place) before.place.replaceWith(place);
    else {
      before?.place?.remove();
      if (place) card.append(place);
    }
  } catch {
    // Whatever it is, the card itself is whole.
  }
}

/** The hidden element with all that is asked for; undefined where that is nothing. */
function placeFor(about: Described, words: string): Element | undefined {
  const names = words.split(/[\s,]+/);
  const isList = (each: Described): each is readonly Publication[] => Array.isArray(each);
  const all = isList(about) ? about : [about];
  const parts = [
    names.includes('json-ld') && scriptOf(isList(about) ? toJsonLdList(about) : toJsonLd(about)),
    ...(names.includes('coins') ? all.map((each) => spanOf(toCoins(each))) : []),
  ].filter((part) => part instanceof Element);
  if (!parts.length) return undefined;
  const place = document.createElement('span');
  place.setAttribute(MARK, '');
  // Neither the plain link's readers nor their screen readers are to meet it, and it has no tip to show.
  place.hidden = true;
  place.append(...parts);
  return place;
}

/**
 * A script that holds data. Trusted Types let nobody write into a script that has not run, whatever its type; what a parser of
 * fragments makes counts as run, and so do its copies.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#already-started
 */
function scriptOf(value: object): Element | undefined {
  const parsed = parseDocument('<script type="application/ld+json"></script>', 'text/html', FragmentParser);
  const [script] = elementsOf(parsed, 'script');
  // Where the page is written down, no text of a record may end the script.
  script?.append(toJson(value).replaceAll('<', '\\u003c'));
  return script;
}

class FragmentParser {
  parseFromString(markup: string): Document {
    const inert = document.implementation.createHTMLDocument('');
    inert.body.innerHTML = markup;
    return inert;
  }
}

/** Zotero and others read the `title` of this. https://www.zotero.org/support/dev/exposing_metadata */
function spanOf(title: string | undefined): Element | undefined {
  if (title === undefined) return undefined;
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = title;
  return span;
}
