// Browsers that show words alone, and what makes plain text as they do.
import { commandVersion, output, withPage } from './command.mjs';

const dumped = (command, args) => (page) =>
  withPage(page, async ({ file, env }) => ({ text: await output(command, [...args, file], { env }) }));

/** @type {import('../measure.mjs').Program[]} */
export const textBrowsers = [
  {
    name: 'w3m',
    debian: ['w3m'],
    version: () => commandVersion('w3m', ['-version']),
    about: '`w3m -dump`. To it, as to the others of this table, a `<template>` and a button are words like any',
    run: dumped('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '100']),
  },
  {
    name: 'lynx',
    debian: ['lynx'],
    version: () => commandVersion('lynx', ['-version']),
    about: '`lynx -dump`',
    run: dumped('lynx', ['-dump', '-assume_charset=utf-8', '-display_charset=utf-8', '-width=100']),
  },
  {
    name: 'ELinks',
    debian: ['elinks'],
    version: () => commandVersion('elinks', ['-version']),
    about: '`elinks -dump`',
    run: dumped('elinks', ['-dump', '-dump-charset', 'utf-8', '-dump-width', '100', '-no-home']),
  },
  {
    name: 'Links',
    debian: ['links2'],
    version: () => commandVersion('links2', ['-version']),
    about: '`links2 -dump`',
    run: dumped('links2', ['-dump', '-codepage', 'utf-8', '-width', '100', '-html-assume-codepage', 'utf-8', '-html-hard-assume', '1']), // prettier-ignore
  },
  {
    name: 'html2text of Debian',
    debian: ['html2text'],
    version: () => commandVersion('html2text', ['-version']),
    about: 'plain text, as scripts and mail programs make it; a raised number is none in it',
    run: dumped('html2text', ['-utf8', '-nobs', '-width', '100']),
  },
];
