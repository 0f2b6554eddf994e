// Starts the process that writes cards in Node, and asks it for its times.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { once } from 'node:events';

/** A process that ends instead of answering has said why. */
async function answerOf(child) {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('renderCard could not be measured.');
  });
  const [answer] = await Promise.race([once(child, 'message', { signal }), ended]).finally(() => done.abort());
  return answer;
}

/** @param {string} dist the build */
export async function writerOf(dist) {
  const script = new URL('server.mjs', import.meta.url);
  const child = fork(script, [join(dist, 'server/index.js')], { execArgv: ['--expose-gc'] });
  await answerOf(child);
  return {
    /** Writes a card of each of `count` records, from the number `first` on. */
    write(first, count) {
      child.send({ first, count });
      return answerOf(child);
    },
    close: () => child.kill(),
  };
}
