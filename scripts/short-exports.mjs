// Rollup plugin: exports what a chunk shares under the names that it has there. Rollup and the minifier each give it a short
// name of their own, "j as $, B as A", and the core, of which nearly every chunk takes something, would carry all the pairs.
const EXPORTS = /\bexport\{([^}]*)\};?(?=\s*$)/;

/** "a as b, c" as pairs: the name in the file, and outside of it. */
const pairs = (list) => list.split(',').map((each) => each.trim().split(' as ')).map(([name, as = name]) => [name, as]); // prettier-ignore

export const shortExports = () => ({
  name: 'short-exports',
  // When all files are written and minified.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks.filter(({ isEntry, facadeModuleId }) => !isEntry && !facadeModuleId)) {
        const found = EXPORTS.exec(chunk.code);
        if (!found) continue;
        const names = new Map(pairs(found[1]).map(([name, as]) => [as, name]));
        if (new Set(names.values()).size < names.size) continue; // one thing under two names
        chunk.code = chunk.code.replace(EXPORTS, `export{${[...names.values()].sort().join(',')}};`);
        // What another chunk takes, for itself or to hand it on.
        const uses = new RegExp(`\\b(import|export)\\{([^}]*)\\}(?=from"\\./${chunk.fileName.replaceAll('.', '\\.')}")`, 'g');
        for (const other of chunks)
          other.code = other.code.replace(uses, (_all, word, list) => {
            const renamed = pairs(list).map(([as, local]) => (names.get(as) === local ? local : `${names.get(as)} as ${local}`));
            return `${word}{${renamed.join(',')}}`;
          });
      }
    },
  },
}); // prettier-ignore
