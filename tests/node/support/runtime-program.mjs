// What a runtime with the modules of Node is started with: a file that says what to write, and with whose answers of `Intl`; and one
// for what was written.
import { readFileSync, writeFileSync } from 'node:fs';
import { recordIntl, replayIntl } from './watched-intl.mjs';
import { written } from './written.mjs';

const [input, output] = process.argv.slice(2);
const { work, mode, answers } = JSON.parse(readFileSync(input, 'utf8'));
const intl = { record: recordIntl, replay: () => replayIntl(answers) }[mode]?.();
const server = await import('publication-card/server');
writeFileSync(output, JSON.stringify({ all: await written(server, work), intl }));
