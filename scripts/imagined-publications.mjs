// Publications of an imagined organisation, for the demo's long list: the same ones each time. Their authors are its working groups,
// places and titles are made up, and their addresses and DOIs are of hosts and of a prefix that are kept for examples.
// https://www.rfc-editor.org/rfc/rfc2606

const [FIRST, LAST] = [1975, 2026];

const places =
  'the Upper Meral Valley|the Sulan Hills|the Orra Basin|the Tamsal Range|the Korin Forest|the Lower Dhera|the Velt Highlands|the Hanu Valley|the Ishar Uplands|the Western Foothills|the Gorges of Anit'.split(
    '|',
  );
const topics =
  'Springs|Glacial lakes|Terraced fields|Footbridges|Community forests|Seasonal migration|Money sent home|Avalanches|Pastures|Village schools|Small hydropower|Landslides|Savings groups|Beekeeping|Medicinal plants|Early warnings|Weaving|Drinking water|Local seeds|Floods|Market towns|Wetlands|Place names|Health posts|Rainfall|Apple orchards'.split(
    '|',
  );
const groups =
  'Working Group on Water|Working Group on Forests and Pasture|Working Group on Migration|Working Group on Hazards|Working Group on Schools and Health|Glacier Observation Programme|Forum of Mountain Councils|Network of Hill Farmers|Upland Exchange Library'.split(
    '|',
  );

const lower = (text) => text[0].toLowerCase() + text.slice(1);
const upTo = (year, before) => (year ? `, ${year - before}–${year}` : '');

/** Kinds, as often as they come, and what titles they have. */
const kinds = [
  ['report', 7, ({ topic, place, year }) => `${topic} in ${place}${upTo(year, 5)}`],
  ['report', 5, ({ topic, place }) => `${topic} in ${place}: results of a survey`],
  ['article', 6, ({ topic, other, place }) => `${topic} and ${lower(other)} in ${place}`],
  ['working-paper', 4, ({ topic, place }) => `${topic} in ${place}: what we know, and what we do not`],
  ['brief', 4, ({ topic, place }) => `${topic}: advice to the councils of ${place}`],
  ['dataset', 3, ({ topic, place, year }) => `${topic} in ${place}: observations${upTo(year, 10)}`],
  ['conference-paper', 3, ({ topic, other, place }) => `From ${place}: ${topic} and ${lower(other)}`],
  ['book', 2, ({ topic, place }) => `${topic}: a handbook for ${place}`],
  ['chapter', 2, ({ topic, other, place }) => `${topic}, ${lower(other)} and the people of ${place}`],
  ['presentation', 1, ({ topic, place }) => `${topic} in ${place}: slides for the annual meeting`],
].flatMap(([type, times, titleOf]) => Array(times).fill({ type, titleOf }));

const digits = (year, zero) => String(year).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Reports in other languages, a year each. */
const others = [
  { language: 'ne', titles: ['पहाडी गाउँका पानीका मुहान', 'हिमताल र जोखिम', 'सामुदायिक वन र चरन', 'मौसमी बसाइँसराइ'], of: (year) => `: सन् ${digits(year, 0x966)} को प्रतिवेदन` },
  { language: 'ar', titles: ['الينابيع في القرى الجبلية', 'البحيرات الجليدية ومخاطرها', 'الغابات والمراعي في المرتفعات', 'الهجرة الموسمية من الجبال'], of: (year) => `: تقرير عام ${year}` },
  { language: 'ur', titles: ['پہاڑی دیہات کے چشمے', 'برفانی جھیلیں اور خطرات', 'جنگلات اور چراگاہیں', 'موسمی نقل مکانی'], of: (year) => `: ${year}ء کی رپورٹ` },
  { language: 'fr', titles: ['Les sources des villages de montagne', 'Lacs glaciaires et risques', 'Forêts et pâturages d’altitude', 'Migrations saisonnières'], of: (year) => `\u00a0: rapport ${year}` },
  { language: 'zh', titles: ['山村泉水', '冰湖与灾害风险', '山地森林与牧场', '季节性迁移'], of: (year) => `：${year}年报告` },
]; // prettier-ignore

/** A whole number below a limit, of a seed: far seeds and near ones give as different numbers. https://nullprogram.com/blog/2018/07/31/ */
function below(limit, ...seed) {
  let mixed = seed.reduce((sum, each) => Math.imul(sum ^ each, 0x9e3779b1) + 0x7feb352d, 0);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
}

/** One of some, by a seed. */
const one = (some, ...seed) => some[below(some.length, ...seed)];

function titled(number, year, attempt) {
  const type = one(kinds, number, attempt, 1);
  const topic = one(topics, number, attempt, 2);
  const other = one(topics.filter((each) => each !== topic), number, attempt, 3); // prettier-ignore
  return { title: type.titleOf({ topic, other, place: one(places, number, attempt, 4), year }), type: type.type, language: 'en' };
} // prettier-ignore

function foreign(number, year) {
  const { language, titles, of } = one(others, number, 5);
  return { title: one(titles, number, 6) + (year ? of(year) : ''), type: 'report', language };
}

/** As precisely as catalogues know it: a year, a month, a day. */
function dateOf(number, year) {
  const [month, day] = [year === LAST ? 10 : 12, 28].map((most, at) =>
    String(below(most, number, at, 7) + 1).padStart(2, '0'),
  );
  return [`${year}`, `${year}-${month}`, `${year}-${month}-${day}`][below(3, number, 8)];
}

function authorsOf(number) {
  const first = below(groups.length, number, 9);
  const names = Array.from({ length: one([1, 1, 1, 2, 3], number, 10) }, (_, at) => groups[(first + at) % groups.length]); // prettier-ignore
  return names.map((name) => ({ name, kind: 'organization' }));
}

/**
 * Publications in the project's own JSON, the newest first, those without a year among them; no title comes twice.
 *
 * @param count how many
 */
export function imaginedPublications(count) {
  const taken = new Set();
  const all = Array.from({ length: count }, (_, number) => {
    const isUndated = below(50, number, 11) === 0;
    const year = isUndated ? undefined : FIRST + Math.floor((LAST - FIRST + 1) * (number / count) ** 0.72);
    let made = below(8, number, 12) ? titled(number, year, 0) : foreign(number, year);
    for (let attempt = 1; taken.has(made.title); attempt++) made = titled(number, year, attempt);
    taken.add(made.title);
    return {
      ...made,
      authors: authorsOf(number),
      published: year && dateOf(number, year),
      publisher: 'Upland Exchange',
      url: `https://library.example.org/records/${number + 1}`,
      doi: below(3, number, 13) ? undefined : `10.5555/upland.${number + 1}`,
      access: year > 2004 ? 'open' : undefined,
    };
  });
  return all.reverse();
}
