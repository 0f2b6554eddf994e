import { kindOf, Network, turn } from './network.js';
import { expect } from '@open-wc/testing';
import { Loader } from '../../src/sources/loader.js';

// Each test has a host of its own, since what is known of a silent host is known to the whole page.
let hosts = 0;
const another = () => `https://h${++hosts}.example.org`;
const own = (path: string) => `${location.origin}${path}`;
const passing = { status: 503 };

describe('a failure that may pass', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());
  const loader = () => new Loader({ retryDelay: 1 });

  for (const status of [429, 502, 503, 504])
    it(`is asked about again, and then read: ${status}`, async () => {
      const read = loader().load(`${another()}/1`);
      network.requests[0]!.answer('', { status });
      (await network.asked(2)).answer('x');
      expect((await read).text).to.equal('x');
    });
  it('is asked about twice more and no oftener', async () => {
    const kind = kindOf(loader().load(`${another()}/1`));
    for (const count of [1, 2, 3]) (await network.asked(count)).answer('', passing);
    expect(await kind).to.equal('http');
    expect(network.requests).to.have.length(3);
  });
  for (const status of [400, 401, 403, 404, 410, 500])
    it(`is none of those that stay: ${status}`, async () => {
      const kind = kindOf(loader().load(`${another()}/1`));
      network.requests[0]!.answer('', { status });
      expect(await kind).to.equal('http');
      expect(network.requests).to.have.length(1);
    });
  it('is no answer of the page’s own host, and one that broke off', async () => {
    for (const url of [own('/1'), `${another()}/1`]) {
      const before = network.requests.length;
      const read = kindOf(loader().load(url));
      if (url.startsWith(location.origin)) network.requests[before]!.fail();
      else network.requests[before]!.breakOff();
      (await network.asked(before + 2)).answer('x');
      expect(await read).to.equal('read');
    }
  });
  it('is not one that took too long', async () => {
    expect(await kindOf(new Loader({ retryDelay: 1, timeout: 5 }).load(`${another()}/1`))).to.equal('timeout');
    expect(network.requests).to.have.length(1);
  });
  it('is shared by all who asked', async () => {
    const [one, url] = [loader(), `${another()}/1`];
    const both = [one.load(url), one.load(url)];
    network.requests[0]!.answer('', passing);
    (await network.asked(2)).answer('x');
    expect((await Promise.all(both)).map(({ text }) => text)).to.deep.equal(['x', 'x']);
    expect(network.requests).to.have.length(2);
  });
  it('holds no place in the line of its host while it waits', async () => {
    const [one, host] = [new Loader({ maxConcurrent: 1, retryDelay: 1e9 }), another()];
    const gone = new AbortController();
    const waiting = kindOf(one.load(`${host}/1`, { signal: gone.signal }));
    const next = one.load(`${host}/2`);
    network.requests[0]!.answer('', passing);
    (await network.asked(2)).answer('x');
    expect((await next).text).to.equal('x');
    gone.abort();
    expect(await waiting).to.equal('AbortError');
  });
  it('is forgotten when the one who asked leaves', async () => {
    const timers = new Set<unknown>();
    const [real, realClear] = [window.setTimeout, window.clearTimeout];
    const set = Promise.withResolvers<void>();
    window.setTimeout = ((work: () => void, delay: number) => {
      const timer = real(work, delay);
      if (delay > 1e6) {
        timers.add(timer);
        set.resolve();
      }
      return timer;
    }) as typeof setTimeout;
    window.clearTimeout = ((timer: number) => {
      timers.delete(timer);
      realClear(timer);
    }) as typeof clearTimeout;
    const gone = new AbortController();
    const kind = kindOf(new Loader({ retryDelay: 1e8 }).load(`${another()}/1`, { signal: gone.signal }));
    network.requests[0]!.answer('', passing);
    await set.promise;
    gone.abort();
    expect(await kind).to.equal('AbortError');
    expect(timers.size, 'timers that still run').to.equal(0);
    [window.setTimeout, window.clearTimeout] = [real, realClear];
    expect(network.requests).to.have.length(1);
  });
});

describe('Retry-After', () => {
  let network: Network;
  let waits: number[];
  const [real] = [window.setTimeout];
  beforeEach(() => {
    network = new Network();
    waits = [];
    // Time passes at once; what is looked at is how long it would have been.
    window.setTimeout = ((work: () => void, delay = 0) => {
      if (delay >= 10_000) return real(work, delay); // deadlines
      waits.push(delay);
      return real(work);
    }) as typeof setTimeout;
  });
  afterEach(async () => {
    window.setTimeout = real;
    await network.restore();
  });
  const asks = async (header: string) => {
    const kind = kindOf(new Loader({ retryDelay: 1 }).load(`${another()}/1`));
    network.requests[0]!.answer('', { status: 429, headers: { 'retry-after': header } });
    void network.asked(2).then((request) => request.answer('x'));
    return [await kind, network.requests.length];
  };

  it('is heeded in seconds', async () => {
    expect(await asks('7')).to.deep.equal(['read', 2]);
    expect(waits.find((wait) => wait >= 7000)).to.be.within(7000, 7001);
  });
  it('is heeded as a date', async () => {
    expect(await asks(new Date(Date.now() + 9000).toUTCString())).to.deep.equal(['read', 2]);
    expect(waits.some((wait) => wait > 5000 && wait <= 9001)).to.equal(true);
  });
  for (const header of ['', 'soon', '-5', new Date(0).toUTCString()])
    it(`that says nothing is passed over: “${header}”`, async () => {
      expect(await asks(header)).to.deep.equal(['read', 2]);
      expect(Math.max(...waits)).to.be.below(5);
    });
  it('of more than half a minute is taken at its word: nothing is asked again', async () => {
    for (const header of ['31', '99999999999', new Date(Date.now() + 3e6).toUTCString()]) {
      network.requests.length = 0;
      expect(await asks(header)).to.deep.equal(['http', 1]);
    }
  });
});

describe('another site that does not answer at all', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());
  /** Twenty cards ask, and each first try fails. */
  const all = (host: string, loader = new Loader({ retryDelay: 1, maxConcurrent: 100 })) => {
    const kinds = Array.from({ length: 20 }, (_, at) => kindOf(loader.load(`${host}/${at}`)));
    network.requests.slice(-20).forEach((request) => request.fail());
    return Promise.all(kinds);
  };

  it('is asked again for one of the cards only, since it may be closed to other sites', async () => {
    const host = another();
    const kinds = all(host);
    (await network.asked(21)).fail();
    (await network.asked(22)).fail();
    expect(new Set(await kinds)).to.deep.equal(new Set(['network']));
    expect(network.requests).to.have.length(22);
    // Nor is it for those that come later.
    const later = kindOf(new Loader({ retryDelay: 1 }).load(`${host}/late`));
    network.requests.at(-1)!.fail();
    expect(await later).to.equal('network');
    expect(network.requests).to.have.length(23);
  });
  it('is asked again for all when it answers that one', async () => {
    const kinds = all(another());
    (await network.asked(21)).answer('x');
    await network.asked(40);
    network.requests.slice(21).forEach((request) => request.answer('x'));
    expect(new Set(await kinds)).to.deep.equal(new Set(['read']));
    expect(network.requests).to.have.length(40);
  });
  it('is asked for another one when the one leaves', async () => {
    const [host, gone] = [another(), new AbortController()];
    const loader = new Loader({ retryDelay: 1 });
    const left = kindOf(loader.load(`${host}/1`, { signal: gone.signal }));
    const other = kindOf(loader.load(`${host}/2`));
    network.requests.forEach((request) => request.fail());
    expect((await network.asked(3)).url).to.equal(`${host}/1`);
    gone.abort();
    const next = await network.asked(4);
    expect(next.url).to.equal(`${host}/2`);
    next.answer('x');
    expect([await left, await other]).to.deep.equal(['AbortError', 'read']);
  });
});

describe('an answer that is not UTF-8', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());
  const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
  const cases: Record<string, [bytes: Uint8Array<ArrayBuffer>, type: string, text: string]> = {
    'is read by its media type': [latin('Caf\xe9'), 'text/plain; charset=ISO-8859-1', 'Café'],
    'is read by its XML declaration': [latin('<?xml version="1.0" encoding="iso-8859-1"?><t>Caf\xe9</t>'), 'text/xml', '<?xml version="1.0" encoding="iso-8859-1"?><t>Café</t>'],
    'is read by its meta': [latin('<meta charset=windows-1252><p>Caf\xe9'), 'text/html', '<meta charset=windows-1252><p>Café'],
    'is read by its byte order mark': [latin('\xff\xfeC\0a\0f\0\xe9\0'), 'text/plain', 'Café'],
    'but says it is something that nobody knows keeps its marks': [latin('Caf\xe9'), 'text/plain; charset=klingon', 'Caf\ufffd'],
    'but says so wrongly is read as what it is': [new TextEncoder().encode('Café'), 'text/plain; charset=iso-8859-1', 'Café'],
    'with a byte order mark of UTF-8 is read without it': [latin('\xef\xbb\xbf{}'), 'application/json', '{}'],
  }; // prettier-ignore
  for (const [name, [bytes, type, text]] of Object.entries(cases))
    it(name, async () => {
      const read = new Loader().load(`${another()}/1`);
      network.requests[0]!.answer(bytes, { headers: { 'content-type': type } });
      expect((await read).text).to.equal(text);
      await turn();
    });
});
