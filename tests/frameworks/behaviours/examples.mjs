// The examples of docs/frameworks.md do what they say.
import { springs, visit } from '../visit.mjs';
import assert from 'node:assert/strict';
import { exampleFiles } from '../examples.mjs';
import { settled } from '../../node/support/pages.mjs';

export const examples = [
  {
    name: 'the example of docs/frameworks.md is a card with its record, and its handler is called',
    async run(context) {
      const page = await visit({ ...context, files: await exampleFiles(context.framework) });
      await page.mount({ record: springs });
      assert.deepEqual(await settled(page.page), ['loaded']);
      const heading = await page.page.$eval('publication-card', (card) => card.shadowRoot.querySelector('h2')?.textContent); // prettier-ignore
      assert.equal(heading?.trim(), springs.title);
      assert.equal(await page.page.$eval('publication-card > a', (link) => link.href), springs.url);
      assert.deepEqual(await page.told(), [['publication-load', springs.title]]);
      assert.deepEqual(page.faults(), []);
    },
  },
];
