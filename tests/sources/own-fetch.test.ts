// Pages that have put a `fetch` or a `Promise` of their own in the place of the engine's.
import { expect } from '@open-wc/testing';
import { Loader } from '../../src/sources/loader.js';
import { whenLoaded } from '../../src/text/on-demand.js';

describe('a page’s own fetch', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('that knows neither the address that answered nor streams is read all the same', async () => {
    const headers = { get: () => null };
    window.fetch = () =>
      Promise.resolve({ ok: true, status: 200, headers, text: () => Promise.resolve('{}') } as never);
    const loader = new Loader({ allows: (url) => new URL(url).host === 'a.example.org' });
    expect(await loader.load('https://a.example.org/1')).to.deep.equal({
      text: '{}',
      url: 'https://a.example.org/1',
      link: null,
    });
  });
});

describe('a promise of another make', () => {
  it('is waited for as the engine’s own are', async () => {
    const loaded = Promise.resolve();
    let isThere = false;
    const work = () => {
      if (isThere) return 'done';
      isThere = true;
      throw { then: loaded.then.bind(loaded) }; // eslint-disable-line @typescript-eslint/only-throw-error -- see whenLoaded
    };
    expect(await whenLoaded(work)).to.equal('done');
  });
});
