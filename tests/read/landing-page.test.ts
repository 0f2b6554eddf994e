import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readLandingPage } from '../../src/read/landing-page.js';

describe('a Link header', () => {
  const text = '<!doctype html><title>T</title>';
  it('may be broken and long', async () => {
    for (const part of ['<', '<a>;', '<a>;a="', '<a>;a ', ';rel=']) {
      const link = part.repeat(200_000 / part.length);
      const reading = readLandingPage({ text, url: 'https://lib.example.org/', link }, () => expect.fail(), undefined);
      expect(await reading.catch((error: PublicationError) => error.kind)).to.equal('format');
    }
  });
});
