// `npm run bench:render`: how long it takes to draw cards in Chromium, to change them, and to write them in Node; and whether
// that keeps to the targets. It needs a build.
//   --against REF  measures another commit in turn with this build, and prints ratios
//   --rounds N     rounds, whose medians count; default 15. Those that make the code warm come on top
//   --cards N      cards a round, and ten times as many records that are written; default 100
//   --write        writes the table to docs/performance.md
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { circumstances, median, report, times } from './report.mjs';
import { command, Refusal } from './command.mjs';
import { cardsIn } from './rendering/browser.mjs';
import puppeteer from 'puppeteer-core';
import { root } from '../scripts/server.mjs';
import { table } from '../scripts/table.mjs';
import { withBuilds } from './builds.mjs';
import { writerOf } from './rendering/writer.mjs';

/** Rounds that do not count: they load what is loaded on first use, and let the engine compile what runs often. */
const WARM = 3;

/**
 * What is measured, in the order of a round. `target` is the largest part of the other commit's time, or of the time that this
 * build took for the step that `partOf` names.
 */
const stepsOf = (cards, written) => [
  {
    id: 'full',
    name: `create ${cards} cards, layout full`,
    run: ({ page }, round) => page.create(round * cards, cards, { layout: 'full', 'summary-display': 'full' }),
    count: cards,
    target: 0.75,
  },
  {
    id: 'auto',
    name: `create ${cards} cards, layout auto`,
    run: ({ page }, round) => page.create(round * cards, cards, { 'summary-display': 'full' }),
    count: cards,
  },
  {
    id: 'change',
    name: `change layout auto to row on ${cards} loaded cards`,
    run: ({ page }) => page.change('row'),
    count: cards,
    target: 0.2,
    partOf: 'auto',
  },
  {
    id: 'written',
    name: `renderCard in Node, ${written.toLocaleString('en')} records`,
    run: ({ writer }, round) => writer.write(round * written, written),
    count: written,
    target: 0.6,
  },
];

/** All rounds of all builds. Each step is done with every build before the next one, so that they meet the same machine. */
async function roundsOf(builds, steps, rounds) {
  const found = builds.map(() => []);
  for (let round = 0; round < WARM + rounds; round++) {
    const ofRound = builds.map(() => ({}));
    for (const { id, run } of steps)
      for (const at of round % 2 ? [...builds.keys()].reverse() : builds.keys())
        ofRound[at][id] = await run(builds[at], round);
    if (round >= WARM) ofRound.forEach((each, at) => found[at].push(each));
  }
  return found;
}

/** A row of the table: milliseconds a card, the medians of the rounds' ratios, and that of the processor's time against the target. */
function row({ id, name, count, target, partOf }, [own, other]) {
  const ms = (rounds, time) => (median(rounds.map((round) => round[id][time])) / count).toFixed(3);
  const both = (rounds) => [ms(rounds, 'clock'), ms(rounds, 'cpu')];
  const ratio = (time) => other && median(own.map((round, at) => round[id][time] / other[at][id][time]));
  const counted = partOf ? median(own.map((round) => round[id].cpu / round[partOf].cpu)) : ratio('cpu');
  const compared = other ? [...both(other), times(ratio('clock')), times(ratio('cpu'))] : [];
  return [name, ...both(own), ...compared, verdict(counted, target, partOf ? 'its own creation' : 'the other')];
}

function verdict(counted, target, whose) {
  if (!target) return '–';
  const limit = `${times(target)} ${whose}`;
  if (counted === undefined) return `${limit}: needs --against`;
  return `${limit}: ${counted <= target ? 'met' : 'not met'}, ${times(counted)}`;
}

await command({ against: '', rounds: 15, cards: 100, write: false }, async ({ against, rounds, cards, write }) => {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Refusal('This benchmark needs Chromium.');
  if (![rounds, cards].every((count) => Number.isInteger(count) && count > 0))
    throw new Refusal('--rounds and --cards are whole numbers from 1.');
  await withBuilds(root, against, async (builds) => {
    const args = [...chromiumArgs, '--js-flags=--expose-gc', '--disable-renderer-backgrounding'];
    const browser = await puppeteer.launch({ executablePath: chromium, args, protocolTimeout: 120_000 });
    const running = [];
    try {
      const ready = [];
      for (const { dist } of builds) {
        const page = await cardsIn(browser, dist);
        running.push(page);
        const writer = await writerOf(dist);
        running.push(writer);
        ready.push({ page, writer });
      }
      const steps = stepsOf(cards, 10 * cards);
      const found = await roundsOf(ready, steps, rounds);
      const columns = ({ name }) => [`${name}: ms`, `${name}: CPU ms`, '× ms', '× CPU'];
      const head = ['What', 'ms a card', 'CPU ms', ...builds.slice(1).flatMap(columns), 'Target, of CPU'];
      const rows = steps.map((step) => row(step, found));
      const how = `Medians of ${rounds} rounds${builds[1] ? `, in turn with commit ${builds[1].name}` : ''}.`;
      await report('bench:render', `${circumstances(await browser.version())} ${how}\n\n${table(head, rows)}`, write);
    } finally {
      await browser.close();
      await Promise.all(running.map(({ close }) => close()));
    }
  });
});
