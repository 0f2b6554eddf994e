// A reporter of Node's test runner that says nothing and writes how many tests passed, failed and were skipped, what failed,
// and why tests were skipped: `npm test` repeats it at the end, since the end is what is kept of a long run.
import { writeFileSync } from 'node:fs';

export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const faults = [];
  const reasons = [];
  for await (const { type, data } of events) {
    if (!/^test:(?:pass|fail)$/.test(type)) continue;
    // Of a suite that is skipped nothing else is told: it counts as one.
    if (data.skip !== undefined) {
      counts.skipped++;
      reasons.push(data.skip === true ? data.name : data.skip);
    } else if (data.details?.type !== 'suite') {
      counts[type === 'test:pass' ? 'passed' : 'failed']++;
      if (type === 'test:fail')
        faults.push(`${data.name}\n${data.details?.error?.cause?.stack ?? data.details?.error}`);
    }
  }
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ ...counts, faults, reasons }));
  yield '';
}
