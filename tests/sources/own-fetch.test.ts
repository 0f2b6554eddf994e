// Pages that have put a `fetch` or a `Promise` of their own in the place of the engine's.
import { expect } from '@open-wc/testing';
import { Loader, type RecordLoader } from '../../src/sources/loader.js';
import { readReference } from '../../src/read/reference.js';

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
      total: null,
    });
  });
});

describe('a promise of another make', () => {
  it('is waited for as the engine’s own are', async () => {
    const answer = Promise.resolve({ text: '{"title":"Late"}' });
    const loader = { load: () => ({ then: answer.then.bind(answer) }) } as unknown as RecordLoader;
    const read = readReference({ address: '/1' }, { format: undefined, baseUrl: 'https://a.example.org/' }, { loader, allows: () => true }, {}); // prettier-ignore
    expect((await read).title).to.equal('Late');
  });
});
