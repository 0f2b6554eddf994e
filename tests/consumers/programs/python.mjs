// Libraries of Python, as Debian has them.
import { commandVersion, output, python } from './command.mjs';
import { rss } from './feeds.mjs';

/** Runs some lines, which find what they read in `text`, and print what they make of it. */
const scripted = (lines, input) =>
  output(python, ['-c', `import sys\ntext = sys.stdin.buffer.read().decode('utf-8')\n${lines}`], {
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONWARNINGS: 'ignore' },
    input,
  });

const moduleVersion =
  (module, written = `${module}.__version__`) =>
  () =>
    commandVersion(python, ['-c', `import ${module}; print(${written})`]);

/** @type {import('../measure.mjs').Program[]} */
export const pythonReaders = [
  {
    name: 'readability-lxml',
    debian: ['python3-readability'],
    version: moduleVersion('readability'),
    about:
      'the rules of the first Readability: the element with most paragraphs, and what stands beside it. Where the card is longer than the article, its quotation is that element, and beside it, inside the card’s element, is nothing',
    run: async ({ html }) => ({
      html: await scripted('from readability import Document\nprint(Document(text).summary())', html),
    }),
  },
];

/** @type {import('../measure.mjs').Program[]} */
export const pythonConverters = [
  {
    name: 'html2text of Python',
    debian: ['python3-html2text'],
    version: moduleVersion('html2text', `'.'.join(map(str, html2text.__version__))`),
    about: 'Markdown',
    run: async ({ html }) => ({ text: await scripted('import html2text\nprint(html2text.html2text(text))', html) }),
  },
  {
    name: 'Beautiful Soup',
    debian: ['python3-bs4', 'python3-lxml'],
    version: moduleVersion('bs4'),
    about: '`get_text` with a line for every text, of what lxml reads',
    run: async ({ html }) => ({
      text: await scripted(`from bs4 import BeautifulSoup\nprint(BeautifulSoup(text, 'lxml').get_text('\\n'))`, html),
    }),
  },
];

/** @type {import('../measure.mjs').Program[]} */
export const pythonFeeds = [
  {
    name: 'feedparser of Python',
    debian: ['python3-feedparser'],
    version: moduleVersion('feedparser'),
    about:
      'RSS, `content:encoded`, after its own sanitiser, which leaves out what it does not know and keeps the words in it',
    run: async (page) => ({
      html: await scripted('import feedparser\nprint(feedparser.parse(text).entries[0].content[0].value)', rss(page)),
    }),
  },
];
