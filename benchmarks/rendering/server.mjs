// A process that writes cards as HTML with one build, so that two builds share no code that one of them made warm. It is told
// the build's server entry when it is started; then each message has the first record's number and how many there are, and is
// answered with the milliseconds.
import { pathToFileURL } from 'node:url';
import { recordOf } from './records.mjs';

const { readPublication, renderCard } = await import(pathToFileURL(process.argv[2]));

process.on('message', async ({ first, count }) => {
  const publications = [];
  for (let at = 0; at < count; at++) publications.push(await readPublication(recordOf(first + at)));
  globalThis.gc?.();
  let length = 0;
  const begin = performance.now();
  for (const publication of publications) length += renderCard(publication, { lang: 'en' }).length;
  const time = performance.now() - begin;
  if (length < count * 1000) throw new Error('The cards are empty.');
  process.send(time);
});
process.send('ready');
