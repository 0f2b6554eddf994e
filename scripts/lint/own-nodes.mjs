// What is drawn is drawn by templates: a node that somebody else made or changed is not the one that Lit knows, and markup made
// of texts runs what stands in them.
const CALLS =
  /^(?:create(?:Element|ElementNS|TextNode|DocumentFragment|ContextualFragment)|insertAdjacentHTML|setHTML(?:Unsafe)?)$/;
const WRITES = /^(?:(?:inner|outer)HTML|textContent|innerText)$/;

const nameOf = ({ type, computed, property }) =>
  type === 'MemberExpression' ? (computed ? property.value : property.name) : undefined;

export const ownNodes = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { allowed: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowed: [] }],
    messages: { node: '`{{ name }}`: The view is drawn by templates, and foreign text by foreignText().' },
  },
  create(context) {
    const [{ allowed = [] } = {}] = context.options;
    const check = (member, names) => {
      const name = nameOf(member);
      if (!names.test(name) || allowed.includes(name)) return;
      context.report({ node: member, messageId: 'node', data: { name } });
    };
    return {
      CallExpression: ({ callee }) => check(callee, CALLS),
      AssignmentExpression: ({ left }) => check(left, WRITES),
    };
  },
};
