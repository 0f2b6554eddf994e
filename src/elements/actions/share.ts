// Passing a publication on: through the device's own sheet where there is one, else as a link on the clipboard.
import { copy } from './copy.js';
import { plainText } from '../../record/rich-text.js';
import { recordPage } from '../../record/resolvers.js';
import { type Stage, wordsOf } from './stage.js';

/** Shares the publication's own address; that of the page which shows it where it has none. */
export async function share(stage: Stage): Promise<void> {
  const { publication, say, tell } = stage;
  const { identifiers, links } = publication;
  const url = recordPage(publication) ?? identifiers?.url ?? links?.fullText?.url ?? location.href;
  const data = { title: plainText(publication.title), url };
  if (navigator.canShare?.(data)) {
    if (!tell({ url, how: 'share' })) return;
    try {
      return await navigator.share(data);
    } catch (cause) {
      // A reader who closes the sheet has decided. Whatever else it is, there is still the link.
      if ((cause as Error).name === 'AbortError') return;
    }
  }
  if (!tell({ url, how: 'copy' })) return;
  const isCopied = await copy({ 'text/plain': url });
  const words = wordsOf(stage);
  if (words) say(isCopied ? words.linkCopied : words.linkRefused(url));
}
