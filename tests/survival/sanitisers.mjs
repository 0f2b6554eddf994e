// Sanitisers that run in Node, each with the rules that it has when nobody sets any.
import { filterXSS } from 'xss';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** @type {{ name: string, packageName?: string, convert: (html: string) => string | Promise<string> }[]} */
export const sanitisers = [
  // The control: in HTML that nothing has touched, every snippet is to become a card.
  { name: 'no tool', convert: (html) => html },
  { name: 'sanitize-html', packageName: 'sanitize-html', convert: (html) => sanitizeHtml(html) },
  { name: 'xss', packageName: 'xss', convert: (html) => filterXSS(html) },
  {
    name: 'rehype-sanitize',
    packageName: 'rehype-sanitize',
    convert: async (html) => String(await rehype.process(html)),
  },
];
