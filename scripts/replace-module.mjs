// Rollup plugin: puts one module of ours in the place of another, for builds that have less in them.
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** @param replaced and by: paths from the project's root */
export const replaceModule = (replaced, by) => {
  const [from, to] = [replaced, by].map((path) => fileURLToPath(new URL(path, root)));
  return {
    name: 'replace-module',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id === from ? to : found;
    },
  };
};
