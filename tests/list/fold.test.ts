// What readers type in another way than catalogues do is alike, and what is another word stays one.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { folded } from '../../src/list/fold.js';

describe('alike for a search are', () => {
  const alike: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'blanks of all kinds': [['a b', ' a \t\n b ', 'a\u00a0b', 'a\u3000b', 'a\u2028b', 'a \u200b b', 'á\u2009 b ']],
    'wide, ligated and raised forms': [['abc 12', 'ＡＢＣ　１２'], ['first', 'ﬁrst'], ['m2', 'm²', 'M₂'], ['no 4', '№ 4'], ['カタ', 'ｶﾀ'], ['ガ', 'ｶﾞ']],
    'what is not seen': [['cooperation', 'co\u00adoper\u200bation', '\u202acooperation\u202c', '\ufeffcooperation'], ['葛', '葛\u{e0100}']],
    dashes: [['e-mail', 'e‐mail', 'e‑mail', 'e–mail', 'e—mail', 'e−mail', 'e－mail']],
    apostrophes: [["l'eau", 'l’eau', 'l‘eau', 'lʼeau', 'l´eau', 'l`eau', 'l＇eau', 'leau'], ['Quran', 'Qurʾān', 'Qur’an'], ['Abd al-Rahman', 'ʿAbd al-Raḥmān'], ['12m', '12′m', '12″m'], ['a', 'a\u1fcd', 'a\u1fbf\u0300', 'a｀']],
    German: [['Straße', 'STRASSE', 'Strasse', 'STRAẞE'], ['Größe', 'GRÖSSE', 'Grosse', 'Gro\u0308ße'], ['Übung', 'ubung']],
    Danish: [['Ærø', 'aero', 'ÆRØ'], ['Smørrebrød', 'smorrebrod'], ['Århus', 'arhus', 'A\u030arhus', 'Århus']],
    'Polish, Icelandic and Maltese': [['Łódź', 'lodz', 'ŁÓDŹ'], ['Þingvellir', 'thingvellir'], ['Ħamrun', 'hamrun']],
    Vietnamese: [['Nghiên cứu biến đổi khí hậu', 'nghien cuu bien doi khi hau', 'Nghie\u0302n cu\u031b\u0301u bie\u0302\u0301n đo\u0302\u0309i khi\u0301 ha\u0323\u0302u']],
    Turkish: [['Kadın', 'KADIN', 'kadin', 'KADİN'], ['İstanbul', 'ISTANBUL', 'ıstanbul', 'i\u0307stanbul'], ['Şişli', 'sisli']],
    Greek: [['Οδός', 'ΟΔΟΣ', 'οδοσ', 'ὁδός', 'ΟΔΌΣ'], ['Ἀθῆναι', 'αθηναι', 'ΑΘΗΝΑΙ'], ['ᾠδή', 'ωδη'], ['θ', 'ϑ']],
    Cyrillic: [['Ёлка', 'елка', 'ЕЛКА'], ['Київ', 'киів', 'Киı\u0308в'.replace('ı', 'і')], ['Край', 'краи', 'кра\u0438\u0306']],
    Arabic: [['إسلام', 'اسلام', 'أسلام', 'آسلام', 'ٱسلام'], ['كِتَابٌ', 'كتاب', 'كـتـاب', 'كتاب\u200f'], ['مدرسة', 'مدرسه'], ['رحمٰن', 'رحمن'], ['على', 'علي'], ['ﻛﺘﺎﺏ', 'كتاب'], ['مسؤول', 'مسوول']],
    Persian: [['می‌خواهم', 'میخواهم', 'مي‌خواهم'], ['کتابخانهٔ', 'كتابخانه', 'کتابخانۀ'], ['ایران ۱۴۰۰', 'ايران 1400'], ['پائیز', 'پاییز']],
    Urdu: [['ہندوستان', 'هندوستان'], ['کتاب', 'كتاب']],
    Hebrew: [['שָׁלוֹם', 'שלום', 'שׁלום'], ['צה״ל', 'צה"ל'], ['תל־אביב', 'תל-אביב'], ['ג׳ירפה', 'גירפה']],
    'Hindi and Nepali': [['क़लम', 'क\u093cलम'], ['क्ष', 'क्\u200dष', 'क्\u200cष'], ['२०२१', '2021'], ['नेपाल – २०७९', 'नेपाल - 2079']],
    'Bengali and Malayalam': [['কো', 'ক\u09c7\u09be'], ['উৎসব', 'উত্\u200dসব'], ['അവൻ', 'അവന്\u200d'], ['২০২১', '2021']],
    Burmese: [['မြန်မာ ၂၀၂၁', 'မြန်မာ 2021'], ['မြန်\u200bမာ', 'မြန်မာ'], ['က\u1037\u103a', 'က\u103a\u1037']],
    'Thai and Tibetan': [['น้ำ ๒๕๖๔', 'น\u0e49\u0e4d\u0e32 2564'], ['བོད་༢༠', 'བོད་20']],
    'digits of scripts in the second plane': [['2021', '𞥒𞥐𞥒𞥑', '𝟚𝟘𝟚𝟙', '𑛂𑛀𑛂𑛁']],
    Korean: [['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8']],
    Chinese: [['氣候變化', '氣候變化\ufe00'], ['，', ','], ['（上）', '(上)']],
    'one letter, alone or among others': [['ß', 'ss'], ['I', 'ı'], ['ǆ', 'Ǆ', 'ǅ', 'dž'], ['ꮳ', 'Ꮳ'], ['Ა', 'ა'], ['և', 'եւ']],
  }; // prettier-ignore
  for (const [name, groups] of Object.entries(alike))
    it(name, () => {
      for (const [first, ...others] of groups)
        expect(others.map(folded), first).to.deep.equal(others.map(() => folded(first!)));
    });
});

describe('not alike for a search are', () => {
  const different: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'words of Hindi and Nepali with other signs': [['किताब', 'कताब', 'कितब'], ['दिन', 'दीन'], ['हिंदी', 'हिदी'], ['क्', 'क'], ['फल', 'फूल']],
    'words of Bengali, Tamil and Malayalam with other signs': [['কি', 'কী', 'ক'], ['பூ', 'பு', 'ப'], ['അ', 'അം']],
    'words of Burmese with other signs': [['မာ', 'မ', 'မား'], ['ကို', 'က', 'ကု'], ['န်', 'န']],
    'words of Thai, Lao, Khmer and Tibetan with other signs': [['มา', 'ม้า'], ['ปา', 'ป่า'], ['ມ້າ', 'ມາ'], ['កុ', 'ក'], ['བོད', 'བད']],
    'sounds of kana': [['か', 'が'], ['は', 'ば', 'ぱ'], ['ハ', 'バ', 'パ']],
    'letters of Arabic, Urdu and Persian': [['ب', 'پ'], ['ک', 'گ'], ['ہ', 'ھ'], ['ی', 'ے'], ['ر', 'ڑ']],
    'other letters': [['ш', 'щ'], ['ש', 'ס'], ['o', 'ö\u0301x'], ['日', '曰'], ['기', '기ㅁ']],
    signs: [['a', 'a+'], ['e-mail', 'email'], ['1', '2']],
  }; // prettier-ignore
  for (const [name, groups] of Object.entries(different))
    it(name, () => {
      for (const group of groups) expect(new Set(group.map(folded)).size, group.join(' ')).to.equal(group.length);
    });
});

describe('a text for a search', () => {
  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const near = fc.integer({ min: 0, max: 0x30ff }).map((code) => String.fromCodePoint(code));
  const text = fc.array(fc.oneof(character, near, fc.constantFrom('İ', 'ß', 'ς', ' ', 'े', '\u0301', "'"))).map((all) => all.join('')); // prettier-ignore

  it('is the same in ASCII by itself and beside other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (each) => {
        expect(folded(`é${each}é`)).to.equal(folded(`e${each}e`));
      }),
    );
  });
  it('does not depend on which canonical form it is in', () => {
    fc.assert(
      fc.property(text, (each) => {
        const forms = [each, each.normalize('NFC'), each.normalize('NFD')].map(folded);
        expect(new Set(forms).size).to.equal(1);
      }),
    );
  });
  it('does not depend on case', () => {
    // Below a letter an iota is an accent, and beside it, in upper case, a letter.
    const cased = fc
      .array(near.filter((each) => !each.normalize('NFKD').includes('\u0345')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(cased, (each) => {
        expect(folded(each.toUpperCase())).to.equal(folded(each));
        expect(folded(each.toLowerCase())).to.equal(folded(each));
      }),
    );
  });
  it('has no line, no tab and no blank at its ends', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(folded(each)).to.match(/^(?:\S+(?: \S+)*)?$/);
      }),
    );
  });
  it('is made of all that there is, also of half a character', () => {
    expect(folded('\ud800a\udc00')).to.include('a');
    let all = '';
    for (let code = 0; code < 0x110000; code += 7) all += String.fromCodePoint(code);
    expect(folded(all).length).to.be.above(100_000);
    expect(folded('É २')).to.equal('e 2');
    // Here one row of digits follows another, where the engine knows them.
    expect(folded('\u{116da}')).to.not.equal('10');
  });
  it('takes no longer for those who mean harm', () => {
    const parts = ['\u0315\u0300', '\u0e38\u0e48', '\u0e38\u200d\u0e48\u200d', '\uff9e\u0300', '\u05b0\u05bc', '\u3099', ' \u00a0', '\u200d', '𝟗', '´', "'", 'e\u0301']; // prettier-ignore
    for (const part of parts) folded(`क${part.repeat(200_000)}`);
  });
});
