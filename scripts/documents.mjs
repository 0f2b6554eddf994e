// The pages that readers have. Their tables are written by docs.mjs, and tests run their code blocks and follow their links.

/** The reference, in the order in which the README names it. What a command measures and writes is not among it. */
export const reference = ['card', 'list', 'provider', 'record', 'links', 'cors', 'theming', 'npm', 'frameworks', 'server', 'caching', 'csp'].map(
  (name) => `docs/${name}.md`,
); // prettier-ignore

/** Every page with code blocks to try. */
export const documents = ['README.md', ...reference, 'CONTRIBUTING.md'];
