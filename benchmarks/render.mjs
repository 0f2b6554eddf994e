// `npm run bench:render`: how long it takes to draw cards in Chromium, to change them, and to write them in Node; and whether
// that keeps to the targets. It needs a build.
//   --against REF  measures another commit in turn with this build, and prints ratios
//   --rounds N     rounds, whose medians count; default 15. Those that make the code warm come on top
//   --cards N      cards a round, and ten times as many records that are written; default 100
//   --write        writes the table to docs/performance.md
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { circumstances, median, report, times } from './report.mjs';
import { command, Refusal } from './command.mjs';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { root } from '../scripts/server.mjs';
import { serveSlowly } from './starting/server.mjs';
import { table } from '../scripts/table.mjs';
import { withBuilds } from './builds.mjs';

/** Rounds that do not count: they load what is loaded on first use, and let the engine compile what runs often. */
const WARM = 3;

const writtenOf = (cards) => 10 * cards;

/** What is measured: of a round, milliseconds a card; and its target, as a part of the other commit's or of its own creation. */
const rowsOf = (cards) => [
  { name: `create ${cards} cards, layout full`, of: ({ full }) => full / cards, target: 0.75 },
  { name: `create ${cards} cards, layout auto`, of: ({ auto }) => auto / cards },
  {
    name: `change layout auto to row on ${cards} loaded cards`,
    of: ({ change }) => change / cards,
    part: ({ change, auto }) => change / auto,
    target: 0.2,
  },
  {
    name: `renderCard in Node, ${writtenOf(cards).toLocaleString('en')} records`,
    of: ({ written }) => written / writtenOf(cards),
    target: 0.6,
  },
];

/** A page with the script of a build, ready for rounds. */
async function pageOf(browser, dist) {
  const server = await serveSlowly(dist, 0);
  const modules = await Promise.all(['records', 'page'].map(async (name) => [`/${name}.mjs`, { body: await readFile(new URL(`rendering/${name}.mjs`, import.meta.url)), type: 'text/javascript' }])); // prettier-ignore
  const body = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,"><body style="width: 45rem"><script type="module" src="/dist/publication-card.js"></script>'; // prettier-ignore
  server.play({ ...Object.fromEntries(modules), '/page': { body, type: 'text/html; charset=utf-8' } });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/page`);
  await page.evaluate(() => customElements.whenDefined('publication-card'));
  return { page, close: server.close };
}

async function writerOf(dist) {
  const script = new URL('rendering/server.mjs', import.meta.url);
  const child = fork(script, [join(dist, 'server/index.js')], { execArgv: ['--expose-gc'] });
  await answerOf(child);
  return child;
}

/** A process that ends instead of answering has said why. */
async function answerOf(child) {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('renderCard could not be measured.');
  });
  const [answer] = await Promise.race([once(child, 'message', { signal }), ended]).finally(() => done.abort());
  return answer;
}

/** What a round consists of. Each is done with all builds before the next one, so that they meet the same machine. */
const STEPS = [
  ({ page }, round, cards) => inPage(page, 'createFull', round, cards),
  ({ page }, round, cards) => inPage(page, 'createAndChange', round, cards),
  async ({ writer }, round, cards) => {
    const count = writtenOf(cards);
    writer.send({ first: round * count, count });
    return { written: await answerOf(writer) };
  },
];

async function inPage(page, name, round, cards) {
  await page.bringToFront(); // only the page in front draws
  const call = async (name, first, count) => (await import('/page.mjs'))[name](first, count);
  return page.evaluate(call, name, round * cards, cards);
}

/**
 * A row of the table: milliseconds a card, the median and the least, and the median of the rounds' ratios against the row's
 * target. The least of a busy machine say more than its medians, so their ratio is there too.
 */
function line({ name, of, part, target }, [own, other]) {
  const least = (rounds) => Math.min(...rounds.map(of));
  const ms = (rounds) => [median(rounds.map(of)).toFixed(3), least(rounds).toFixed(3)];
  const ratio = other && median(own.map((round, at) => of(round) / of(other[at])));
  const counted = part ? median(own.map(part)) : ratio;
  const limit = target && `${times(target)} ${part ? 'its own creation' : 'the other'}`;
  const verdict = () => {
    if (counted === undefined) return `${limit}: needs --against`;
    const distance = counted <= target ? 'met' : `not met by ${times(counted - target)}`;
    return `${limit}: ${times(counted)}, ${distance}`;
  };
  const compared = other && [...ms(other), times(ratio), times(least(own) / least(other))];
  return [name, ...ms(own), ...(compared ?? []), target ? verdict() : '–'];
}

await command({ against: '', rounds: 15, cards: 100, write: false }, async ({ against, rounds, cards, write }) => {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Refusal('This benchmark needs Chromium.');
  if (![rounds, cards].every((count) => Number.isInteger(count) && count > 0))
    throw new Refusal('--rounds and --cards are whole numbers from 1.');
  await withBuilds(root, against, async (builds) => {
    const args = [...chromiumArgs, '--js-flags=--expose-gc'];
    const browser = await puppeteer.launch({ executablePath: chromium, args, protocolTimeout: 120_000 });
    const measured = [];
    try {
      for (const { dist } of builds) {
        const { page, close } = await pageOf(browser, dist);
        const build = { page, close, rounds: [] };
        measured.push(build);
        build.writer = await writerOf(dist);
      }
      for (let round = 0; round < WARM + rounds; round++) {
        const found = measured.map(() => ({}));
        for (const step of STEPS)
          for (const at of round % 2 ? [...measured.keys()].reverse() : measured.keys())
            Object.assign(found[at], await step(measured[at], round, cards));
        if (round >= WARM) found.forEach((each, at) => measured[at].rounds.push(each));
      }
      const head = ['What', 'ms a card', 'least', ...builds.slice(1).flatMap(({ name }) => [`${name}: ms`, 'least', '×', '× of least']), 'Target']; // prettier-ignore
      const lines = rowsOf(cards).map((row) => line(row, measured.map((build) => build.rounds))); // prettier-ignore
      const how = `Medians of ${rounds} rounds${builds[1] ? `, in turn with commit ${builds[1].name}` : ''}.`;
      await report('bench:render', `${circumstances(await browser.version())} ${how}\n\n${table(head, lines)}`, write);
    } finally {
      for (const { writer } of measured) writer?.kill();
      await browser.close();
      await Promise.all(measured.map(({ close }) => close()));
    }
  });
});
