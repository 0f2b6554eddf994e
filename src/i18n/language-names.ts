/**
 * English names of languages for which a browser may have none: Chromium has only those that its own pages may be in. They
 * are those of ISO 639-1 that it lacks, those of the Himalayas, and the word for several languages.
 *
 * @see https://www.loc.gov/standards/iso639-2/php/code_list.php
 * @see https://iso639-3.sil.org/code_tables/639/data
 */
const NAMES = `
mul Multiple languages
aa Afar;ab Abkhazian;ae Avestan;av Avaric;ba Bashkir;bi Bislama;bo Tibetan;ce Chechen;ch Chamorro;cr Cree
cu Church Slavic;cv Chuvash;dz Dzongkha;ff Fula;fj Fijian;gv Manx;ho Hiri Motu;hz Herero;ie Interlingue
ii Sichuan Yi;ik Inupiaq;io Ido;iu Inuktitut;kg Kongo;ki Kikuyu;kj Kuanyama;kl Kalaallisut;kr Kanuri;ks Kashmiri
kv Komi;kw Cornish;li Limburgish;lu Luba-Katanga;mh Marshallese;na Nauru;nd North Ndebele;ng Ndonga
nr South Ndebele;nv Navajo;oj Ojibwa;os Ossetic;pi Pali;rn Rundi;sc Sardinian;se Northern Sami;sg Sango;ss Swati
ty Tahitian;ve Venda;vo Volapük;za Zhuang
adi Adi;anp Angika;apt Apatani;awa Awadhi;bal Baluchi;bft Balti;bpy Bishnupriya;brx Bodo;bsk Burushaski
ccp Chakma;grt Garo;gvr Gurung;kac Kachin;kha Khasi;khw Khowar;kru Kurukh;lah Western Panjabi;lbj Ladakhi
lep Lepcha;lif Limbu;mag Magahi;mgp Eastern Magar;mrg Mising;mwr Marwari;new Newari;nwc Classical Newari
raj Rajasthani;rhg Rohingya;sat Santali;scl Shina;shn Shan;sip Sikkimese;taj Eastern Tamang;trp Kok Borok
tsj Tshangla;wbl Wakhi;xnr Kangri;xsr Sherpa
`;

const names = new Map(
  NAMES.trim().split(/[;\n]/).map((entry) => entry.split(/ (.*)/) as [string, string]), // prettier-ignore
);

/** The English name of a language; undefined where it has none here either. */
export const englishName = (tag: string): string | undefined => names.get(tag);
