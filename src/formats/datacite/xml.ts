// DataCite's metadata in XML, as the values that its JSON has in the same places.
import { proseOf } from '../compose/xml-records.js';
import { within, type XmlElement } from '../../text/xml.js';

/** XML that holds such metadata. Its first schemas had other namespaces, and some writers give none. */
export const isXml = (text: string): boolean =>
  /^\s*</.test(text) && /<(?:[\w-]+:)?resource[\s/>]/.test(text) && /<(?:[\w-]+:)?titles[\s/>]/.test(text);

/** The metadata in an answer, also in the `payload` of OAI-PMH, and as OpenAIRE's guidelines for literature have it. */
export const resourcesIn = (root: XmlElement): XmlElement[] =>
  [...within(root)].filter(
    ({ name, children }) => name === 'resource' && children.some((each) => each.name === 'titles'),
  );

/** Elements of HTML that stand within texts. */
const IN_TEXT = /^(?:a|b|br|em|i|li|ol|p|span|strong|su[bp]|u|ul)$/;

/**
 * An element as JSON has it: what has others in it as an object, and as a list where it is named in the plural of these; a text
 * as itself, or where something is said of it as an object with the text under the element's own name, which can also be read
 * as a `Said`.
 *
 * @see https://datacite-metadata-schema.readthedocs.io/en/4.6/introduction/
 */
export function valueOf({ name, text: written, lang, attributes, children }: XmlElement): unknown {
  const text = proseOf(written);
  // An attribute of another vocabulary, such as `xsi:type`, says nothing of the publication.
  const said = [...attributes].filter(([key]) => !/[:/]/.test(key));
  const parts = new Map<string, unknown[]>();
  for (const child of children) {
    if (IN_TEXT.test(child.name)) continue;
    const same = parts.get(child.name) ?? [];
    same.push(valueOf(child));
    parts.set(child.name, same);
  }
  const [[only, all] = [], ...others] = parts;
  if (only === undefined)
    return said.length || lang !== undefined ? Object.fromEntries([...said, ['lang', lang], ['text', text], [name, text]]) : text;
  if (!others.length && name !== only && name.startsWith(only)) return all;
  return Object.fromEntries([...said, ...Array.from(parts, ([each, values]) => [each, values.length > 1 ? values : values[0]] as const)]);
} // prettier-ignore
