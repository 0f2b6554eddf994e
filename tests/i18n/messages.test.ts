import { en } from '../../src/i18n/en.js';
import { expect } from '@open-wc/testing';
import { languageName } from '../../src/i18n/format.js';

describe('English words', () => {
  it('name the types that are known, and leave any other word as it is', () => {
    expect(['report', 'working-paper', 'e-book', 'constructor', 'Karte'].map(en.type)).to.deep.equal([
      'Report',
      'Working paper',
      'e-book',
      'constructor',
      'Karte',
    ]);
  });
  it('name what the full text is', () => {
    expect([en.open('conference-paper'), en.open('e-book'), en.open(undefined)]).to.deep.equal([
      'Open conference paper',
      'Open publication',
      'Open publication',
    ]);
  });
  it('label facts', () => expect(en.label('keywords')).to.equal('Keywords'));
});

describe('languages', () => {
  it('are named where they have a name, and stay as they are written where not', () => {
    expect(['en', 'pt-BR', 'English', 'qqx', 'xx yy'].map((tag) => languageName(tag, 'en'))).to.deep.equal([
      'English',
      'Brazilian Portuguese',
      'English',
      'qqx',
      'xx yy',
    ]);
  });
});
