// What a server writes is what a browser draws, in every layout and language, for every record at hand.
import { cardTemplate } from '../../src/view/card/card.js';
import { expect } from '@open-wc/testing';
import { expectSame } from './template-support.js';
import { collections } from './support.js';
import { itUnless } from '../records.js';
import { recordPage } from '../../src/record/resolvers.js';
import { snapshotTemplate } from '../../src/view/snapshot/snapshot.js';
import { templateHtml } from '../../src/server/template-html.js';
import { viewOf, type ViewOptions } from '../../src/server/view.js';

const ways: ViewOptions[] = [
  {},
  { layout: 'full', showMissing: true, lang: 'en-US', summaryDisplay: 'full' },
  { layout: 'compact', headingLevel: 1, lang: 'ne' },
  { layout: 'row', summaryDisplay: 'none', actions: '', allowHosts: 'none.example.org' },
  { layout: 'full', lang: 'ur', actions: 'share open export cite dance' },
];

describe('the templates of the view, written as HTML', () => {
  for (const options of ways)
    for (const { name: records, skip, publications } of collections)
      itUnless(skip, `are the tree that a browser draws: ${JSON.stringify(options)}, ${records}`, async () => {
        for (const [name, publication] of await publications()) {
          const view = viewOf(publication, options);
          expectSame(() => cardTemplate(view), `${name}, card`);
          const page = recordPage(publication);
          for (const is of [true, false])
            expectSame(() => snapshotTemplate(view, { page, isHeading: is, isFigure: is }), `${name}, snapshot`);
        }
      });
  it('hand styles on where they must not be attributes', () => {
    const styles: string[] = [];
    const html = templateHtml(cardTemplate(viewOf({ title: 'T' }, {})), (style) => styles.push(style));
    expect(html).not.to.match(/\sstyle=/);
    expect(styles.join()).to.match(/^--hue: \d+;$/);
  });
});
