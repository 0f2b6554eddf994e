// The records that the pictures show, in the project's own JSON but for the dirty one. Dates are fixed.
import { readFile } from 'node:fs/promises';

const url = 'https://library.example.org/records/17';
const dirty = await readFile(new URL('../../demo/records/ecuador-invenio.json', import.meta.url), 'utf8');

/** What is the same in each language. */
const facts = {
  url,
  type: 'report',
  doi: '10.1234/springs',
  isbn: '978-0-00-000000-2',
  pages: '54',
  volume: 3,
  published: '2021-03',
  access: 'open',
  licence: 'CC-BY-4.0',
  links: {
    fullText: {
      url: 'https://library.example.org/files/17.pdf',
      mediaType: 'application/pdf',
      size: 2_400_000,
      pages: 54,
    },
  },
  source: { label: 'library.example.org', url, checked: '2025-03-14' },
};

const english = {
  ...facts,
  title: 'Mountain Springs in a Warming Climate',
  subtitle: 'What villages above the river can do',
  badges: ['Partner publication'],
  authors: ['Rai, A.', { name: 'Sherpa, B.', url: 'https://people.example.org/b' }, 'Khan, C.'],
  language: 'en',
  series: 'Water in the Hills',
  keywords: ['springs', 'groundwater', 'villages'],
  publisher: 'Mountain Institute: https://institute.example.org',
  summary:
    'Most households in the hills drink from springs, and more of these run dry each year. The report follows two hundred of them through four dry seasons, from the first map to the last measurement.\n\nThree measures are proposed:\n• map the springs, and measure them each month;\n• protect the ground that feeds them;\n• share the water by agreement.\n\nWhere villages did all three, the flow of the dry season had grown by a third after two years. Where only pipes were laid, it fell further. The costs are set against those of tankers, and against the hours that are spent in carrying water, most of them by women and girls.\n\nThe last chapter is for those who plan: it says what a survey of springs costs, who can be trained for it, and which laws stand in the way.',
};

const urdu = {
  ...facts,
  title: 'گرم ہوتی آب و ہوا میں پہاڑی چشمے',
  subtitle: 'دریا سے اوپر کے گاؤں کیا کر سکتے ہیں',
  badges: ['شراکت دار کی اشاعت'],
  authors: ['خان، ا۔', 'احمد، ب۔'],
  language: 'ur',
  keywords: ['چشمے', 'زیر زمین پانی'],
  publisher: 'پہاڑی ادارہ: https://institute.example.org',
  summary:
    'پہاڑوں کے اکثر گھرانے چشموں کا پانی پیتے ہیں، اور ہر سال ان میں سے کچھ سوکھ جاتے ہیں۔ یہ رپورٹ چار خشک موسموں میں دو سو چشموں کا جائزہ لیتی ہے۔\n\nتین اقدامات تجویز کیے گئے ہیں:\n• چشموں کا نقشہ بنانا اور ہر ماہ پانی ناپنا؛\n• اس زمین کی حفاظت جو انہیں پانی دیتی ہے؛\n• اتفاق سے پانی بانٹنا۔\n\nجن گاؤں نے تینوں کام کیے وہاں دو سال بعد خشک موسم کا بہاؤ ایک تہائی بڑھ گیا۔ جہاں صرف پائپ بچھائے گئے وہاں بہاؤ اور کم ہوا۔ اخراجات کا موازنہ ٹینکروں سے کیا گیا ہے، اور ان گھنٹوں سے بھی جو پانی لانے میں لگتے ہیں۔',
};

const nepali = {
  ...facts,
  title: 'तातिँदो जलवायुमा पहाडका मुहानहरू',
  subtitle: 'नदीमाथिका गाउँहरूले के गर्न सक्छन्',
  badges: ['साझेदारको प्रकाशन'],
  authors: ['राई, अ.', 'शेर्पा, ब.'],
  language: 'ne',
  keywords: ['मुहान', 'भूमिगत पानी'],
  publisher: 'पर्वत संस्था: https://institute.example.org',
  summary:
    'पहाडका धेरैजसो घरले मुहानको पानी खान्छन्, र हरेक वर्ष तीमध्ये केही सुक्छन्। यो प्रतिवेदनले चार सुक्खा याममा दुई सय मुहानको अध्ययन गर्छ।\n\nतीन उपाय प्रस्ताव गरिएका छन्:\n• मुहानको नक्सा बनाउने र हरेक महिना नाप्ने;\n• तिनलाई पानी दिने जमिन जोगाउने;\n• सहमतिले पानी बाँड्ने।\n\nतीनै काम गरेका गाउँमा दुई वर्षपछि सुक्खा यामको बहाव एक तिहाइ बढ्यो। पाइप मात्र बिछ्याइएका ठाउँमा बहाव झन् घट्यो। खर्चलाई ट्याङ्करको खर्च र पानी बोक्न लाग्ने समयसँग तुलना गरिएको छ।',
};

const chinese = {
  ...facts,
  // No pages: whether a line may end between a figure and its word, 54|页, differs from one version of Chromium to another.
  links: { ...facts.links, fullText: { ...facts.links.fullText, pages: undefined } },
  title: '变暖气候中的山泉',
  subtitle: '河流上方的村庄能做什么',
  badges: ['合作伙伴出版物'],
  authors: ['李一', '王二'],
  language: 'zh',
  keywords: ['山泉', '地下水'],
  publisher: '山地研究所: https://institute.example.org',
  summary:
    '山区的大多数家庭饮用泉水，而每年都有更多的泉水干涸。本报告在四个旱季中观察了两百处泉水，从第一张地图到最后一次测量。\n\n报告提出三项措施：\n• 绘制泉水地图，每月测量;\n• 保护补给泉水的土地;\n• 通过协议分享用水。\n\n三项都做到的村庄，两年后旱季流量增加了三分之一。只铺设管道的地方，流量进一步下降。报告将费用与水车的费用相比较，也与取水所花的时间相比较，而取水的大多是妇女和女孩。最后一章写给规划者:调查一处泉水需要多少费用，谁可以接受培训，以及哪些法律成为障碍。',
};

const brief = {
  url,
  type: 'report',
  authors: ['Rai, A.', 'Khan, C.'],
  published: '2021',
  publisher: 'Mountain Institute',
};
const [, measures, outcome] = english.summary.split('\n\n');
const longTitle =
  'An assessment of the state of springs, streams and shallow groundwater in forty-one villages of the middle hills, with particular regard to households that are headed by women, to the effects of roads, pipes and pumps that were built since the turn of the century, and to what can be done about it now';
const families = ['Rai', 'Sherpa', 'Khan', 'Gurung', 'Ahmed', 'Tamang', 'Wangdi', 'Li', 'Das', 'Roy'];

/** By name, as text that a server sends. */
export const records = Object.fromEntries(
  Object.entries({
    'whole-en': english,
    'whole-ur': urdu,
    'whole-ne': nepali,
    'whole-zh': chinese,
    'long-title': { ...brief, title: longTitle, summary: outcome },
    'unbroken-title': {
      ...brief,
      title: 'Wasserversorgungsgenossenschaftsmitgliederversammlungsprotokollsammlung',
      summary: measures,
    },
    'one-word': { ...brief, title: 'Springs', badges: ['Partner publication'], summary: outcome },
    'only-title': { title: english.title },
    'no-summary': { ...english, summary: '' },
    'many-authors': {
      ...brief,
      title: english.title,
      authors: Array.from({ length: 40 }, (_, at) => `${families[at % 10]}, ${'ABCD'[Math.floor(at / 10)]}.`),
      summary: outcome,
    },
    languages: {
      ...english,
      translations: [nepali, urdu].map(({ language, title, subtitle, summary }) => ({ lang: language, title, subtitle, summary })), // prettier-ignore
    },
    'in-part': { ...brief, title: english.title, summary: outcome, inPart: true },
    retracted: { ...english, summary: outcome, standing: { status: 'retracted', url: `${url}/notice` } },
    'newer-version': { ...urdu, standing: { status: 'newer-version', url: 'https://library.example.org/records/18' } },
    words: {
      ...english,
      title: 'Mountain Springs & Wells &lt;i&gt;Today&lt;/i&gt;',
      type: 'conference-paper',
      authors: [...english.authors, { name: 'Gurung, M.', role: 'photographer' }],
      moreContributors: 12,
      language: ['en', 'ne'],
      published: '2019-04~/2020-11',
      access: { status: 'embargoed', until: '2999-04' },
      standing: { status: 'newer-version', url: `${url}/2` },
      inPart: true,
    },
    ...Object.fromEntries(
      ['article', 'dataset', 'thesis'].map((type) => [`cover-${type}`, { ...english, type, summary: outcome }]),
    ),
    cover: { ...english, summary: measures, cover: { url: '/covers/mountain.svg', alt: 'A mountain' } },
    'cover-wide': { ...english, summary: measures, cover: '/covers/wide.svg' },
    'cover-broken': { ...english, summary: measures, cover: '/covers/missing.png' },
  }).map(([name, record]) => [name, JSON.stringify(record)]),
);
records.dirty = dirty;
