// Words that a reader sees or hears belong into the messages, and so do not stand in templates: neither between tags, nor in
// the attributes that are read out, nor as a value that is put there.
import { partsOf, TEMPLATE } from './templates.mjs';

/** Two letters of any script, with their marks. */
const WORD = /\p{L}\p{M}*\p{L}[\p{L}\p{M}]*/gu;
/** Names of things are the same in every language. */
const NAMES = new Set(['Handle', 'DOI', 'ISBN', 'ISSN', 'Word', 'Excel', 'Escape']);
const READ_OUT = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)$/;

const HOLE = '\ufffc';
const TAG = /<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const ATTRIBUTE = /\s([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

const hasWords = (text) =>
  text
    .replace(/&[\w#]+;/g, ' ')
    .match(WORD)
    ?.some((word) => !NAMES.has(word)) ?? false;

/** The texts that stand in a template itself. */
function* textsOf({ statics }) {
  const markup = statics.join(HOLE);
  for (const piece of markup.replace(TAG, HOLE).split(HOLE)) yield piece.trim();
  for (const [tag] of markup.matchAll(TAG))
    for (const [, name, value] of tag.matchAll(ATTRIBUTE)) if (READ_OUT.test(name)) yield value;
}

/** The texts that an expression can come to, as far as they stand in it. */
function* literalsOf(node) {
  if (node?.type === 'BinaryExpression' && node.operator !== '+') return;
  if (node?.type === 'Literal' && typeof node.value === 'string') yield [node, node.value];
  if (node?.type === 'TemplateLiteral') for (const each of node.quasis) yield [each, each.value.cooked];
  const { left, right, consequent, alternate, elements = [], expressions = [] } = node ?? {};
  for (const each of [left, right, consequent, alternate, ...elements, ...expressions])
    if (each) yield* literalsOf(each);
}

export const templateWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { word: '“{{ text }}”: Words belong into src/i18n/, in every language.' },
  },
  create(context) {
    const { sourceCode } = context;
    const report = (node, text, loc = node.loc) =>
      context.report({ node, loc, messageId: 'word', data: { text: text.trim().slice(0, 60) } });
    return {
      [TEMPLATE](node) {
        let parts;
        try {
          parts = partsOf(node);
        } catch {
          return; // the rule about holes tells of it
        }
        for (const text of textsOf(parts)) {
          if (!hasWords(text)) continue;
          const at = sourceCode.getText(node).indexOf(text);
          const start = node.range[0] + at;
          const range = [start, start + text.length].map((index) => sourceCode.getLocFromIndex(index));
          report(node, text, at < 0 ? undefined : { start: range[0], end: range[1] });
        }
        parts.holes.forEach(({ name }, at) => {
          if (name !== undefined && !READ_OUT.test(name)) return;
          for (const [literal, text] of literalsOf(node.quasi.expressions[at]))
            if (hasWords(text)) report(literal, text);
        });
      },
    };
  },
};
