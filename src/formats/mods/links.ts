// Where a work is to be had. https://www.loc.gov/standards/mods/userguide/location.html
import { elementsAt, textOf, textsAt, wordOf } from './elements.js';
import type { Found } from '../compose/found.js';
import type { XmlElement } from '../../text/xml.js';

/** What is said to be something else than the work. */
const OTHER = /contents|inhalt|descri|biogra|review|sample|abstract|excerpt|finding aid|related|errat/;

interface Link {
  readonly url: string;
  readonly isPrimary: boolean;
  readonly isPicture: boolean;
  readonly isPdf: boolean;
  readonly isFile: boolean;
  readonly isOther: boolean;
}

/** By the kind of access that is said, or else by its label and ending. */
function linkOf(element: XmlElement): Link {
  const words = ['displayLabel', 'note'].map((name) => wordOf(element, name)).join(' ');
  const url = textOf(element);
  const access = wordOf(element, 'access');
  const isPdf = /\.pdf(?:[?#]|$)/i.test(url) || /\bpdf\b/.test(words);
  return {
    url,
    isPrimary: access === 'object in context' || wordOf(element, 'usage').startsWith('primary'),
    isPicture: access === 'preview' || /thumb|preview|cover/.test(words),
    isPdf,
    isFile: access === 'raw object' || /full ?text|volltext/.test(words) || isPdf,
    isOther: OTHER.test(words),
  };
}

/** Pages, those that are said to be the work's first; files, PDF first; pictures. */
export function linksOf(mods: XmlElement): Pick<Found, 'landingPage' | 'fullText' | 'cover'> {
  const addresses = elementsAt(mods, 'identifier').filter((each) => /^ur[il]$/.test(wordOf(each, 'type')));
  const links = [...elementsAt(mods, 'location', 'url'), ...addresses].map(linkOf);
  const own = links.filter(({ isOther, isPicture }) => !isOther && !isPicture);
  const pages = own.filter(({ isFile }) => !isFile);
  const files = own.filter(({ isFile }) => isFile);
  const types = textsAt(mods, 'physicalDescription', 'internetMediaType').filter((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type)); // prettier-ignore
  const urls = (some: readonly Link[]) => some.map(({ url }) => url);
  return {
    landingPage: urls([...pages.filter(({ isPrimary }) => isPrimary), ...pages]),
    fullText: files
      .toSorted((a, b) => Number(b.isPdf) - Number(a.isPdf))
      .map(({ url, isPdf }) => ({ url, mediaType: isPdf ? 'application/pdf' : types.length === 1 ? types[0] : undefined })), // prettier-ignore
    cover: urls(links.filter(({ isPicture }) => isPicture)),
  };
}
