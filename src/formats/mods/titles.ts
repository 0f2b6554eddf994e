// Titles of a work and of what it stands in. https://www.loc.gov/standards/mods/userguide/titleinfo.html
import { elementsAt, langOf, textsAt, wordOf } from './elements.js';
import type { Found, Said } from '../compose/found.js';
import { languageTags } from '../../record/language-tag.js';
import { unseparated } from '../compose/isbd.js';
import type { XmlElement } from '../../text/xml.js';

/** Letters of another script than that of romanised titles. */
const OTHER_SCRIPT = /(?!\p{sc=Latn})\p{L}/u;

/** An article that nothing parts from its noun: "L’", "al-". */
const JOINED = /[’'ʻʼ-]$/;

/** One title without its subtitle: "The springs. Part 2, Asia". */
function whole(info: XmlElement, title: XmlElement | undefined): string {
  const [article = ''] = textsAt(info, 'nonSort');
  const name = unseparated(title?.text ?? '');
  const main = article && name ? `${article}${JOINED.test(article) ? '' : ' '}${name}` : name;
  const part = [...textsAt(info, 'partNumber'), ...textsAt(info, 'partName')].map(unseparated).join(', ');
  return [main.replace(part ? /\.$/ : /$^/, ''), part].filter(Boolean).join('. ');
}

const subtitleOf = (info: XmlElement): string => textsAt(info, 'subTitle').map(unseparated).join(' ');

/** The title of a host or series on one line. */
export function titleLine(item: XmlElement): string[] {
  const infos = elementsAt(item, 'titleInfo');
  const [info] = [...infos.filter((each) => !wordOf(each, 'type')), ...infos];
  if (!info) return [];
  const [title, subtitle] = [whole(info, elementsAt(info, 'title')[0]), subtitleOf(info)];
  return [subtitle ? `${title}: ${subtitle}` : title];
}

interface Title {
  readonly type: string;
  readonly title: Said;
  readonly subtitle: Said;
  readonly group: string | undefined;
  readonly isPrimary: boolean;
}

/** A `titleInfo` is one title; some have one for each language in it. */
const titlesIn = (info: XmlElement): Title[] => {
  const titles = elementsAt(info, 'title');
  return (titles.length ? titles : [undefined]).map((title) => {
    const lang = title ? langOf(title, info) : langOf(info);
    return {
      type: wordOf(info, 'type') || wordOf(info, 'otherType'),
      title: { text: whole(info, title), lang },
      subtitle: { text: subtitleOf(info), lang },
      group: info.attributes.get('altRepGroup'),
      isPrimary: wordOf(info, 'usage') === 'primary',
    };
  });
};

/**
 * The title without a type, in its original script where it is there in two; what is said to be translated is a translation, and
 * so is an alternative title in another language.
 *
 * @param languages those of the work
 */
export function titlesOf(mods: XmlElement, languages: readonly string[]): Pick<Found, 'title' | 'subtitle' | 'translations'> {
  const all = elementsAt(mods, 'titleInfo').flatMap(titlesIn).filter(({ title }) => title.text);
  const of = (type: string) => all.filter((each) => each.type === type);
  const isOwn = ({ title }: Title) => title.lang !== undefined && primaryOf(title.lang as string) === primaryOf(languages[0] ?? '');
  const plain = of('');
  const first = plain.find(({ isPrimary }) => isPrimary) ?? plain.find(isOwn) ?? plain[0] ?? of('alternative')[0] ?? all[0];
  const twins = all.filter(({ group, type }) => group && group === first?.group && type === first.type);
  const main = twins.find(({ title }) => OTHER_SCRIPT.test(title.text as string)) ?? first;
  const romanised = twins.filter((each) => each !== main).map((each) => inLatin(each, main!, languages));
  const others = [...plain.filter((each) => !twins.includes(each)), ...of('alternative').filter(({ title }) => title.lang)].filter((each) => each !== main);
  const rest = [...romanised, ...others];
  const translated = of('translated').filter((each) => each !== main);
  return {
    title: [main, ...rest].map((each) => each?.title),
    subtitle: [main, ...rest].map((each) => each?.subtitle),
    translations: { title: translated.map((each) => each.title), subtitle: translated.map((each) => each.subtitle) },
  };
} // prettier-ignore

const primaryOf = (code: string): string | undefined => languageTags([code.trim()])[0]?.split('-')[0]?.toLowerCase();

/** A title in letters that its language is not written in, with that said of it. */
function inLatin(twin: Title, main: Title, [language]: readonly string[]): Title {
  const said = (twin.title.lang ?? main.title.lang ?? language) as string | undefined;
  const lang = said && OTHER_SCRIPT.test(main.title.text as string) && /^\w{2,3}$/.test(said) ? `${said}-Latn` : said;
  return { ...twin, title: { ...twin.title, lang }, subtitle: { ...twin.subtitle, lang } };
}
