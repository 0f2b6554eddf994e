import type { Pending, Waiting } from './pending.js';
import { nearest } from './nearness.js';

interface Line {
  limit: number;
  running: number;
  readonly waiting: Waiting;
}

const lines = new Map<string, Line>();

/**
 * Makes a request when its host has room for it. There is one count a host for the whole page; of the limits of those who
 * ask there the lowest holds for all, until nobody asks any more. Of those who wait, what is nearest to the visible part of
 * the page goes first.
 *
 * @param limit requests at a time; at least 1
 * @param pending what it is for. Where its try is ended it leaves the line, and the promise stays as it is
 */
export async function inTurn<T>(host: string, limit: number, pending: Pending, request: () => Promise<T>): Promise<T> {
  const line: Line = lines.get(host) ?? { limit, running: 0, waiting: new Map() };
  lines.set(host, line);
  line.limit = Math.min(line.limit, limit);
  const hasRoom = () => !line.running || line.running < line.limit;
  if (hasRoom()) line.running++;
  else
    await new Promise<void>((go) => {
      line.waiting.set(go, pending);
      pending.end.signal.addEventListener('abort', () => line.waiting.delete(go));
    });
  try {
    return await request();
  } finally {
    line.running--;
    while (line.waiting.size && hasRoom()) {
      line.running++;
      const go = nearest(line.waiting);
      line.waiting.delete(go);
      go();
    }
    if (!line.running) lines.delete(host);
  }
}
