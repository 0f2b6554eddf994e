// A reporter of Node's test runner that says nothing and writes how many tests passed, failed and were skipped, and
// what failed: `npm test` repeats it at the end, since the end is what is kept of a long run.
import { writeFileSync } from 'node:fs';

export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const faults = [];
  for await (const { type, data } of events) {
    if (!/^test:(?:pass|fail)$/.test(type) || data.details?.type === 'suite') continue;
    if (data.skip !== undefined) counts.skipped++;
    else counts[type === 'test:pass' ? 'passed' : 'failed']++;
    if (type === 'test:fail') faults.push(`${data.name}\n${data.details?.error?.cause?.stack ?? data.details?.error}`);
  }
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ ...counts, faults }));
  yield '';
}
