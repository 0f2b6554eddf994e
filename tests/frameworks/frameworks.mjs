// Tests of a framework: the same behaviours for all, in Chromium.
import { describe, test } from 'node:test';
import { pageFiles, serverModule } from './bundle.mjs';
import { skip, useChromium } from '../node/support/chromium.mjs';
import { events } from './behaviours/events.mjs';
import { hydration } from './behaviours/hydration.mjs';
import { kept } from './behaviours/kept.mjs';
import { links } from './behaviours/links.mjs';
import { templates } from './behaviours/templates.mjs';

/** What is tested of a framework, in the order of the tests. */
export const behavioursOf = (framework) => [...links, ...hydration, ...templates, ...events, ...framework.kept.map(kept)];

/**
 * @param {import('./small.mjs').Framework[]} frameworks
 */
export function testFrameworks(frameworks) {
  const open = useChromium();
  for (const framework of frameworks) {
    describe(`${framework.name} ${framework.version}`, { skip }, () => {
      // Once for all tests.
      const built = skip ? undefined : Promise.all([pageFiles(framework.page, framework.forPage), serverModule(framework.server, framework.forServer)]); // prettier-ignore
      for (const { name, run } of behavioursOf(framework))
        test(name, async (t) => {
          const [files, { render }] = await built;
          await run({ t, open, files, render, framework });
        });
    });
  }
}
