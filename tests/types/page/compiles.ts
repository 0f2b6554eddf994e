// Who imports an entry for its effect has the elements' types.
import 'publication-card/define';
import 'publication-card/publication-card.js';
import 'publication-card/publication-card.global.js';
import type { Publication } from 'publication-card';

const card = document.createElement('publication-card');
card.layout = 'full';
card.headingLevel = 2;
card.showMissing = true;
card.record = { title: 'Mountain Springs' };
card.src = null;
card.addEventListener('publication-load', (event) => {
  event.publication satisfies Publication;
});
card.addEventListener('publication-error', ({ error, publication }) => {
  [error.kind, publication] satisfies [string, Publication | undefined];
});
card.addEventListener('publication-cite', ({ detail }) => {
  detail.style satisfies string | undefined;
});
document.addEventListener('publication-open', (event) => {
  event.detail.url satisfies string | undefined;
});
card.publication satisfies object | undefined;
await card.reload();

const provider = document.querySelector('publication-provider');
if (provider) {
  provider.allowHosts = 'library.example.org';
  provider.timeout = 5000;
}
