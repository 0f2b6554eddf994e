// Vancouver, as the National Library of Medicine has it. https://www.ncbi.nlm.nih.gov/books/NBK7256/
import { isNumeric, labelled, longTerm, type Style, take } from './entry.js';
import { append, group, wrap } from './text.js';
import type { CslRole } from '../csl-variables.js';
import { dateIn } from './dates.js';
import type { NameForm } from './names.js';
import { ordinal } from './numbers.js';
import { sentenceStart } from './title-case.js';

const names: NameForm = { inverted: 'all', initials: '', comma: ' ', most: [7, 6], noHyphen: true };

export const vancouver: Style = {
  pages: 'minimal',
  layout(e) {
    const { type, volume, page, genre, URL } = e;
    const isArticle = type === 'article-journal';
    const isPart = /^(?:chapter|paper-conference)$/.test(type);
    const isWithin = isArticle || isPart;
    const container = e['container-title'];
    const pageCount = e['number-of-pages'];
    const edition = isNumeric(e.edition) ? `${ordinal(e.edition)} ed.` : wrap('', e.edition, '.');
    const editor = (role: CslRole) => take(e, role, names, (all, each, isMany) => `${all}, ${longTerm(each, isMany)}`);
    const place = () => {
      if (isWithin)
        return group(' ', wrap('', group(' ', container?.replace(/\.(?![a-z])/g, ''), URL && '[Internet]'), '.'), edition);
      if (type === 'speech') return wrap('', genre && `${sentenceStart(genre)} presented at`, ';');
      return wrap('', group(', ', !e['collection-title'] && !isNumeric(volume) && labelled('Vol.', volume), container), '.');
    };
    const publisher = group(': ', type === 'thesis' ? wrap('[', e['publisher-place'], ']') : type !== 'speech' && e['publisher-place'], e.publisher); // prettier-ignore
    const date = () => {
      if (isArticle) return wrap('', group(' ', dateIn(e.date, 'y m d', 'bare')), ';');
      if (type === 'report') return dateIn(e.date, 'y m', 'bare');
      if (type === 'speech') return dateIn(e.date, 'y m d', 'bare');
      return wrap('', dateIn(e.date, 'y'), '.');
    };
    const pages = () => {
      if (isArticle) return wrap(':', page, '');
      if (type === 'book') return wrap(' ', pageCount && pageCount + (isNumeric(pageCount) ? ' p.' : ''), '');
      return wrap(' ', labelled('p.', page), '');
    };
    let text = '';
    const add = (more: string, after: string) => {
      if (more) text = append(append(text, more), after);
    };
    add(
      group(
        '. ',
        take(e, 'author', names, String) || editor('editor'),
        append(
          append(e.title + (!isWithin && URL ? ' [Internet]' : ''), wrap('. ', !isWithin && edition, '')),
          type === 'thesis' ? wrap(' [', genre, ']') : '',
        ),
      ),
      '. ',
    );
    add(
      group(
        ' ',
        group(': ', isPart && 'In', group(' ', wrap('', editor('editor'), '.'), place())),
        !isArticle && wrap('', publisher, ';'),
        append(append(date(), isArticle ? (volume ?? '') + wrap('(', e.issue, ')') : ''), pages()),
      ),
      '. ',
    );
    if (!isArticle && e['collection-title'])
      add(wrap('(', group('; ', e['collection-title'], labelled('vol.', volume)), ')'), '. ');
    if (type === 'report') add(wrap('Report No.: ', e.number, ''), '. ');
    add(wrap('Available from: ', URL, ''), '');
    return text.trim();
  },
};
