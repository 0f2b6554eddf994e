import { expect } from '@open-wc/testing';
import { allowHosts } from '../../src/sources/settings.js';
import { kindOf, Network, turn } from './network.js';
import { Loader } from '../../src/sources/loader.js';

describe('the loader', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());

  it('shares one request between cards that ask at the same time', async () => {
    const loader = new Loader();
    const both = Promise.all([loader.load('https://a.org/1'), loader.load('https://a.org/1')]);
    network.requests[0]!.answer('x');
    expect((await both).map(({ text }) => text)).to.deep.equal(['x', 'x']);
    expect(network.requests).to.have.length(1);
  });
  it('asks without cookies and referrer', () => {
    void kindOf(new Loader().load('https://a.org/1'));
    expect(network.requests[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    network.requests[0]!.answer('');
  });
  it('hands on what a header of the answer says of how many records there are', async () => {
    const said: readonly (readonly [headers: Record<string, string>, total: string | null])[] = [
      [{ 'total-results': '138' }, '138'], [{ 'x-total-count': '0' }, '0'], [{ 'total-results': '5', 'x-total-count': '7' }, '5'], [{}, null],
    ]; // prettier-ignore
    for (const [at, [headers, total]] of said.entries()) {
      const read = new Loader().load('https://a.org/1');
      network.requests[at]!.answer('[]', { headers });
      expect((await read).total, JSON.stringify(headers)).to.equal(total);
    }
  });
  it('keeps answers for a while, never failures', async () => {
    const loader = new Loader();
    const failed = kindOf(loader.load('https://a.org/1'));
    network.requests[0]!.answer('', { status: 404 });
    expect(await failed).to.equal('http');
    const read = loader.load('https://a.org/1');
    network.requests[1]!.answer('x');
    await read;
    await turn();
    expect((await loader.load('https://a.org/1')).text).to.equal('x');
    expect(network.requests).to.have.length(2);
  });
  it('keeps no more than a hundred answers', async () => {
    const loader = new Loader({ maxConcurrent: 1000 });
    const first = loader.load('https://a.org/0');
    network.requests[0]!.answer('x');
    await first; // kept before all others: bodies of answers that come together end in any order
    const others = Array.from({ length: 100 }, (_, at) => loader.load(`https://a.org/${at + 1}`));
    network.requests.slice(1).forEach((request) => request.answer('x'));
    await Promise.all(others);
    await turn();
    await loader.load('https://a.org/100');
    void kindOf(loader.load('https://a.org/0'));
    expect(network.requests).to.have.length(102);
    network.requests.at(-1)!.answer('');
  });
  it('drops the answer first that nobody has asked for the longest time', async () => {
    const loader = new Loader({ maxConcurrent: 1000 });
    const load = async (at: number) => {
      const read = loader.load(`https://a.org/${at}`);
      network.requests.at(-1)!.answer('x');
      await read;
      await turn();
    };
    for (let at = 0; at < 100; at++) await load(at);
    await load(0);
    await load(100);
    await load(0);
    expect(network.requests).to.have.length(101);
    await load(1);
    expect(network.requests).to.have.length(102);
  });
  it('asks again past the caches when told to reload', async () => {
    const loader = new Loader();
    const first = loader.load('https://a.org/1');
    network.requests[0]!.answer('old');
    await first;
    const again = loader.load('https://a.org/1', { reload: true });
    expect(network.requests[1]!.init.cache).to.equal('reload');
    network.requests[1]!.answer('new');
    expect((await again).text).to.equal('new');
    await turn();
    expect((await loader.load('https://a.org/1')).text).to.equal('new');
  });
  it('ends a request that nobody wants any more, and only then', async () => {
    const loader = new Loader();
    const [one, two] = [new AbortController(), new AbortController()];
    const left = [
      kindOf(loader.load('https://a.org/1', { signal: one.signal })),
      kindOf(loader.load('https://a.org/1', { signal: two.signal })),
    ];
    one.abort();
    expect(network.requests[0]!.signal.aborted).to.equal(false);
    two.abort();
    expect(network.requests[0]!.signal.aborted).to.equal(true);
    expect(await Promise.all(left)).to.deep.equal(['AbortError', 'AbortError']);
    void kindOf(loader.load('https://a.org/1'));
    expect(network.requests).to.have.length(2);
    network.requests[1]!.answer('');
  });
  it('runs only so many requests to a host at once, and hands places on', async () => {
    const loader = new Loader({ maxConcurrent: 2 });
    const gone = new AbortController();
    const all = [1, 2, 3, 4].map((at) =>
      kindOf(loader.load(`https://line-a.org/${at}`, at === 3 ? { signal: gone.signal } : {})),
    );
    void kindOf(loader.load('https://line-b.org/1'));
    expect(network.requests.map(({ url }) => url)).to.deep.equal([
      'https://line-a.org/1',
      'https://line-a.org/2',
      'https://line-b.org/1',
    ]);
    gone.abort();
    network.requests[0]!.answer('', { status: 404 });
    await network.asked(4);
    expect(network.requests.at(-1)!.url).to.equal('https://line-a.org/4');
    network.requests.forEach((request) => request.answer('x'));
    expect(await Promise.all(all)).to.deep.equal(['http', 'read', 'AbortError', 'read']);
  });
  it('tells what went wrong by kind', async () => {
    const loader = new Loader({ timeout: 20 });
    const load = (respond: (request: Network['requests'][0]) => void) => {
      const kind = kindOf(loader.load(`https://a.org/${network.requests.length}`));
      respond(network.requests.at(-1)!);
      return kind;
    };
    expect(await load((request) => request.answer('', { status: 404 }))).to.equal('http');
    expect(await load((request) => request.answer('', { status: 500 }))).to.equal('http');
    expect(await load(() => undefined)).to.equal('timeout');
    expect(await load((request) => request.answer('x'.repeat(5_000_001)))).to.equal('too-large');
  });
  it('takes an empty answer for empty text', async () => {
    const read = new Loader().load('https://a.org/1');
    network.requests[0]!.answer(null, { status: 204 });
    expect((await read).text).to.equal('');
  });
  it('asks for absolute http(s) addresses only', async () => {
    for (const allows of [undefined, allowHosts('a.org')])
      for (const url of ['records/1', '', 'data:application/json,{}'])
        expect(await kindOf(new Loader({ allows } as object).load(url))).to.equal('blocked');
    expect(network.requests).to.have.length(0);
  });
  it('goes by its defaults where a setting is undefined, and by sense where it is none', async () => {
    const undefinedOnes = { timeout: undefined, maxConcurrent: undefined, cacheSeconds: undefined, allows: undefined };
    for (const settings of [undefinedOnes, { timeout: Infinity }, { maxConcurrent: 0 }]) {
      const read = kindOf(new Loader(settings as object).load('https://a.org/1'));
      await turn();
      await turn();
      network.requests.at(-1)!.answer('x');
      expect(await read).to.equal('read');
    }
  });
  it('keeps nothing when told so', async () => {
    const loader = new Loader({ cacheSeconds: 0 });
    for (const count of [1, 2]) {
      const read = loader.load('https://a.org/1');
      expect(network.requests).to.have.length(count);
      network.requests.at(-1)!.answer('x');
      await read;
      await turn();
    }
  });
  it('asks no host that is not allowed', async () => {
    const loader = new Loader({ allows: allowHosts('lib.example.org, *.example.net') });
    expect(await kindOf(loader.load('https://evil.org/1'))).to.equal('blocked');
    expect(network.requests).to.have.length(0);
  });
});

describe('allow-hosts', () => {
  const allows = allowHosts('lib.example.org *.example.net:444 *.example.com');
  const cases: Record<string, boolean> = {
    'https://lib.example.org/x': true,
    'https://lib.example.org:8443/x': true,
    'https://example.org/': false,
    'https://evil-lib.example.org.evil.com/': false,
    'https://a.b.example.com/': true,
    'https://example.com.evil.org/': false,
    'https://badexample.com/': false,
    [location.href]: true,
  };
  for (const [url, allowed] of Object.entries(cases))
    it(`${allowed ? 'allows' : 'refuses'} ${url}`, () => expect(allows(url)).to.equal(allowed));
  it('allows every host when it is empty', () => expect(allowHosts('')('https://any.org')).to.equal(true));
});
