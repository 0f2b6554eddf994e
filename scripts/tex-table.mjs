// `npm run tex-table`: writes src/text/tex/table.ts, what the commands of TeX stand for, from the definitions that others are made
// by. Facts alone are taken: which name stands for which character. It needs Debian or Ubuntu, whose packages it unpacks into a
// folder of its own and installs nowhere:
//
// - texlive-latex-base: `*enc.dfu`, LaTeX's own (https://ctan.org/pkg/latex-base), and `puenc.def`, by which hyperref writes text
//   in Unicode (https://ctan.org/pkg/hyperref)
// - biber: `recode_data.xml`, which its `--output-safechars` writes by (https://ctan.org/pkg/biber)
// - texlive-latex-recommended: `unicode-math-table.tex`, the signs of maths (https://ctan.org/pkg/unicode-math)
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';

const target = new URL('../src/text/tex/table.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'tex-table-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const packages = ['texlive-latex-base', 'texlive-latex-recommended', 'biber'];
execFileSync('apt-get', ['download', '-qq', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
  execFileSync('dpkg-deb', ['-x', name, 'all'], { cwd: folder });
const latex = join(folder, 'all/usr/share/texlive/texmf-dist/tex/latex');
const textOf = (...path) => readFileSync(join(...path), 'utf8');
const characterOf = (hex) => String.fromCodePoint(parseInt(hex, 16));
const isAlive = (line) => !/^\s*%/.test(line);

/** Commands of letters by what they stand for: of two sources the later one counts. */
const signs = new Map();
/** Commands that put a mark on what follows. */
const accents = new Map();

// Letters of maths in another face are written by commands for the face: these names are in nobody's records.
const FACES = /^(?:mbf|mit|mscr|mfrak|Bbb|msans|mtt|mup)/;
const maths = textOf(latex, 'unicode-math/unicode-math-table.tex');
for (const [, hex, name, kind] of maths.matchAll(
  /^\\UnicodeMathSymbol\{"([\dA-F]+)\}\{\\([a-zA-Z]+)\s*\}\{\\(\w+)\}/gm,
)) {
  if (FACES.test(name)) continue;
  (/^math(?:accent|botaccent)/.test(kind) ? accents : signs).set(name, characterOf(hex));
}

for (const line of textOf(latex, 'hyperref/puenc.def').split('\n').filter(isAlive)) {
  const [, name, argument, hex] =
    /^\\DeclareTextCommand\{\\([a-zA-Z]+)\}\{PU\}(\[1\])?\{[^%]*\}%\*? ?U\+([\dA-F]+)\s*$/.exec(line) ?? [];
  if (name) (argument ? accents : signs).set(name, characterOf(hex));
}

// Some signs share a name; the first is the one that the name is for, but for a dash, whose nearer one comes later.
for (const file of readdirSync(join(latex, 'base')).filter((name) => name.endsWith('enc.dfu'))) {
  const seen = new Map();
  for (const line of textOf(latex, 'base', file).split('\n').filter(isAlive)) {
    const [, hex, name] = /^\s*\\DeclareUnicodeCharacter\{([\dA-F]+)\}\s*\{\\([a-zA-Z]+)\s*\}/.exec(line) ?? [];
    if (name && !/text(?:asterisk|asciicircum|asciitilde)/.test(name))
      seen.set(name, /^text[lr]angle/.test(name) ? characterOf(hex) : (seen.get(name) ?? characterOf(hex)));
  }
  for (const [name, sign] of seen) signs.set(name, sign);
}

const biber = textOf(folder, 'all/usr/share/perl5/Biber/LaTeX/recode_data.xml');
const dings = [];
for (const [, kind, maps] of biber.matchAll(/<maps\s+type="(\w+)"[^>]*>([^]*?)<\/maps>/g))
  for (const [, from, hex] of maps.matchAll(/<from[^>]*>([^<]+)<\/from>\s*<to hex="([\dA-F]+)"/g)) {
    if (kind === 'dings') dings.push([parseInt(from, 16), characterOf(hex)]);
    else if (kind === 'diacritics' && /^[a-zA-Z]+$/.test(from)) accents.set(from, characterOf(hex));
    else if (/^(?:letters|punctuation|symbols|greek)$/.test(kind) && /^[a-zA-Z]+$/.test(from))
      signs.set(from, characterOf(hex));
  }
// An en dash and an em dash: biber has the same name for a figure dash and a bar as well.
signs.set('textendash', '–').set('textemdash', '—');
// LaTeX's tie is over two letters; biber takes it for an arch over one.
accents.set('t', '\u0361');
for (const name of accents.keys()) signs.delete(name);

/** A line each, in the order of the characters: the character, and its names. */
function linesOf(map) {
  const byCharacter = new Map();
  for (const [name, character] of map) byCharacter.set(character, [...(byCharacter.get(character) ?? []), name]);
  const order = ([a], [b]) => a.codePointAt(0) - b.codePointAt(0);
  // Controls, and characters that nobody else knows, say nothing to readers.
  return [...byCharacter]
    .filter(([character]) => !/[\p{Cc}\p{Co}]/u.test(character))
    .toSorted(order)
    .map(([character, names]) => `${shown(character)} ${names.toSorted().join(' ')}`);
}
/** What would be changed, or cannot be seen, is written by its code. */
const shown = (character) =>
  /[\\`]/.test(character)
    ? `\\${character}`
    : /[\p{M}\p{Z}\p{C}]/u.test(character)
      ? `\\u{${character.codePointAt(0).toString(16)}}`
      : character;

const [first] = dings.toSorted(([a], [b]) => a - b)[0];
const dingbats = Array.from({ length: 255 - first }, (_, at) => new Map(dings).get(first + at) ?? ' ')
  .join('')
  .trimEnd();
const text = `// Made by \`npm run tex-table\`, which says from what. What TeX's commands stand for: a character and its names a line.
/* eslint-disable max-lines -- a program made them */

/** Signs. */
export const SIGNS = \`
${linesOf(signs).join('\n')}\`;

/** Marks on what follows. */
export const ACCENTS = \`
${linesOf(accents).join('\n')}\`;

/** Zapf's dingbats, from ${first} on. */
export const DINGBATS = '${dingbats}';
`;
writeFileSync(target, text);
execFileSync('npx', ['--no-install', 'prettier', '--write', '--log-level=silent', fileURLToPath(target)]);
console.log(
  `${signs.size} signs, ${accents.size} marks, ${dings.length} dingbats; ${brotliCompressSync(text).length} bytes of brotli.`,
);
