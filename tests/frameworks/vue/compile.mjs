// esbuild's plugin for Vue's own files, by Vue's own compiler.
import { compileScript, parse } from 'vue/compiler-sfc';
import { readFile } from 'node:fs/promises';

/** @param {{ ssr?: boolean }} options whether it is for a server */
export const vue = ({ ssr = false } = {}) => ({
  name: 'vue',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), { filename: path });
      if (errors.length) throw errors[0];
      const isCustomElement = (tag) => tag.startsWith('publication-');
      const templateOptions = { ssr, ssrCssVars: [], compilerOptions: { isCustomElement } };
      const { content } = compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions });
      return { contents: content };
    });
  },
});
