// American Psychological Association, 7th edition. https://apastyle.apa.org/style-grammar-guidelines/references
import { type Entry, isNumeric, labelled, longTerm, shortTerm, type Style, take, type Term } from './entry.js';
import { group, italic, wrap } from './text.js';
import { isPlural, ordinal } from './numbers.js';
import { dateIn } from './dates.js';
import type { NameForm } from './names.js';
import { sentenceStart, titleCase } from './title-case.js';

const upright: NameForm = { initials: '. ', and: '&', lastComma: true, most: [21, 19], withLast: true };
const names: NameForm = { ...upright, inverted: 'all' };

const term: Term = (role, isMany) =>
  role.startsWith('editor ') ? `${isMany ? 'Eds' : 'Ed'}. & Trans.` : role === 'translator' ? 'Trans.' : titleCase(shortTerm(role, isMany)); // prettier-ignore

const pagesIn = ({ page }: Entry): string => labelled(page && isPlural(page) ? 'pp.' : 'p.', page);

export const apa: Style = {
  pages: 'expanded',
  layout(e) {
    const { type, issue, volume, number, edition, version, genre, status, publisher } = e;
    const container = e['container-title'];
    const isArticle = type === 'article-journal';
    const isPaper = type === 'paper-conference';
    const isEdited = Boolean(e.names.editor);
    const isPeriodical = isArticle || (isPaper && !isEdited);
    const isThesis = type === 'thesis';
    const isFound = e.DOI ?? e.URL;
    const isWithin = Boolean(issue ?? volume ?? e.page) || isEdited;
    const isVolumeWord = volume !== undefined && !isNumeric(volume);

    const others = (role: 'interviewer' | 'editor' | 'translator') =>
      take(e, role, upright, (all, each, isMany) => `${all}, ${term(each, isMany)}`);
    const heads = (role: 'editor' | 'translator') => take(e, role, upright, (all, each, isMany) => `${all} (${term(each, isMany)})`); // prettier-ignore
    const numberOf = () =>
      number &&
      group(', ', group(' ', genre && titleCase(genre), isNumeric(number) ? `No. ${number}` : number), isThesis && isFound && publisher); // prettier-ignore
    const locators = () =>
      !isArticle && type !== 'speech' && (!isPaper || isEdited)
        ? group(
            ', ',
            isNumeric(version) ? `Version ${version}` : version,
            isNumeric(edition) ? `${ordinal(edition)} ed.` : edition,
            type === 'report' && group(' ', e['collection-title'] && titleCase(e['collection-title']), e['collection-number']), // prettier-ignore
            !isVolumeWord && labelled(volume && isPlural(volume) ? 'Vols.' : 'Vol.', volume),
            labelled('Issue', issue),
            pagesIn(e),
          )
        : '';
    const withVolume = (text: string) => (isPeriodical ? text : group(': ', text, isVolumeWord && `Vol. ${volume}`));
    const format = () =>
      genre ? !number && sentenceStart(genre) : type === 'dataset' ? 'Data set' : undefined;

    const title = () => {
      if (container) return e.title;
      return italic(e.title && withVolume(e.title));
    };
    const parenthetical = () =>
      wrap('(', container
        ? group('; ', others('interviewer'), isPeriodical && others('translator'), /^(?:graphic|motion_picture)$/.test(type) && numberOf())
        : group('; ', others('interviewer'), !isPeriodical && others('editor'), others('translator'), numberOf(), locators()), ')'); // prettier-ignore
    const bracketed = () => {
      if (isThesis) return !number && group(', ', genre && sentenceStart(genre), isFound && publisher);
      if (!container) return format();
      if (isPaper || type === 'speech') return isWithin && format();
      return type !== 'report' && format();
    };

    const author =
      take(e, 'composer', names, (all) => all) ||
      take(e, 'author', names, (all) => all) ||
      take(e, 'illustrator', names, (all) => all) ||
      take(e, 'director', names, (all, role, isMany) => `${all} (${titleCase(longTerm(role, isMany))})`) ||
      take(e, 'editor', names, (all, role, isMany) => `${all} (${term(role, isMany)})`);
    const date = wrap(
      '(',
      e.date
        ? group(
            ' ',
            [e.date, e.date.end].some((point) => point?.approximate || point?.uncertain) && 'ca.',
            group(', ', dateIn(e.date, 'y', 'long', [' B.C.E.', ' C.E.']), (/^(?:motion_picture|speech)$/.test(type) || (isPaper && !isWithin)) && dateIn(e.date, 'm d')), // prettier-ignore
          )
        : (status?.toLowerCase() ?? 'n.d.'),
      ')',
    );
    const heading = group(' ', title(), parenthetical());
    const rest = wrap('[', bracketed() || '', ']');

    const place = () => {
      if (isPeriodical)
        return group(
          '. ',
          group(
            ', ',
            italic(e.titled(container)),
            volume ? italic(volume) + wrap('(', issue, ')') : italic(issue),
            number ? `Article ${number}` : e.page,
          ),
          e.date && !issue && !e.page && !volume && status && sentenceStart(status),
        );
      if (!container) return '';
      return group(
        ' ',
        'In',
        group(', ', group(', & ', heads('editor'), heads('translator')), italic(withVolume(container))), // prettier-ignore
        wrap('(', group('; ', !/^(?:graphic|motion_picture)$/.test(type) && numberOf(), locators()), ')'),
        (isPaper || type === 'speech' ? !isWithin : type === 'report') && wrap('[', format() || '', ']'),
      );
    };
    return group(
      ' ',
      wrap(
        '',
        group(
          '. ',
          author || heading,
          date,
          author ? group(' ', heading, rest) : rest,
          place(),
          (isThesis ? !isFound : isPaper ? isEdited : !isArticle) && publisher,
        ),
        '.',
      ),
      e.DOI ? `https://doi.org/${e.DOI}` : e.URL,
    );
  },
};
