// Where a work is to be had, and what may be done with it.
import { elementsAt, hrefOf, textOf, textsAt, wordOf } from './elements.js';
import { accessOf } from '../compose/access.js';
import type { Found } from '../compose/found.js';
import type { XmlElement } from '../../text/xml.js';

/** What is said to be something else than the work. */
const OTHER = /contents|inhalt|descri|biogra|review|sample|abstract|excerpt|finding aid|related|errat/;

/**
 * Pages, files and pictures, by the kind of access that is said, or else by their labels and endings.
 *
 * @see https://www.loc.gov/standards/mods/userguide/location.html#url
 */
export function linksOf(mods: XmlElement): Pick<Found, 'landingPage' | 'fullText' | 'cover'> {
  const links = elementsAt(mods, 'location', 'url').map((element) => {
    const words = ['displayLabel', 'note'].map((name) => wordOf(element, name)).join(' ');
    const url = textOf(element);
    const access = wordOf(element, 'access');
    const isPicture = access === 'preview' || /thumb|preview|cover/.test(words);
    const isPdf = /\.pdf(?:[?#]|$)/i.test(url) || /\bpdf\b/.test(words);
    const isFile = access === 'raw object' || /full ?text|volltext/.test(words) || isPdf;
    return { url, isPicture, isPdf, isFile, isOther: OTHER.test(words), isPrimary: access === 'object in context' || /^primary/.test(wordOf(element, 'usage')) };
  });
  const own = links.filter(({ isOther, isPicture }) => !isOther && !isPicture);
  const types = textsAt(mods, 'physicalDescription', 'internetMediaType').filter((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type));
  const pages = own.filter(({ isFile }) => !isFile);
  return {
    landingPage: [...pages.filter(({ isPrimary }) => isPrimary), ...pages].map(({ url }) => url).concat(elementsAt(mods, 'identifier').filter((each) => /^ur[il]$/.test(wordOf(each, 'type'))).map(textOf)),
    fullText: own.filter(({ isFile }) => isFile).toSorted((a, b) => Number(b.isPdf) - Number(a.isPdf)).map(({ url, isPdf }) => ({ url, mediaType: isPdf ? 'application/pdf' : types.length === 1 ? types[0] : undefined })),
    cover: links.filter(({ isPicture }) => isPicture).map(({ url }) => url),
  };
} // prettier-ignore

/** A licence's address within a sentence on it. */
const LICENCE =
  /https?:\/\/(?:www\.)?(?:creativecommons\.org\/(?:licenses|publicdomain)|rightsstatements\.org|opensource\.org\/licenses?)\/[\w./-]*[\w/]/i;

/**
 * Who may read it, and under which licence. A sentence on these is no licence's name, but may have its address.
 *
 * @see https://www.loc.gov/standards/mods/userguide/accesscondition.html
 */
export function rightsOf(mods: XmlElement): Pick<Found, 'licence' | 'access' | 'accessUntil'> {
  const conditions = elementsAt(mods, 'accessCondition').map((each) => ({ texts: [textOf(each), hrefOf(each) ?? ''].filter(Boolean), isAccess: /restriction/.test(wordOf(each, 'type').replace(/[^a-z]/g, '')) && !/use/.test(wordOf(each, 'type')) }));
  const access = conditions.map(({ texts }) => accessOf(texts)).find(Boolean);
  return {
    licence: conditions.filter(({ isAccess, texts }) => !isAccess && !accessOf(texts)).flatMap(({ texts }) => texts.flatMap((text) => (text.length <= 120 ? [text] : []).concat(LICENCE.exec(text)?.[0] ?? []))),
    access,
    accessUntil: elementsAt(mods, 'originInfo', 'dateOther').filter((each) => /embargo|^available$/.test(wordOf(each, 'type'))).map(textOf),
  };
} // prettier-ignore
