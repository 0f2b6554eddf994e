// Texts in a wrong encoding, and characters that print nothing. https://encoding.spec.whatwg.org/#windows-1252
import { textContext } from '../support.js';
import { readBlocks, readInline, readPlain } from '../../src/text/rich-text.js';
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';

/** A text as it looks where its bytes are read as Latin-1 or, with its signs, as Windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = (text: string, isWindows = true) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (isWindows && byte >= 0x80 && byte < 0xa0 ? SIGNS[byte - 0x80]! : String.fromCharCode(byte)))
    .join('');

const right = [
  'Café',
  'Über die Flüsse',
  'It’s a “quoted” word – and more…',
  'KÖLN und MÜNCHEN',
  'İstanbul’da Ağrı Dağı',
  'Łódź i Kraków, święta',
  'Přírodní vědy',
  'Вода в горах',
  'Τα βουνά',
  'הרים ומים',
  'پانی کا بحران',
  'जल संकट',
  '山地的水',
  '산의 물',
  '25 °C ± 2 µm, ≤ 5',
  'voilà, à la fin',
  '🏔 and 𝛼',
];

const kept = [
  'CAFÉ”, «IRMÃ», À «',
  '«\u00a0Le café\u00a0» est là',
  '“É…” e “Ó!”',
  'BEYONCÉ’S ÉTÉ–HIVER, CAFÉ•BAR, SOCIÉTÉ®',
  '„der Fuß“ und „groß…“',
  '4.2 Å², 10 Å³, Å–1 (±0.5 Å±0.1)',
  '2×½ cup, 3×¼',
  'n.º 5, 1.ª edição, PARÁ°',
  'Ã© instead of é',
  'the letters “Ã©” for it',
  'naïve façade—bar, Ærø',
  'ÅÄÖ åäö ÆØÅ æøå ÐÞ',
];

const cases: [oddity: string, written: string, read: string][] = [
  ['what was misread twice', misread(misread('A ‘Sailing Rock’')), 'A ‘Sailing Rock’'],
  ['what was misread twice, without signs', misread(misread('A ‘Rock’', false), false), 'A ‘Rock’'],
  ['a sign beside misread letters that is right itself', 'Ã‰tÃ© à 25 °C'.replace(' à', ''), 'Été 25 °C'],
  ['no-break spaces that became spaces', 'dÃ©jÃ  vu, Ã  la 20Â km', 'déjà vu, à la 20\u00a0km'],
  ['a quotation mark whose last byte is gone', 'a â€œgoodâ€ word', 'a “good” word'],
  ['misread letters as references', 'caf&Atilde;&copy; &acirc;&#128;&#153;', 'café ’'],
  ['misread letters between tags', '<i>caf\u00c3\u00a9</i> <b>\u00e2\u20ac\u2122</b>', 'café ’'],
  ['Windows-1252 read as Latin-1', 'It\u0092s \u0093new\u0094 \u0096 5\u0080', 'It’s “new” – 5€'],
];

describe('text in a wrong encoding', () => {
  for (const text of right) {
    it(`is put right: ${text}`, () => {
      expect(readPlain(misread(text), textContext())).to.equal(text);
      expect(readPlain(misread(text, false), textContext())).to.equal(text);
      expect(readPlain(text, textContext())).to.equal(text);
    });
  }
  for (const text of kept) {
    it(`is none: ${text}`, () => {
      const context = textContext();
      expect(readPlain(text, context)).to.equal(text);
      expect(plainText(readBlocks(`<p>${text}</p>`, context))).to.equal(text);
      expect(context.repairs).to.deep.equal([]);
    });
  }
  for (const [oddity, written, read] of cases)
    it(`may be ${oddity}`, () => expect(readPlain(written, textContext())).to.equal(read));

  it('is noted with one example', () => {
    const context = textContext('title');
    readInline('FarbenfachgeschÃ¤ft fÃ¼r KÃ¼nstler', context);
    readInline('It\u0092s', context);
    expect(context.repairs).to.deep.equal([
      { field: 'title', kind: 'mojibake', found: 'Ã¤' },
      { field: 'title', kind: 'mojibake', found: 'U+0092' },
    ]);
  });
  it('takes no time, however long', () => {
    for (const part of ['\u00a0', 'é', 'É”', 'Ã', 'Ã©', '×½', 'â€', 'Ã '])
      readPlain(part.repeat(50_000), textContext());
  });
});

describe('characters that print nothing', () => {
  it('are removed, and named', () => {
    const context = textContext('title');
    expect(readInline('a\u0007b\u202ec\ufeffd\uffffe\u0000', context)).to.equal('abcde');
    expect(context.repairs.map(({ kind, found }) => `${kind} ${found}`)).to.deep.equal(
      ['U+0007', 'U+202E', 'U+FEFF', 'U+FFFF', 'U+0000'].map((code) => `control ${code}`),
    );
  });
  it('are no halves of characters, in whose place Firefox has put U+FFFD already', () => {
    expect(readInline('a\ud800b', textContext())).to.match(/^a\ufffd?b$/);
  });
  it('are removed where they are written as references', () => {
    expect(readPlain('a&#x202e;b&#7;c &amp; <i>d&#8294;</i>', textContext())).to.equal('abc & d');
    expect(plainText(readBlocks('<p>a&#x202e;b</p>', textContext()))).to.equal('ab');
  });
  it('stay where readers see what they do, or where they part words', () => {
    for (const text of ['Donau\u00adschiff', 'می\u200cخواهم', 'क्\u200dष', 'a\u200eb', '\u{1f469}\u200d\u{1f33e}'])
      expect(readPlain(text, textContext())).to.equal(text);
    expect(readPlain('a\u000bb\fc\td', textContext())).to.equal('a b c d');
  });
});
