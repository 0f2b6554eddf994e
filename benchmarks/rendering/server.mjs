// A process that writes cards as HTML with one build, so that two builds share no code that one of them made warm. It is told
// the build's server entry when it is started; then each message has the first record's number and how many there are, and is
// answered with the milliseconds for all of them, of the clock and of the processor.
import { pathToFileURL } from 'node:url';
import { recordOf } from './records.mjs';

const { readPublication, renderCard } = await import(pathToFileURL(process.argv[2]));

process.on('message', async ({ first, count }) => {
  const publications = [];
  for (let at = 0; at < count; at++) publications.push(await readPublication(recordOf(first + at)));
  globalThis.gc?.();
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const texts = publications.map((publication) => renderCard(publication, { lang: 'en', form: 'shadow' }));
  const [clock, { user, system }] = [performance.now() - begin, process.cpuUsage(before)];
  if (!texts.every((text, at) => text.includes(recordOf(first + at).title))) throw new Error('A card is empty.');
  process.send({ clock, cpu: (user + system) / 1000 });
});
process.send('ready');
