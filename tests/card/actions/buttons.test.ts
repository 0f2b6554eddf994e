import { allInside, cardOf, inside, textOf } from '../../support.js';
import { buttonOf, Clipboard, opened, report, said } from './support.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PublicationActionEvent } from '../../../src/elements/events.js';
import type { PublicationCard } from '../../../src/elements/publication-card.js';

const labels = (card: Parameters<typeof allInside>[0]) => allInside(card, '.actions > .action').map(textOf);
const withFile = { ...report, links: { fullText: { url: 'https://lib.example.org/1.pdf' } } };

describe('the actions of a card', () => {
  it('are to open and to cite, where the page says nothing', async () => {
    const card = await cardOf(withFile);
    expect([card.actions, labels(card).length, labels(card)[1]]).to.deep.equal(['open cite', 2, 'Cite']);
  });
  it('stand in the order of the attribute, each once, and are no others', async () => {
    const card = await cardOf(report, { actions: 'share, export constructor share cite toString open' });
    expect(labels(card)).to.deep.equal(['Share', 'Export', 'Cite']);
  });
  it('are none where the page wants none', async () => {
    const card = await cardOf(report, { actions: '' });
    expect([labels(card), inside(card, '.actions')!.getBoundingClientRect().height]).to.deep.equal([[], 0]);
  });
  it('stand before the page’s own', async () => {
    const card = await cardOf(report, { actions: 'cite' });
    card.insertAdjacentHTML('beforeend', '<button slot="actions" class="action" value="cite">Order a copy</button>');
    const own = card.querySelector('button')!;
    const heard: Event[] = [];
    card.addEventListener('publication-cite', (event) => heard.push(event));
    own.click();
    const [first, second] = [buttonOf(card, 'cite'), own].map((each) => each.getBoundingClientRect());
    expect([first!.left < second!.left, heard, inside(card, 'dialog')]).to.deep.equal([true, [], null]);
  });
  it('can be hit by a thumb, also where the page’s text is small', async () => {
    for (const layout of ['auto', 'compact']) {
      const card = await cardOf(withFile, { actions: 'open cite export share', layout, style: 'font-size: 9px' });
      const buttons = allInside(card, '.actions > .action, .toggle');
      for (const name of ['cite', 'export']) {
        const dialog = await opened(card, name);
        buttons.push(...dialog.querySelectorAll<HTMLElement>('button, label'));
        for (const each of buttons) {
          const { width, height } = each.getBoundingClientRect();
          expect(Math.min(width, height), `${layout} ${textOf(each)}`).to.be.at.least(24);
        }
        dialog.close();
        buttons.length = 0;
      }
    }
  });
  it('are accessible', async () => {
    const card = await cardOf(withFile, { actions: 'open cite share export' });
    await expect(card).to.be.accessible();
  });
});

describe('what a reader does', () => {
  let clipboard: Clipboard;
  const heard: [type: string, detail: object][] = [];
  const hear = (event: PublicationActionEvent) => {
    heard.push([event.type, event.detail]);
    expect(event.publication.title).to.equal('Springs');
  };
  const names = ['publication-open', 'publication-cite', 'publication-export', 'publication-share'] as const;
  const prevent = (event: Event) => event.preventDefault();
  beforeEach(() => {
    clipboard = new Clipboard();
    heard.length = 0;
    for (const name of names) document.addEventListener(name, hear);
    document.addEventListener('click', prevent); // no test leaves its page
  });
  afterEach(() => {
    clipboard.restore();
    for (const name of names) document.removeEventListener(name, hear);
    document.removeEventListener('click', prevent);
  });

  it('is told to the page, wherever it listens, before it happens', async () => {
    const card = await cardOf(withFile, { actions: 'open cite export share' });
    inside(card, '.title a')!.click();
    inside(card, 'a.action')!.click();
    for (const name of ['cite', 'export'] as const) (await opened(card, name)).close();
    buttonOf(card, 'share').click();
    await said(card);
    expect(heard).to.deep.equal([
      ['publication-open', { url: 'https://lib.example.org/records/1' }],
      ['publication-open', { url: 'https://lib.example.org/1.pdf' }],
      ['publication-cite', {}],
      ['publication-export', {}],
      ['publication-share', {}],
      [
        'publication-share',
        { url: 'https://lib.example.org/records/1', how: 'canShare' in navigator ? 'share' : 'copy' },
      ],
    ]);
  });
  it('is to open the publication wherever in its title, and nothing but that', async () => {
    const elsewhere = 'https://elsewhere.example.org/';
    const tree = ['Springs of ', { type: 'emphasis', content: [{ type: 'link', href: elsewhere, content: 'Nepal' }] }];
    for (const title of [`Springs of <em><a href="${elsewhere}">Nepal</a></em>`, tree]) {
      for (const url of [report.url, undefined]) {
        const card = await fixture<PublicationCard>(html`<publication-card .record=${{ ...report, title, subtitle: title, url }}></publication-card>`); // prettier-ignore
        await card.updateComplete;
        const told: object[] = [];
        card.addEventListener('publication-open', (event) => {
          event.stopPropagation();
          told.push(event.detail);
        });
        const followed: unknown[] = [];
        card.shadowRoot!.addEventListener('click', (event) => followed.push((event.target as Element).closest('a')?.href)); // prettier-ignore
        for (const part of ['.title', '.subtitle']) allInside(card, `${part} em, ${part} em a`).at(-1)!.click();
        expect([textOf(inside(card, '.title')), told, followed]).to.deep.equal(['Springs of Nepal', url ? [{ url }] : [], [url, undefined]]); // prettier-ignore
        expect(allInside<HTMLAnchorElement>(card, 'hgroup a').map(({ href }) => href)).to.deep.equal(url ? [url] : []);
      }
    }
  });
  it('is left to the page where it says so', async () => {
    const card = await cardOf(withFile, { actions: 'open cite export share' });
    document.removeEventListener('click', prevent);
    for (const name of names) card.addEventListener(name, prevent);
    const opening = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    inside(card, 'a.action')!.dispatchEvent(opening);
    for (const name of ['cite', 'export', 'share']) buttonOf(card, name).click();
    await card.updateComplete;
    expect(heard.map(([type]) => type)).to.deep.equal(names);
    expect([opening.defaultPrevented, inside(card, 'dialog'), clipboard.last, textOf(inside(card, '.message'))]).to.deep.equal([true, null, {}, '']); // prettier-ignore
  });
  it('is not asked twice while it is on its way', async () => {
    const card = await cardOf(report);
    for (let press = 0; press < 3; press++) buttonOf(card, 'cite').click();
    await waitUntil(() => inside(card, 'dialog[open]'));
    expect(allInside(card, 'dialog').length).to.equal(1);
    expect(heard.map(([type]) => type)).to.deep.equal(['publication-cite']);
  });
});

describe('sharing', () => {
  let clipboard: Clipboard;
  const share = (value: unknown) => {
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: value && (() => true) });
    Object.defineProperty(navigator, 'share', { configurable: true, value });
  };
  beforeEach(() => {
    clipboard = new Clipboard();
    share(undefined);
  });
  afterEach(() => {
    clipboard.restore();
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
  });
  const pressed = async (record: object = report) => {
    const card = await cardOf(record, { actions: 'share' });
    buttonOf(card, 'share').click();
    return card;
  };

  it('copies the link where the device has no sheet for it, and says so', async () => {
    expect(await said(await pressed())).to.equal('Link copied.');
    expect(clipboard.last).to.deep.equal({ 'text/plain': 'https://lib.example.org/records/1' });
  });
  for (const [what, record, url] of [
    ['where its DOI leads', { title: 'T', doi: '10.1234/abc' }, 'https://doi.org/10.1234/abc'],
    ['its file', { title: 'T', links: { fullText: { url: 'https://a.example/1.pdf' } } }, 'https://a.example/1.pdf'],
    ['the page that shows it', { title: 'T' }, location.href],
  ] as const)
    it(`gives ${what} where there is nothing better`, async () => {
      await said(await pressed(record));
      expect(clipboard.last).to.deep.equal({ 'text/plain': url });
    });
  it('shows the link where the browser refuses to copy, or cannot', async () => {
    clipboard.isRefused = true;
    expect(await said(await pressed())).to.contain('https://lib.example.org/records/1');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect(await said(await pressed())).to.contain('https://lib.example.org/records/1');
  });
  it('opens the device’s own sheet, and copies nothing', async () => {
    const shared: ShareData[] = [];
    share((data: ShareData) => void shared.push(data));
    const card = await pressed();
    await waitUntil(() => shared.length && !buttonOf(card, 'share').ariaBusy);
    expect(shared).to.deep.equal([{ title: 'Springs', url: 'https://lib.example.org/records/1' }]);
    expect([clipboard.last, textOf(inside(card, '.message'))]).to.deep.equal([{}, '']);
  });
  it('is over when the reader closes the sheet, and copies where the sheet fails', async () => {
    share(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const card = await pressed();
    await waitUntil(() => !buttonOf(card, 'share').ariaBusy);
    expect(clipboard.last).to.deep.equal({});
    share(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    buttonOf(card, 'share').click();
    expect(await said(card)).to.equal('Link copied.');
  });
});
