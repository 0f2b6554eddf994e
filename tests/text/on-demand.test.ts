import { onDemand, whenLoaded } from '../../src/text/on-demand.js';
import { expect } from '@open-wc/testing';
import { PublicationError } from '../../src/record/error.js';
import { messagesIn } from '../../src/i18n/messages-for.js';

const sentence = messagesIn('en').failure.error;

describe('what is loaded on demand', () => {
  it('is there at once when it was loaded before', async () => {
    const part = onDemand(() => Promise.resolve('part'));
    expect(await whenLoaded(part)).to.equal('part');
    expect(whenLoaded(part)).to.equal('part');
  });
  it('says that it is the script’s part that could not be loaded, and is asked for again', async () => {
    const answers = [Promise.reject<string>(new TypeError('gone')), Promise.resolve('part')];
    const part = onDemand(() => answers.shift()!);
    const error = await Promise.resolve(whenLoaded(part)).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(PublicationError);
    expect((error as PublicationError).message).to.equal('network script');
    expect(sentence(error as PublicationError)).to.contain('a part of this card’s script could not be loaded');
    expect(await whenLoaded(part)).to.equal('part');
  });
});
