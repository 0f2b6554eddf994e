// Values stand in templates only where a server can write them, and a style is set by `customProperties`, since a page's
// policy may refuse any other.
import { partsOf, TEMPLATE } from './templates.mjs';

const isCustomProperties = ({ type, callee }) => type === 'CallExpression' && callee.name === 'customProperties';

export const templateHoles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '{{ why }}', style: 'A style is set by customProperties(), and by nothing else.' },
  },
  create: (context) => ({
    [TEMPLATE](node) {
      try {
        partsOf(node).holes.forEach(({ name }, at) => {
          const value = node.quasi.expressions[at];
          if (name === 'style' && !isCustomProperties(value)) context.report({ node: value, messageId: 'style' });
        });
      } catch ({ message }) {
        context.report({ node, messageId: 'refused', data: { why: message } });
      }
    },
  }),
};
