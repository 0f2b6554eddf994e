import type { Run } from './runs.js';
import { webUrl } from '../record/url.js';

// The sentence's punctuation at the end is not the URL's; brackets are, in pairs. As a group, so that `split` keeps it.
const BARE_URL = /(https?:\/\/(?:[^\s<>"“”«»()]|\([^\s()]*\))*(?:[\p{L}\p{N}/#&%*=+~$@_-]|\([^\s()]*\)))/giu;

/** Makes links of the bare URLs in some runs. A text that is a link already stays as it is. */
export function linkUrls(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.wrappers.some(({ type }) => type === 'link')) return [run];
    const parts = run.text.split(BARE_URL).map((text, at): Run => {
      const href = at % 2 ? webUrl(text) : undefined;
      return { text, wrappers: href ? [...run.wrappers, { type: 'link', href }] : run.wrappers };
    });
    return parts.filter(({ text }) => text);
  });
}
