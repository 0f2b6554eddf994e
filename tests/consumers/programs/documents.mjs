// What makes documents and books of pages: text, Word, PDF and EPUB.
import { commandVersion, output, withPage } from './command.mjs';
import { epub, pdf } from './made.mjs';
import { readFile } from 'node:fs/promises';

const pandoc = { debian: ['pandoc'], version: () => commandVersion('pandoc') };
const libreOffice = {
  debian: ['libreoffice-writer-nogui', 'poppler-utils'],
  version: () => commandVersion('pdftotext', ['-v']) && commandVersion('soffice'),
};
const calibre = { debian: ['calibre'], version: () => commandVersion('ebook-convert') };

const pandocTo = (format) => (page) =>
  withPage(page, async ({ file, env }) => ({ text: await output('pandoc', ['-f', 'html', '-t', format, '--wrap=none', file], { env }) })); // prettier-ignore

const office = (file, folder, to, env) =>
  output('soffice', ['--headless', '--infilter=HTML (StarWriter)', '--convert-to', to, '--outdir', folder, file], { env }); // prettier-ignore

/** @type {import('../measure.mjs').Program[]} */
export const documents = [
  {
    name: 'pandoc, plain',
    ...pandoc,
    about: '`-t plain`. It keeps the words of elements that it does not know, and takes a `<template>` for its words',
    run: pandocTo('plain'),
  },
  { name: 'pandoc, Markdown', ...pandoc, about: '`-t markdown`', run: pandocTo('markdown') },
  {
    name: 'pandoc, Word',
    ...pandoc,
    about: 'a `.docx`, read by pandoc again',
    run: (page) =>
      withPage(page, async ({ file, at, env }) => {
        await output('pandoc', ['-f', 'html', file, '-o', at('page.docx')], { env });
        return { text: await output('pandoc', [at('page.docx'), '-t', 'plain', '--wrap=none'], { env }) };
      }),
  },
  {
    name: 'pandoc, EPUB',
    ...pandoc,
    about: 'the pages in the `.epub`',
    run: (page) =>
      withPage(page, async ({ folder, file, at, env }) => {
        await output('pandoc', ['-f', 'html', file, '-o', at('page.epub')], { env });
        return epub(at('page.epub'), folder);
      }),
  },
  {
    name: 'LibreOffice, text',
    ...libreOffice,
    about: 'the page opened in Writer and saved as text',
    run: (page) =>
      withPage(page, async ({ folder, file, at, env }) => {
        await office(file, folder, 'txt:Text (encoded):UTF8', env);
        return { text: await readFile(at('page.txt'), 'utf8') };
      }),
  },
  {
    name: 'LibreOffice, PDF',
    ...libreOffice,
    about: 'the page opened in Writer, saved as PDF, and that read by pdftotext',
    run: (page) =>
      withPage(page, async ({ folder, file, at, env }) => {
        await office(file, folder, 'pdf:writer_pdf_Export', env);
        return pdf(at('page.pdf'), page);
      }),
  },
  {
    name: 'WeasyPrint',
    debian: ['weasyprint', 'poppler-utils'],
    version: () => commandVersion('pdftotext', ['-v']) && commandVersion('weasyprint'),
    about: 'its PDF, read by pdftotext',
    run: (page) =>
      withPage(page, async ({ file, at, env }) => {
        await output('weasyprint', ['-q', file, at('page.pdf')], { env });
        return pdf(at('page.pdf'), page);
      }),
  },
  {
    name: 'wkhtmltopdf',
    debian: ['wkhtmltopdf', 'poppler-utils'],
    version: () => commandVersion('pdftotext', ['-v']) && commandVersion('wkhtmltopdf'),
    about: 'its PDF, read by pdftotext; its engine is an old WebKit',
    run: (page) =>
      withPage(page, async ({ file, at, env }) => {
        await output('wkhtmltopdf', ['-q', file, at('page.pdf')], { env: { ...env, QT_QPA_PLATFORM: 'offscreen' } });
        return pdf(at('page.pdf'), page);
      }),
  },
  {
    name: 'calibre, EPUB',
    ...calibre,
    about: 'the pages in the `.epub` of `ebook-convert`',
    run: (page) =>
      withPage(page, async ({ folder, file, at, env }) => {
        await output('ebook-convert', [file, at('page.epub')], { env });
        return epub(at('page.epub'), folder);
      }),
  },
  {
    name: 'calibre, text',
    ...calibre,
    about: 'the `.txt` of `ebook-convert`',
    run: (page) =>
      withPage(page, async ({ file, at, env }) => {
        await output('ebook-convert', [file, at('page.txt')], { env });
        return { text: await readFile(at('page.txt'), 'utf8') };
      }),
  },
];
