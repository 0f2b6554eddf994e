import 'publication-card/define';

const card = document.createElement('publication-card');
// @ts-expect-error no such layout
card.layout = 'wide';
// @ts-expect-error a number
card.headingLevel = '2';
// @ts-expect-error no such property
card.heading = 2;
// @ts-expect-error to be read alone
card.state = 'loaded';
card.addEventListener('publication-load', (event) => {
  // @ts-expect-error it is the event's publication
  event.detail;
});
// @ts-expect-error a provider has hosts
document.createElement('publication-provider').allowHosts = ['library.example.org'];
