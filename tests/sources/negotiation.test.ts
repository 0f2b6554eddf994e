// A resolver of DOIs answers as it is asked to: https://citation.doi.org/docs.html
import { expect } from '@open-wc/testing';
import { Loader } from '../../src/sources/loader.js';
import { readReference } from '../../src/read/reference.js';

const { fetch } = globalThis;
afterEach(() => (globalThis.fetch = fetch));

describe('a request for a record', () => {
  it('asks for JSON first, for CSL next, and takes anything else', async () => {
    const accepted: string[] = [];
    globalThis.fetch = (_input, init) => {
      accepted.push(new Headers(init?.headers).get('accept')!);
      return Promise.resolve(new Response('{"title":"T"}'));
    };
    await new Loader().load('https://doi.org/10.1234/x');
    expect(accepted).to.deep.equal(['application/json, application/vnd.citationstyles.csl+json;q=0.9, */*;q=0.5']);
    // Otherwise the browser would ask for leave first. https://fetch.spec.whatwg.org/#cors-safelisted-request-header
    expect(accepted[0]!.length).to.be.below(128);
    expect(accepted[0]).to.not.match(/["():<>?@[\\\]{}]/);
  });
  it('is answered with a record by who has it in several forms, in one go', async () => {
    let requests = 0;
    globalThis.fetch = (_input, init) => {
      requests++;
      const isAsked = new Headers(init?.headers).get('accept')!.includes('application/vnd.citationstyles.csl+json');
      return Promise.resolve(
        new Response(isAsked ? '{"title":"From its record"}' : '<!doctype html><title>Page</title>'),
      );
    };
    const input = { format: undefined, baseUrl: 'https://a.org/' };
    const settings = { loader: new Loader(), allows: () => true };
    const read = await readReference({ address: 'https://doi.org/10.1234/x' }, input, settings, {}); // prettier-ignore
    expect([read.title, requests]).to.deep.equal(['From its record', 1]);
  });
});
