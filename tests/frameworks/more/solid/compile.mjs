// esbuild's plugin for Solid's JSX, by Solid's own compiler.
import preset from 'babel-preset-solid';
import { readFile } from 'node:fs/promises';
import { transformAsync } from '@babel/core';

/** @param {'dom' | 'ssr'} generate */
export const solid = (generate) => ({
  name: 'solid',
  setup(build) {
    build.onLoad({ filter: /\.jsx$/ }, async ({ path }) => {
      const options = { filename: path, babelrc: false, configFile: false };
      const presets = [[preset, { generate, hydratable: true }]];
      const { code } = await transformAsync(await readFile(path, 'utf8'), { ...options, presets });
      return { contents: code };
    });
  },
});
