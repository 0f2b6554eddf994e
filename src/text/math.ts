// MathML as readers write it in a line: "x² + y² = 1" with real superscripts, "(a + b)/2", "√(x + 1)".
// https://www.w3.org/TR/mathml-core/ and, for fences, https://www.w3.org/TR/MathML3/chapter3.html
import { attributeOf, nameOf, own, plainName } from './nodes.js';
import { type Run, runsText, type Wrapper } from './runs.js';

/** Formulas that are nested deeper than this are read as their words. */
const DEEPEST = 50;

interface Place {
  readonly wrappers: readonly Wrapper[];
  /** In a sub- or superscript, where operators have no spaces around them. */
  readonly isSmall: boolean;
  readonly level: number;
}

/** Elements that change nothing of what stands side by side in them. */
const TRANSPARENT = /^(?:mrow|mstyle|mpadded|merror|menclose)$/;
const UNREAD = /^(?:annotation|annotation-xml|mphantom|none|mprescripts|maligngroup|malignmark)$/;
/** Function application and the like. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

// https://www.w3.org/TR/mathml-core/#operator-dictionary has more; these are what readers set apart. A sign with nothing to
// its left belongs to what follows: "−1".
const SIGN = /^[±∓+−]$/;
const BINARY = /^(?:[=<>≠≈≡≃≅≲≳≤≥≪≫⩽⩾∼∝∈∉∋⊂⊃⊆⊇→←↔↦⇒⇐⇔⟶⟹∥⊥≔×÷∧∨∩∪∖⊕⊗∣±∓+−∗]|:=)$/;
const NO_OPERAND = /(?:^|[([{⟨⌊⌈|=<>≠≈≤≥∼∝∈→⇒×·/+−±∓,;])\s*$/;
/** In a fraction's part these ask for brackets around it. */
const COMPOUND = /[\s+−±∓/·×=<>,]/;
const SINGLE = /^(?:[\p{N}.,]*|[∂∇∆]?\p{L}\p{M}*|\p{L}+)$/u;
const BRACKETED = /^(?:\([^()]*\)|\[[^[\]]*\]|\|[^|]*\|)$/;

/** Accents, and the combining marks for them. */
const ACCENTS: Readonly<Record<string, string>> = {
  '¯': '\u0304', '‾': '\u0304', '^': '\u0302', 'ˆ': '\u0302', '~': '\u0303', '˜': '\u0303', '∼': '\u0303', '˙': '\u0307', '.': '\u0307',
  '¨': '\u0308', 'ˇ': '\u030c', '→': '\u20d7',
}; // prettier-ignore
/** Lines and braces, which only hold together what they are over or under. */
const HOLDING = /^[_¯‾⏞⏟⏜⏝︷︸]$/;

/**
 * Reads a formula as runs of text: MathML, TeX, or the best of several forms of it.
 *
 * @param before the text that it follows. Some publishers' formulas lost the spaces around them: "in the<math>N</math>".
 */
export function readFormula(element: Element, wrappers: readonly Wrapper[], before: string): Run[] {
  const runs = formulaOf(element, { wrappers, isSmall: false, level: 0 }).filter(({ text }) => text);
  // A word is no factor of what follows, but a superscript may be its own.
  const isApart = /\p{Ll}{2}$/u.test(before) && /^[\p{L}\p{N}]/u.test(runsText(runs)) && lineText(runs, { wrappers });
  return isApart ? [{ text: ' ', wrappers }, ...runs] : runs;
}

function formulaOf(element: Element, place: Place): Run[] {
  const forms = [...own(element, 'childNodes')].filter((node) => own(node, 'nodeType') === 1) as Element[];
  const isAlternatives = plainName(nameOf(element)) === 'alternatives';
  const form = (name: string) => forms.find((each) => plainName(nameOf(each)) === name);
  const best = isAlternatives ? (form('math') ?? form('tex-math') ?? forms[0] ?? element) : element;
  if (plainName(nameOf(best)) === 'math') return row(own(best, 'childNodes'), place);
  const text = own(best, 'textContent') ?? '';
  // Some publishers put a document around each formula in TeX.
  return [{ text: /\\begin\{document\}([^]*)\\end\{document\}/.exec(text)?.[1] ?? text, wrappers: place.wrappers }];
}

/** What stands side by side, with spaces where readers want them. */
function row(nodes: Iterable<Node>, place: Place): Run[] {
  const { wrappers, isSmall } = place;
  const runs: Run[] = [];
  let wasName = false;
  for (const node of flat(nodes, place.level)) {
    const before = runs.at(-1)?.text ?? '';
    if (plainName(nameOf(node)) === 'mo' && !/^\p{L}{2}/u.test(tokenOf(node))) {
      const text = operator(tokenOf(node), before, isSmall);
      if (!text) continue;
      runs.push({ text, wrappers });
      wasName = false;
    } else {
      const next = read(node, place).filter(({ text }) => text);
      // A name of several letters is a word: "sin x", "log₂ x".
      const isName = /^\p{Ll}{2,}$/u.test(lineText(next, place));
      const isApart = wasName ? /^[\p{L}\p{N}√]/u.test(runsText(next)) : isName && /[\p{L}\p{N}]$/u.test(before);
      if (isApart) runs.push({ text: ' ', wrappers });
      runs.push(...next);
      if (next.length) wasName = isName;
    }
  }
  return runs;
}

/** Without the elements that only group. */
function* flat(nodes: Iterable<Node>, level: number): Generator<Node> {
  for (const node of nodes) {
    if (level < DEEPEST && TRANSPARENT.test(plainName(nameOf(node)))) yield* flat(own(node, 'childNodes'), level + 1);
    else yield node;
  }
}

function operator(written: string, before: string, isSmall: boolean): string {
  const text = /^[-‐–]$/.test(written) ? '−' : written;
  if (SIGN.test(text) && NO_OPERAND.test(before)) return text;
  if (isSmall) return text;
  return BINARY.test(text) ? ` ${text} ` : /^[,;]$/.test(text) ? `${text} ` : text;
}

function read(node: Node, { wrappers, isSmall, level }: Place): readonly Run[] {
  const place = { wrappers, isSmall, level: level + 1 };
  const plain = (text: string): Run[] => [{ text, wrappers }];
  const name = plainName(nameOf(node));
  if (own(node, 'nodeType') === 3 || level > DEEPEST) return plain(tokenOf(node));
  if (own(node, 'nodeType') !== 1 || UNREAD.test(name)) return [];
  const element = node as Element;
  const parts = [...own(node, 'childNodes')].filter((child) => own(child, 'nodeType') === 1);
  const part = (at: number) => (parts[at] ? row([parts[at]], place) : []);
  const script = (type: 'sub' | 'sup', at: number) => scriptOf(type, parts[at], place);
  switch (name) {
    case 'mi':
    case 'mn':
    case 'mo':
      return plain(tokenOf(node));
    case 'mtext':
      return plain((own(node, 'textContent') ?? '').replace(/\s+/g, ' '));
    case 'mspace':
      return plain(Number.parseFloat(attributeOf(element, 'width') ?? '') >= 0.2 ? ' ' : '');
    case 'semantics':
    case 'maction':
      return part(0);
    case 'mfrac': {
      if (Number.parseFloat(attributeOf(element, 'linethickness') ?? '1') === 0)
        return [...part(0), ...plain(', '), ...part(1)];
      const [above, below] = [part(0), part(1)];
      return [
        ...bracketed(above, place, COMPOUND.test(lineText(above, place))),
        ...plain('/'),
        ...bracketed(below, place, !SINGLE.test(lineText(below, place))),
      ];
    }
    case 'msqrt':
    case 'mroot': {
      const under = name === 'mroot' ? part(0) : row(own(node, 'childNodes'), place);
      const isLong = runsText(under) !== lineText(under, place) || !SINGLE.test(runsText(under));
      return [...(name === 'mroot' ? script('sup', 1) : []), ...plain('√'), ...bracketed(under, place, isLong)];
    }
    case 'msub':
      return [...baseOf(part(0), place), ...script('sub', 1)];
    case 'msup':
      return [...baseOf(part(0), place), ...script('sup', 1)];
    case 'msubsup':
      return [...baseOf(part(0), place), ...script('sub', 1), ...script('sup', 2)];
    case 'munder':
      return marked(part(0), place, parts[1], undefined);
    case 'mover':
      return marked(part(0), place, undefined, parts[1]);
    case 'munderover':
      return marked(part(0), place, parts[1], parts[2]);
    case 'mmultiscripts': {
      const cut = parts.findIndex((each) => plainName(nameOf(each)) === 'mprescripts');
      const scripts = (from: number, to: number) =>
        parts.slice(from, to).flatMap((_, at) => script(at % 2 ? 'sup' : 'sub', from + at));
      const end = cut < 0 ? parts.length : cut;
      return [...scripts(end + 1, parts.length), ...part(0), ...scripts(1, end)];
    }
    case 'mfenced': {
      const [open, close, separators] = ['open', 'close', 'separators'].map((key) => own(element, 'getAttribute').call(element, key)); // prettier-ignore
      const between = operator(separators?.trim()[0] ?? (separators === null ? ',' : ''), ' ', isSmall);
      const inside = parts.flatMap((_, at) => [...(at ? plain(between) : []), ...part(at)]);
      return [...plain(open ?? '('), ...inside, ...plain(close ?? ')')];
    }
    case 'mtable':
      return parts.flatMap((each, at) => [...(at ? plain('; ') : []), ...read(each, place)]);
    case 'mtr':
      return parts.flatMap((_, at) => [...(at ? plain(' ') : []), ...part(at)]);
    default:
      return row(own(node, 'childNodes'), place);
  }
}

/** What stands on the line itself, without sub- and superscripts. */
const lineText = (runs: readonly Run[], { wrappers }: Pick<Place, 'wrappers'>): string =>
  runsText(runs.filter((run) => run.wrappers.length === wrappers.length));

function bracketed(runs: readonly Run[], { wrappers }: Place, isLong: boolean): readonly Run[] {
  if (!isLong || BRACKETED.test(runsText(runs))) return runs;
  return [{ text: '(', wrappers }, ...runs, { text: ')', wrappers }];
}

/** What a sub- or superscript belongs to; in a line a fraction would give it its last part alone. */
const baseOf = (runs: readonly Run[], place: Place) => bracketed(runs, place, /\//.test(lineText(runs, place)));

function scriptOf(type: 'sub' | 'sup', node: Node | undefined, { wrappers, level }: Place): Run[] {
  if (!node) return [];
  const prime = /^['′″‴]+$/.exec(tokenOf(node))?.[0];
  if (type === 'sup' && prime) return [{ text: prime.replaceAll("'", '′'), wrappers }];
  return row([node], { wrappers: [...wrappers, { type }], isSmall: true, level });
}

/** With accents where these are over one letter, else with limits as sub- and superscripts. */
function marked(base: readonly Run[], place: Place, under: Node | undefined, over: Node | undefined): readonly Run[] {
  const [below, above] = [under, over].map((node) => (node ? tokenOf(node) : ''));
  const letter = runsText(base).trim();
  const accent = Object.hasOwn(ACCENTS, above!) && /^\p{L}\p{M}*$/u.test(letter) ? ACCENTS[above!]! : '';
  const text = { text: (letter + accent).normalize(), wrappers: place.wrappers };
  return [
    ...(accent ? [text] : base),
    ...(HOLDING.test(below!) ? [] : scriptOf('sub', under, place)),
    ...(accent || HOLDING.test(above!) ? [] : scriptOf('sup', over, place)),
  ];
}

/** The text of a token, in which white space around and what cannot be seen do not count. */
const tokenOf = (node: Node): string =>
  (own(node, 'textContent') ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
