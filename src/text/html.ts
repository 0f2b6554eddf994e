import { attributeOf, nameOf, own, plainName } from './nodes.js';
import { kindOf } from './elements.js';
import { type Language, type Piece, toPieces } from './lines.js';
import { languageOf, wrappersOf } from './marks.js';
import type { Run, Wrapper } from './runs.js';
import { readFormula } from './math.js';

/** Markup that is nested deeper than this is read as plain text. */
const DEEPEST = 100;

/** Whether a mark is one of strong importance within another. Emphasis within emphasis stands upright, so it counts. */
const isStrongAlready = ({ type }: Wrapper, wrappers: readonly Wrapper[]): boolean =>
  type === 'strong' && wrappers.some((each) => each.type === 'strong');

/**
 * Walks an inert document of HTML or JATS into lines.
 *
 * @param baseUrl what relative links are relative to
 * @param areBlocks headings are strong, as is fit for a summary but not for a title
 * @param keepLines its line breaks are structure, since no tag makes any
 * @param clean what is done to each stretch of text
 */
export function readHtml(
  root: ParentNode,
  baseUrl: string,
  areBlocks: boolean,
  keepLines: boolean,
  clean: (text: string) => string,
): Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  let language: Language = {}; // of the lines
  // Inside a list: how deep, whether the next line begins an item, and of which list.
  let depth = 0;
  let item: { kind: string; number: number | undefined } | undefined;
  let lists = 0;
  let formula: Run | undefined; // the last one's last run
  let isFormulaApart = false; // it got a space before it

  const endLine = () => {
    for (const piece of toPieces(runs)) {
      const line = piece && { ...piece, language };
      // An item's further lines stand deeper than its first; a blank line would end it.
      if (!depth) pieces.push(line);
      else if (line) {
        pieces.push({ ...line, indent: depth * 3 + (item ? 0 : 1), marker: item && { ...item, length: 0 } });
        item = undefined;
      }
    }
    runs = [];
  };
  const onLines = (inside: Language, walkInside: () => void) => {
    endLine();
    const outside = language;
    language = inside;
    walkInside();
    endLine();
    language = outside;
  };
  const walkList = (list: Element, name: string, level: number) => {
    const kind = `list ${lists++}`;
    const style = attributeOf(list, 'list-type') ?? 'simple';
    // What is no whole number from 0 up is none that a record can have.
    const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
    let number = name === 'ol' || /^(?:order|alpha|roman)/.test(style) ? (start >= 0 ? start : 1) : undefined;
    depth++;
    for (const child of own(list, 'childNodes')) {
      endLine();
      const what = kindOf(plainName(nameOf(child)));
      const isItem = what === 'item' || what === 'term';
      item = isItem ? { kind, number } : undefined;
      if (item && number !== undefined) number++;
      // JATS writes each number or bullet out, beside the list's style that says the same.
      const inside = [...own(child, 'childNodes')].filter(
        (node) => style === 'simple' || plainName(nameOf(node)) !== 'label',
      );
      if (isItem) walk(inside, wrappersOf(child as Element, what, baseUrl), level);
      else walk([child], [], level);
    }
    endLine();
    depth--;
    item = undefined;
  };
  const addText = (text: string, wrappers: readonly Wrapper[]) => {
    // Where the space before a formula was lost, so was that behind it; "nth" is one word.
    const word = isFormulaApart ? /^(?!(?:th|st|nd|rd)\b)\p{Ll}{2}/u : /^\p{Ll}{3}/u;
    if (formula && formula === runs.at(-1) && word.test(text)) runs.push({ text: ' ', wrappers });
    // Between blocks line breaks are white space, but not before a bullet: there they made an item. Between a tag and a
    // comma or bracket they are the indentation of the source.
    const spaceOf = (space: string, at: number) => {
      const [before = '', after = ''] = [text[at - 1], text[at + space.length]];
      if (!space.includes('\n') || /[•▪‣●]/.test(after)) return space;
      return (!before && /[,.;:)\]]/.test(after)) || (!after && /[([]/.test(before)) ? '' : ' ';
    };
    runs.push({ text: clean(keepLines ? text : text.replace(/\s+/g, spaceOf)), wrappers });
  };
  const walkElement = (element: Element, wrappers: readonly Wrapper[], level: number) => {
    const name = plainName(nameOf(element));
    const kind = kindOf(name);
    const inside = own(element, 'childNodes');
    const ownWrappers = wrappersOf(element, kind === 'heading' && !areBlocks ? 'block' : kind, baseUrl);
    switch (kind) {
      case 'skipped':
        return;
      case 'break':
        return endLine();
      case 'list':
        // A list in a list is in its language, unless it says otherwise.
        return onLines({ ...(!depth && language), ...languageOf(element) }, () => walkList(element, name, level));
      case 'block':
      case 'heading':
      case 'item':
      case 'term': {
        const isOwn = (wrapper: Wrapper) => depth || wrapper.type !== 'span';
        onLines(depth ? language : { ...language, ...languageOf(element) }, () => {
          if (!depth) pieces.push(null);
          walk(
            inside,
            [...wrappers, ...ownWrappers.filter((each) => isOwn(each) && !isStrongAlready(each, wrappers))],
            level,
          );
        });
        if (!depth) pieces.push(null);
        return;
      }
      case 'formula': {
        const read = readFormula(element, wrappers, runs.at(-1)?.text ?? '');
        isFormulaApart = read[0]?.text === ' ';
        for (const run of read) runs.push({ ...run, text: clean(run.text) });
        formula = runs.at(-1);
        return;
      }
      default:
        walk(inside, [...wrappers, ...ownWrappers.filter((each) => !isStrongAlready(each, wrappers))], level);
        if (kind === 'cell') addText(' ', wrappers);
    }
  };
  const walk = (nodes: Iterable<Node>, wrappers: readonly Wrapper[], level: number) => {
    for (const node of nodes) {
      if (own(node, 'nodeType') === 3 || level > DEEPEST) addText(own(node, 'textContent') ?? '', wrappers);
      else if (own(node, 'nodeType') === 1) walkElement(node as Element, wrappers, level + 1);
    }
  };
  walk(root.childNodes, [], 0);
  endLine();
  return pieces;
}
