// Rollup plugin: exports what a chunk shares under the names that it has there. Rollup and the minifier each give it a short
// name of their own, "j as $, B as A", and the core, of which nearly every chunk takes something, would carry all the pairs.
const EXPORTS = /\bexport\{([^}]*)\};?(?=\s*$)/;
const TAKEN = /\b(import|export)\{([^}]*)\}(?=from"\.\/([^"]+)")/g;

/** "a as b, c" as pairs: the name on its side of the word, and the one on the other. */
const pairs = (list) => list.split(',').map((each) => each.trim().split(' as ')).map(([name, as = name]) => [name, as]); // prettier-ignore

export const shortExports = () => ({
  name: 'short-exports',
  // When all files are written and minified.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const renamed = new Map();
      // What is loaded on demand is asked for by the names of its exports.
      for (const chunk of chunks.filter(({ isEntry, isDynamicEntry }) => !isEntry && !isDynamicEntry)) {
        const names = new Map(pairs(EXPORTS.exec(chunk.code)?.[1] ?? '').map(([name, as]) => [as, name]));
        if (!names.size || new Set(names.values()).size < names.size) continue; // one thing under two names
        chunk.code = chunk.code.replace(EXPORTS, `export{${[...names.values()].sort().join(',')}};`);
        renamed.set(chunk.fileName, names);
      }
      for (const chunk of chunks)
        chunk.code = chunk.code.replace(TAKEN, (whole, word, list, file) => {
          const names = renamed.get(file);
          if (!names) return whole;
          const taken = pairs(list).map(([name, as]) => {
            if (!names.has(name)) this.error(`${file} has no ${name}, which ${chunk.fileName} takes.`);
            return names.get(name) === as ? as : `${names.get(name)} as ${as}`;
          });
          return `${word}{${taken.join(',')}}`;
        });
    },
  },
});
