import { knownOf } from './values.js';
import type { Value } from './found.js';

/**
 * Languages by their names in English and in themselves, for catalogues that write no codes. Not by `Intl`: engines differ in which
 * they know.
 */
const NAMES = `
ar arabic العربية;as assamese;bn bengali bangla বাংলা;bo tibetan;cs czech;da danish dansk;de german deutsch;dz dzongkha
el greek;en english;es spanish español castellano;et estonian;fa persian farsi فارسی;prs dari دری;fi finnish suomi;fr french français francais
gu gujarati;he hebrew;hi hindi हिन्दी हिंदी;hr croatian;hu hungarian magyar;id indonesian bahasa-indonesia;it italian italiano
ja japanese 日本語;kn kannada;ko korean 한국어;la latin;lt lithuanian;lv latvian;mai maithili;ml malayalam;mn mongolian;mr marathi
ms malay;my burmese myanmar;ne nepali नेपाली;new newari;nl dutch nederlands;no norwegian norsk;pa punjabi panjabi;pl polish polski
ps pashto pushto پښتو;pt portuguese português portugues;ro romanian;ru russian русский;sa sanskrit;sd sindhi;si sinhala sinhalese
sk slovak;sl slovenian slovene;sr serbian;sv swedish svenska;sw swahili;ta tamil;te telugu;tg tajik;th thai;tr turkish türkçe
ug uyghur uighur;uk ukrainian;ur urdu اردو;uz uzbek;vi vietnamese;zh chinese 中文
`;

const tags = new Map(
  NAMES.trim().split(/[;\n]/).flatMap((entry) => {
    const [tag, ...names] = entry.split(' ') as [string, ...string[]];
    return names.map((name) => [name.replaceAll('-', ' '), tag] as const);
  }),
); // prettier-ignore

/** The tag of a name, also of one that biblatex writes: "langlatin". */
const tagOf = (name: string): string | undefined =>
  tags.get(
    name
      .trim()
      .toLowerCase()
      .replace(/^lang(?=[a-z])/, ''),
  );

/** No list of names is longer. */
const LONGEST = 200;

/** Languages as a record writes them, with tags for names: "GERMAN" is "de", and "English and French" are two. */
export const languagesIn = (value: Value): string[] =>
  knownOf(value).flatMap(({ text }) => {
    if (text.length > LONGEST) return text.trim();
    const found = text.split(/\s+(?:and|und|et|&)\s+|\s*[;,/]\s*/i).map((part) => tagOf(part));
    return found.every((tag) => tag !== undefined) ? found : [text.trim()];
  });
