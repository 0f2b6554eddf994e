// `npm run consumers`: what programs that read pages keep, double and leak of the HTML that the server entry writes. It needs a
// build, and writes docs/consumers.md. On Debian and Ubuntu, as root, it installs the programs; what is not there is said to
// be left out. `npm run consumers -- lynx pandoc` measures some of them, shows what they made, and writes nothing.
import { aptInstall } from './apt.mjs';
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const folder = new URL('tests/consumers/', root);
const only = process.argv.slice(2).map((word) => word.toLowerCase());

if (!existsSync(new URL('node_modules/.package-lock.json', folder)))
  execFileSync('npm', ['ci', '--prefix', fileURLToPath(folder), '--no-audit', '--no-fund'], { stdio: 'inherit' });
// What is asked for only once it is there.
const { kinds } = await import(new URL('programs.mjs', folder));
const { measure } = await import(new URL('measure.mjs', folder));
const { body } = await import(new URL('docs.mjs', folder));
const { faultsOf } = await import(new URL('faults.mjs', folder));

const isWanted = ({ name }) => !only.length || only.some((word) => name.toLowerCase().includes(word));
const absent = kinds
  .flatMap(({ programs }) => programs)
  .filter((program) => isWanted(program) && program.debian && program.version() === undefined);
for (const { name, debian, version } of absent) {
  try {
    // One may have come with another. Not all together, since a package that a release does not have would keep out all.
    if (version() === undefined) aptInstall([name], debian);
  } catch {
    console.log(`${debian.join(' and ')} cannot be had.`);
  }
}
const leftOut = [];
const failed = [];
const all = [];
for (const { title, programs } of kinds) {
  const wanted = programs.filter(isWanted);
  const there = wanted.filter(({ version }) => version() !== undefined);
  for (const { name } of wanted.filter((program) => !there.includes(program))) {
    console.log(`${name} is not on this machine, so it is left out.`);
    leftOut.push(name);
  }
  const measured = [];
  for (const program of there) {
    console.log(program.name);
    try {
      measured.push(...(await measure([program])));
    } catch (error) {
      console.error(`${program.name} failed: ${error.stack}`);
      failed.push(program.name);
    }
  }
  all.push({ title, measured });
}

if (only.length) {
  for (const { name, results } of all.flatMap(({ measured }) => measured))
    for (const { script, form, text } of results) console.log(`\n── ${name}, ${form}, ${script}\n${text}`);
}
for (const { name, results } of all.flatMap(({ measured }) => measured)) {
  console.log(`\n${name}`);
  for (const form of new Set(results.map((result) => result.form)))
    console.log(`  ${form}: ${faultsOf(results.filter((result) => result.form === form)).join(', ') || 'whole'}`);
}
// What has to hold: whoever reads the elements of a page has all of the light form, once.
const broken = all
  .flatMap(({ measured }) => measured)
  .filter(({ deletesElements }) => !deletesElements)
  .flatMap(({ name, results }) => results.map((result) => ({ name, ...result })))
  .filter(({ form, isReadable }) => form === 'light' && isReadable)
  .filter(({ missing, doubled, leaked }) => missing.length + doubled.length + leaked.length);
for (const { name, script, missing, doubled, leaked } of broken)
  console.error(`\n${name}, ${script}, the light form: ${JSON.stringify({ missing, doubled, leaked })}`);
process.exitCode = broken.length + failed.length ? 1 : 0;

if (failed.length) console.error(`\nNothing is written, since these failed: ${failed.join(', ')}.`);
else if (!only.length) {
  const file = new URL('docs/consumers.md', root);
  const today = new Date().toISOString().slice(0, 10);
  const text = `# What programs that read pages make of a card\n\nMeasured on ${today} by \`npm run consumers\`.\n${body(all, leftOut)}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log('\ndocs/consumers.md is written.');
}
