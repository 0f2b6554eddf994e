// In the place of node-fetch, which Citation.js imports in pages too, where it uses the browser's own.
export default globalThis.fetch;
export const { Headers } = globalThis;
