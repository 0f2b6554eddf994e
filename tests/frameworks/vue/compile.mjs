// esbuild's plugin for Vue's own files, by Vue's own compiler.
import { compileScript, parse } from 'vue/compiler-sfc';
import { readFile } from 'node:fs/promises';

/** @param {{ ssr?: boolean }} options whether it is for a server */
export const vue = ({ ssr = false } = {}) => ({
  name: 'vue',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith('publication-') };
      const options = { filename: path, templateParseOptions: compilerOptions };
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), options);
      if (errors.length) throw errors[0];
      const templateOptions = { ssr, ssrCssVars: [], compilerOptions };
      const { content } = compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions });
      return { contents: content };
    });
  },
});
