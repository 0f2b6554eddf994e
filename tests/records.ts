// The records and the markup that the tests of several rooms read: the server of the tests has them from collections.mjs.

/** Records as their texts, by their paths. */
export interface Collection {
  /** Within a sentence. */
  readonly name: string;
  /** Why its tests are skipped, if they are. */
  readonly skip: string | false;
  readonly records: Readonly<Record<string, string>>;
}

const answerOf = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;

/** The records of the project, and those that may lie beside it. */
export const collections = await answerOf<readonly Collection[]>('/collections.json');

/** A text that may lie beside the project, empty where there is none, and then why its test is skipped. */
export const beside = (name: 'payloads' | 'seed') =>
  answerOf<{ readonly skip: string | false; readonly text: string }>(`/beside/${name}.json`);

/** Hostile strings, each with the name of their collection. */
export async function hostileStrings() {
  const own = { skip: false, text: await (await fetch('/tests/hostile-strings.ndjson')).text() } as const;
  const all = {
    'the hostile strings of the project': own,
    'the payloads beside the project': await beside('payloads'),
  };
  return Object.entries(all).map(([name, { skip, text }]) => {
    const values = text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as string | { payload: string });
    return { name, skip, strings: values.map((value) => (typeof value === 'string' ? value : value.payload)) };
  }); // prettier-ignore
}

/** A test, or where there is a reason a skipped one; `npm test` says the reasons at its end. */
export function itUnless(reason: string | false, name: string, test: () => Promise<void> | void): void {
  it(name, function () {
    if (!reason) return test();
    console.log(`Skipped: ${reason}`);
    return this.skip();
  });
}
