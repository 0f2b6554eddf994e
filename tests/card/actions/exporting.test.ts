import { allInside, cardOf, inside } from '../../support.js';
import { Clipboard, named, opened, report, said } from './support.js';
import { expect, waitUntil } from '@open-wc/testing';
import { exportFileName, exportFormats, exportPublication } from '../../../src/export/export.js';

const all = { actions: 'cite export' };
let clipboard: Clipboard;
beforeEach(() => (clipboard = new Clipboard()));
afterEach(() => clipboard.restore());

describe('exporting', () => {
  /** What the browser is asked to save, in the place of doing it. */
  const saved: { name: string; type: string; text: Promise<string> }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved.length = 0;
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => createObjectURL((last = blob));
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) saved.push({ name: this.download, type: last.type, text: last.text() });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  for (const format of exportFormats) {
    const { name, label, mediaType } = format;
    it(`saves and copies ${label}`, async () => {
      const card = await cardOf(report, all);
      const heard: object[] = [];
      card.addEventListener('publication-export', ({ detail }) => heard.push(detail));
      await opened(card, 'export');
      const words = exportPublication(card.publication!, name);
      named(card, `Download ${label}`).click();
      expect(await said(card)).to.contain(exportFileName(card.publication!, name));
      expect([saved.length, saved[0]!.name, saved[0]!.type, await saved[0]!.text]).to.deep.equal([1, exportFileName(card.publication!, name), mediaType, words]); // prettier-ignore
      named(card, `Copy ${label}`).click();
      await waitUntil(() => clipboard.last['text/plain']);
      expect(clipboard.last).to.deep.equal({ 'text/plain': words });
      expect(heard).to.deep.equal([{}, { format: name, how: 'download' }, { format: name, how: 'copy' }]);
    });
  }
  it('shows the text, selected, where the browser refuses to copy, until it can', async () => {
    const card = await cardOf(report, all);
    await opened(card, 'export');
    clipboard.isRefused = true;
    for (let time = 0; time < 2; time++) {
      named(card, 'Copy RIS').click();
      expect(await said(card)).to.match(/did not allow/);
    }
    await waitUntil(() => inside<HTMLTextAreaElement>(card, 'textarea')?.selectionEnd);
    const areas = allInside<HTMLTextAreaElement>(card, 'textarea');
    const [area] = areas;
    expect([areas.length, area!.value, area!.selectionEnd]).to.deep.equal([1, exportPublication(card.publication!, 'ris').replaceAll('\r\n', '\n'), area!.value.length]); // prettier-ignore
    await expect(card).to.be.accessible();
    clipboard.isRefused = false;
    named(card, 'Copy RIS').click();
    await waitUntil(() => clipboard.last['text/plain']);
    expect([inside(card, 'textarea'), await said(card)]).to.deep.equal([null, 'Copied.']);
  });
  it('is left to the page where that wants it', async () => {
    const card = await cardOf(report, all);
    card.addEventListener('publication-export', (event) => event.detail.how && event.preventDefault());
    await opened(card, 'export');
    named(card, 'Download RIS').click();
    named(card, 'Copy RIS').click();
    await card.updateComplete;
    expect([saved, clipboard.last]).to.deep.equal([[], {}]);
  });
});
