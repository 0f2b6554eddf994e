import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside } from '../support.js';

const pixel = (width: number) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  canvas.getContext('2d')!.fillRect(0, 0, width, width);
  return new Promise<string>((resolve) => canvas.toBlob((blob) => resolve(URL.createObjectURL(blob!))));
};

describe('the cover', () => {
  // Canvas pictures have blob addresses, which records may not name; so the picture's address is swapped on its way.
  const withPictures = async (sizes: (number | 'broken')[]) => {
    const urls = await Promise.all(
      sizes.map((size) => (size === 'broken' ? Promise.resolve('data:image/png;base64,x') : pixel(size))),
    );
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    const tried: string[] = [];
    const swap = (url: string) => {
      tried.push(url);
      return urls[Number(url.slice(-1))]!;
    };
    const setAttribute = HTMLImageElement.prototype.setAttribute;
    HTMLImageElement.prototype.setAttribute = function (name, value) {
      setAttribute.call(this, name, name === 'src' ? swap(value) : value);
    };
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...source, set: function (this: HTMLImageElement, url: string) { source.set!.call(this, swap(url)); } }); // prettier-ignore
    const restore = () => {
      Object.defineProperty(HTMLImageElement.prototype, 'src', source);
      HTMLImageElement.prototype.setAttribute = setAttribute;
    };
    const card = await cardOf({
      title: 'T',
      cover: sizes.map((_, at) => ({ url: `https://a.org/${at}`, alt: at ? '' : 'A valley' })),
    });
    return { card, tried, restore };
  };
  const settled = async (condition: () => boolean) => {
    while (!condition()) await aTimeout(5);
  };

  it('is drawn where the record has none, silently and always in the same colour', async () => {
    const hues = [await cardOf({ title: 'T' }), await cardOf({ title: 'T' }), await cardOf({ title: 'Another' })].map(
      (card) => inside(card, '.drawn')!.style.getPropertyValue('--hue'),
    );
    expect(hues[0]).to.equal(hues[1]);
    expect(hues[0]).to.not.equal(hues[2]);
  });
  it('has its words from the style, so that who reads the page without it, or copies it, finds the title once', async () => {
    const card = await cardOf({ title: ['10', { type: 'sup', content: '3' }, ' springs'], publisher: { name: 'Institute' } });
    const drawn = inside(card, '.drawn')!;
    expect(drawn.textContent).to.equal('');
    const words = [...drawn.children].map((each) => getComputedStyle(each, '::before').content);
    expect(words.map((each) => each.includes('10³ springs') || each.includes('Institute') || each.includes('attr('))).to.deep.equal([true, true]);
    expect(drawn.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
    const sides = await Promise.all(['Springs', '«چشمے» (2)', '2030'].map(async (title) => inside(await cardOf({ title }), '.drawn')!.matches(':dir(rtl)')));
    expect(sides).to.deep.equal([false, true, false]);
  }); // prettier-ignore
  // One pixel is no cover, so this picture has two.
  const gif = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAIAAAIDRAIFADs=';
  it('is not a picture that is written in the record, unless the page allows it', async () => {
    // One that is there, at another host: a missing one would have been taken away by the time it is looked for.
    const hostname = '127.0.0.1';
    const picture = `http://${hostname}:${location.port}/docs/card.png`;
    const record = { title: 'T', cover: [gif, picture] };
    expect(inside(await cardOf(record), 'img')!.getAttribute('src')).to.equal(picture);
    for (const [hosts, expected] of [
      ['data:', gif],
      ['lib.example.org', undefined],
      [hostname, picture],
    ] as const) {
      const provider = await fixture(
        html`<publication-provider allow-hosts=${hosts}><publication-card></publication-card></publication-provider>`,
      );
      const card = provider.querySelector('publication-card')!;
      card.record = record;
      await settled(() => card.state === 'loaded' && Boolean(inside(card, '.card'))); // its provider is loaded by then
      expect(inside(card, 'img')?.getAttribute('src'), hosts).to.equal(expected);
    }
  });
  it('is never a picture that may run something', async () => {
    const card = await cardOf({ title: 'T', cover: 'data:image/svg+xml,<svg/>' });
    expect([card.state, inside(card, 'img'), inside(card, '.drawn') !== null]).to.deep.equal(['loaded', null, true]);
  });
  it('tries each picture, and a failed or one-pixel one falls to the next, last to the drawn one', async () => {
    const { card, tried, restore } = await withPictures(['broken', 1, 'broken']);
    await settled(() => !inside(card, 'img'));
    restore();
    expect(tried).to.deep.equal([0, 1, 2].map((at) => `https://a.org/${at}`));
    expect(inside(card, '.drawn')).to.not.equal(null);
  });
  it('keeps the first that is a picture, with the alternative text of the record', async () => {
    const { card, tried, restore } = await withPictures([1, 20]);
    const image = inside<HTMLImageElement>(card, 'img')!;
    await settled(() => image.naturalWidth === 20);
    restore();
    expect([tried.length, image.alt, image.referrerPolicy, image.loading]).to.deep.equal([
      2,
      'A valley',
      'no-referrer',
      'lazy',
    ]);
  });
  it('is not asked of hosts that the provider does not allow', async () => {
    const provider = await fixture(
      html`<publication-provider allow-hosts="lib.example.org"><publication-card record='{"title":"T","cover":"https://evil.example.com/c.png"}'></publication-card></publication-provider>`,
    );
    const card = provider.querySelector('publication-card')!;
    await settled(() => card.state === 'loaded');
    expect(inside(card, 'img')).to.equal(null);
  });
});
