// What is asked for later is waited for at a few doors; everything behind them is there at once. Types, `import('…').Name`, are
// no imports of this kind.
export const importDoors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      door: '`import(` stands only at the doors that eslint.config.mjs lists; what is behind a door is there at once.',
    },
  },
  create: (context) => ({ ImportExpression: (node) => context.report({ node, messageId: 'door' }) }),
};
