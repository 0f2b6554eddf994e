import { kindOf, Network, turn } from './network.js';
import { expect, fixture, html } from '@open-wc/testing';
import { Loader } from '../../src/sources/loader.js';

const pathsOf = ({ requests }: Network) => requests.map(({ url }) => new URL(url).pathname);

describe('the line of a host', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());
  /** Answers one after the other until nobody asks; tells how many were ever in flight. */
  const answerAll = async (total: number) => {
    let most = 0;
    for (let at = 0; at < total; at++) {
      const request = await network.asked(at + 1);
      most = Math.max(most, network.requests.length - at);
      request.answer('x');
    }
    return most;
  };

  it('is as short as it may be for a thousand cards', async () => {
    const loader = new Loader();
    const all = Array.from({ length: 1000 }, (_, at) => loader.load(`https://line.org/${at}`));
    expect(network.requests).to.have.length(6);
    expect(await answerAll(1000)).to.equal(6);
    await Promise.all(all);
    expect(network.requests).to.have.length(1000);
  });
  it('is one request for a thousand cards of one record', async () => {
    const loader = new Loader();
    const all = Array.from({ length: 1000 }, () => loader.load('https://line.org/same'));
    network.requests[0]!.answer('x');
    await Promise.all(all);
    expect(network.requests).to.have.length(1);
  });
  it('is that of the whole page, and the lowest limit holds', async () => {
    const [wide, narrow] = [new Loader({ maxConcurrent: 4 }), new Loader({ maxConcurrent: 2 })];
    const load = (loader: Loader, at: number) => kindOf(loader.load(`https://line.org/${at}`));
    const all = [0, 1, 2].map((at) => load(wide, at));
    all.push(load(narrow, 3), load(wide, 4));
    expect(pathsOf(network)).to.deep.equal(['/0', '/1', '/2']);
    network.requests[0]!.answer('x');
    await turn();
    expect(network.requests, 'two still run').to.have.length(3);
    network.requests[1]!.answer('x');
    await network.asked(4);
    network.requests[2]!.answer('x');
    await network.asked(5);
    network.requests.forEach((request) => request.answer('x'));
    await Promise.all(all);
    // Nobody asks any more, so that the next goes by its own limit.
    const more = [5, 6, 7].map((at) => load(wide, at));
    expect(network.requests).to.have.length(8);
    network.requests.forEach((request) => request.answer('x'));
    await Promise.all(more);
  });
  it('is left by who leaves the page: nothing is asked for them', async () => {
    const loader = new Loader({ maxConcurrent: 1 });
    const gone = new AbortController();
    const all = [0, 1, 2].map((at) => kindOf(loader.load(`https://line.org/${at}`, at === 1 ? { signal: gone.signal } : {}))); // prettier-ignore
    gone.abort();
    await answerAll(2);
    expect(await Promise.all(all)).to.deep.equal(['read', 'AbortError', 'read']);
    expect(pathsOf(network)).to.deep.equal(['/0', '/2']);
  });
  it('frees the place of who leaves while it is asked', async () => {
    const loader = new Loader({ maxConcurrent: 1 });
    const gone = new AbortController();
    const all = [0, 1].map((at) => kindOf(loader.load(`https://line.org/${at}`, at === 0 ? { signal: gone.signal } : {}))); // prettier-ignore
    gone.abort();
    (await network.asked(2)).answer('x');
    expect(await Promise.all(all)).to.deep.equal(['AbortError', 'read']);
  });
  it('lets those go first who are nearest to the visible part of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><div style="height: 20000px"><p>far</p></div><p>end</p><p style="position: fixed; top: 0">seen</p><p hidden>hidden</p></div>`,
    );
    const [far, end, seen, hidden] = page.querySelectorAll('p');
    far!.parentElement!.style.paddingTop = '3000px';
    const loader = new Loader({ maxConcurrent: 1 });
    const load = (name: string, element?: Element) => kindOf(loader.load(`https://line.org/${name}`, { element }));
    const all = [load('first'), load('nowhere'), load('hidden', hidden), load('end', end), load('far', far), load('seen', seen)]; // prettier-ignore
    // Of a request that several want, the nearest counts.
    all.push(loader.load('https://line.org/end', { element: seen! }).then(() => 'read'));
    await turn();
    await answerAll(6);
    await Promise.all(all);
    expect(pathsOf(network)).to.deep.equal(['/first', '/end', '/seen', '/far', '/nowhere', '/hidden']);
  });
  it('goes by where the page is when a place gets free', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><p>top</p><div style="height: 20000px"></div><p>end</p><div style="height: 2000px"></div></div>`,
    );
    const [top, end] = page.querySelectorAll('p');
    const loader = new Loader({ maxConcurrent: 1 });
    const all = [kindOf(loader.load('https://line.org/first')), ...[top, end].map((element) => kindOf(loader.load(`https://line.org/${element!.textContent}`, { element: element! })))]; // prettier-ignore
    await turn();
    end!.scrollIntoView();
    await answerAll(3);
    await Promise.all(all);
    expect(pathsOf(network)).to.deep.equal(['/first', '/end', '/top']);
    scrollTo(0, 0);
  });
});
