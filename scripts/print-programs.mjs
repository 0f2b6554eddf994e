// What the tests of print need of Debian: tools that read PDF, and a WebKit that prints without asking, which its driver cannot.
import { aptInstall } from './apt.mjs';
import { spawnSync } from 'node:child_process';

/** Debian's own Python, whose packages are not those of another one on the path. */
export const python = '/usr/bin/python3';

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether there are tools that read PDF. */
export const canReadPdf = () => runs('pdftotext', '-v');

/** Whether a program can print in WebKit. */
export const canPrintInWebKit = () => runs(python, '-c', "import gi; gi.require_version('WebKit2', '4.1')");

/** Whether both are there, after an attempt to install them. */
export const ensurePrintPrograms = () =>
  (canReadPdf() && canPrintInWebKit()) ||
  (aptInstall(['tools to print and to read PDF'], ['poppler-utils', 'python3-gi', 'gir1.2-webkit2-4.1']) &&
    canReadPdf() &&
    canPrintInWebKit());
