import { aTimeout, fixture, html } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import type { RawRecord } from '../../src/record/raw-record.js';
import type { RecordLoader } from '../../src/sources/loader.js';

/** A loader whose answers the test gives, by address. */
export class HeldLoader implements RecordLoader {
  readonly asked: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #held = new Map<string, PromiseWithResolvers<RawRecord>>();

  load(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<RawRecord> {
    const { origin, pathname: path } = new URL(url);
    this.asked.push(origin === location.origin ? path : origin + path);
    this.signals.push(signal!);
    const held = Promise.withResolvers<RawRecord>();
    this.#held.set(path, held);
    return held.promise;
  }
  refuse(path: string, error: PublicationError) {
    this.#held.get(path)!.reject(error);
  }
  answer(path: string, value: object) {
    this.#held.get(path)!.resolve({ text: JSON.stringify(value), url: `https://a.org${path}` });
  }
}

export type Provider = HTMLElement & { loader: RecordLoader };
/** A provider with a loader, and the card in it. */
export const provided = async (loader: RecordLoader, card: ReturnType<typeof html>) => {
  const provider = await fixture<Provider>(
    html`<publication-provider src-template="/records/{id}" .loader=${loader}>${card}</publication-provider>`,
  );
  return [provider.querySelector('publication-card')!, provider] as const;
};
/** Waits for something that has no event. */
export const until = async (condition: () => unknown) => {
  while (!condition()) await aTimeout(0);
};
