// Tests of a framework: the same behaviours for all, in Chromium.
import { after, describe, test } from 'node:test';
import { pageFiles, serverModule } from './bundle.mjs';
import { scriptTag, visit } from './visit.mjs';
import { skip, useChromium } from '../node/support/chromium.mjs';
import { events } from './behaviours/events.mjs';
import { examples } from './behaviours/examples.mjs';
import { hydration } from './behaviours/hydration.mjs';
import { kept } from './behaviours/kept.mjs';
import { links } from './behaviours/links.mjs';
import { templates } from './behaviours/templates.mjs';

/**
 * @typedef {object} Behaviour
 * @property {string} name
 * @property {keyof typeof kinds} [in] the page that it gets, which others may have had before; without it it opens one itself
 * @property {(page: Awaited<ReturnType<typeof visit>> | object, t?: import('node:test').TestContext) => Promise<void>} run
 */

/** What is tested of a framework, in the order of the tests. */
export const behavioursOf = (framework) => ({
  'marked links': links,
  'HTML of its server': hydration,
  'elements in its templates': templates,
  'its events': events,
  'its ways to keep and move': framework.kept.map(kept),
  'its example': examples,
});

const kinds = {
  'a page of its own': visit,
  'a page with the script tag': (context) => visit(context, { head: scriptTag }),
  async 'a page with the elements defined'(context) {
    const page = await visit(context);
    await page.define();
    return page;
  },
};

/**
 * @param {import('./small.mjs').Framework[]} frameworks
 */
export function testFrameworks(frameworks) {
  const open = useChromium();
  for (const framework of frameworks) {
    describe(`${framework.name} ${framework.version}`, { skip }, () => {
      // Once for all tests.
      const built = skip ? undefined : Promise.all([pageFiles(framework.page, framework.forPage), serverModule(framework.server, framework.forServer)]); // prettier-ignore
      const ends = [];
      const pages = new Map();
      after(() => Promise.all(ends.map((end) => end())));

      const run = async (t, { in: kind, run }) => {
        const [files, { render }] = await built;
        const context = { open, files, render, framework };
        if (!kind) return run({ ...context, t });
        const isOwn = kind === 'a page of its own';
        const lasting = { after: (end) => ends.push(end) };
        const page = pages.get(kind) ?? (await kinds[kind]({ ...context, t: isOwn ? t : lasting }));
        pages.delete(kind); // what fails leaves nothing to others
        await run(page, t);
        if (isOwn) return undefined;
        await page.clear();
        pages.set(kind, page);
        return undefined;
      };

      for (const [group, behaviours] of Object.entries(behavioursOf(framework)))
        describe(group, () => {
          for (const behaviour of behaviours) test(behaviour.name, (t) => run(t, behaviour));
        });
    });
  }
}
