import type { Run } from './runs.js';
import { webUrl } from '../record/url.js';

const BARE_URL = /https?:\/\/[^\s<>"“”«»]+/gi;
// The sentence's punctuation is not the URL's; a closing bracket is, where the URL opened it.
const BRACKETED = /\([^)]*\)[.,;:!?]*$/;
const STOP = /[.,;:!?]+$/;
const TRAILING = /[^\p{L}\p{N}/#&%*=+~$@_-]+$/u;

/** Makes links of the bare URLs in some runs. A text that is a link already stays as it is. */
export function linkUrls(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => (run.wrappers.some(({ type }) => type === 'link') ? [run] : splitAtUrls(run)));
}

function splitAtUrls(run: Run): Run[] {
  const parts: Run[] = [];
  let end = 0;
  for (const { 0: match, index } of run.text.matchAll(BARE_URL)) {
    const text = match.replace(BRACKETED.test(match) ? STOP : TRAILING, '');
    const href = webUrl(text);
    if (!href) continue;
    parts.push({ ...run, text: run.text.slice(end, index) }, { text, wrappers: [...run.wrappers, { type: 'link', href }] });
    end = index + text.length;
  }
  return [...parts, { ...run, text: run.text.slice(end) }].filter(({ text }) => text);
}
