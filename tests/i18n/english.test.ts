// What the interface says in English, sentence by sentence: every page without other words depends on them.
import { actionMessages } from '../../src/i18n/action-messages.js';
import { expect } from '@open-wc/testing';
import { messagesIn } from '../../src/i18n/messages-for.js';
import { PublicationError } from '../../src/record/error.js';
import { words as english } from '../../src/i18n/words/en.js';

const en = messagesIn('en');

describe('English', () => {
  it('has no direction of its own, so that a card runs as its page does', () =>
    expect(en.direction).to.equal(undefined));
  it('names the types that are known, and leaves any other word as it is', () => {
    const types = ['report', 'working-paper', 'conference-paper', 'e-book', 'constructor', 'Karte'];
    expect(types.map(en.type)).to.deep.equal(['Report', 'Working paper', 'Conference paper', 'e-book', 'constructor', 'Karte']);
  }); // prettier-ignore
  it('names all types by their own words', () => {
    for (const [type, name] of Object.entries(english.types)) expect(name.toLowerCase()).to.equal(type.replace('-', ' '));
  }); // prettier-ignore
  it('leaves roles as the record has them', () => {
    const roles = [...Object.keys(english.roles), 'foreword', 'constructor'];
    expect(roles.map(en.role)).to.deep.equal(roles);
  });
  it('says what a click on the full text opens', () => {
    expect(['conference-paper', 'e-book', undefined].map(en.open)).to.deep.equal(['Open conference paper', 'Open publication', 'Open publication']); // prettier-ignore
    expect(['a.org', undefined].map(en.readAt)).to.deep.equal(['Read at a.org', 'Read at the publisher']);
    expect(en.askForFormat).to.equal('Ask for an accessible format');
  });
  it('counts in one and many, with thousands apart', () => {
    expect([1, 2, 1234].map(en.pages)).to.deep.equal(['1 page', '2 pages', '1,234 pages']);
    expect(([true, 1, 208, 2876] as const).map(en.moreContributors)).to.deep.equal(['and others', 'and 1 other', 'and 208 others', 'and 2,876 others']); // prettier-ignore
  });
  it('writes numbers alike in all its varieties', () => {
    for (const tag of ['en-IN', 'en-CH', 'EN-za']) expect(messagesIn(tag).pages(123_456)).to.equal('123,456 pages');
  });
  it('labels facts', () => {
    expect((['keywords', 'published', 'languages', 'cite'] as const).map(en.label)).to.deep.equal(['Keywords', 'Published', 'Languages', 'Cite']); // prettier-ignore
  });
  it('has small letters inside of sentences', () => {
    expect(['Open access', 'Details only', ''].map(en.inside)).to.deep.equal(['open access', 'details only', '']);
    expect(en.embargoedUntil('May 2027')).to.equal('Embargoed until May 2027');
  });
  it('says how a publication stands, and where more of it is said', () => {
    const notice = 'Read the notice';
    expect(en.standing).to.deep.equal({
      retracted: ['Retracted', notice],
      withdrawn: ['Withdrawn', notice],
      removed: ['Removed', notice],
      'partially-retracted': ['Partially retracted', notice],
      'expression-of-concern': ['Expression of concern', notice],
      superseded: ['Superseded', 'Go to what replaces it'],
      'newer-version': ['A newer version exists', 'Go to the newer version'],
    });
  });
  it('says where a record is from, and when it was read', () => {
    const name = { node: true };
    expect(en.source(name, undefined, true)).to.deep.equal(['From ', name]);
    expect(en.source(name, 'May 2007', false)).to.deep.equal(['From ', name, ', read in May 2007']);
    expect(en.source(name, '1 May 2007', true)).to.deep.equal(['From ', name, ', read on 1 May 2007']);
  });
});

describe('English of what was cleaned', () => {
  const { repairs } = en;
  it('calls places by the record’s own words', () => {
    const paths = ['authors[2].name', 'contributors[0].name', 'typeLabel', 'summary', 'identifiers.isbn', 'links.landingPage', 'moreContributors', 'constructor', 'cover[1234]']; // prettier-ignore
    expect(paths.map(repairs.field)).to.deep.equal(['Authors 3', 'Contributors 1', 'Type label', 'Summary', 'Identifiers, ISBN', 'Links', 'More contributors', 'Constructor', 'Cover 1,235']); // prettier-ignore
  });
  it('stands around what was found, which is no text', () => {
    const found = { node: true };
    expect(repairs.repair('entity', found)).to.deep.equal(['read ', found, ' as the character it stands for']);
    expect(repairs.item('Title', ['removed ', found])).to.deep.equal(['Title: ', 'removed ', found]);
    expect(repairs.places(3)).to.equal(' (in 3 places)');
  });
  it('has no places to fill in what is a record’s own', () => {
    expect(repairs.item('{what}', ['{field}']).join('')).to.equal('{what}: {field}');
  });
});

describe('English of actions', () => {
  const acting = actionMessages(en);
  it('says what a dialog is for', () => {
    expect([acting.heading('cite', 'working-paper'), acting.heading('export', 'e-book'), acting.heading('cite', undefined)]).to.deep.equal(['Cite this working paper', 'Export this publication', 'Cite this publication']); // prettier-ignore
    expect(acting.of('Copy', 'RIS')).to.equal('Copy RIS');
  });
  it('says what a record would have to say to be cited', () => {
    expect(acting.missing(['title'], 'en')).to.equal('This record does not say enough to be cited: it is not known what it is called.'); // prettier-ignore
    expect(acting.missing(['authors', 'published', 'link'], 'en')).to.equal('This record does not say enough to be cited: it is not known who wrote it, when it was published, and where it can be found.'); // prettier-ignore
  });
  it('leaves foreign names their own direction', () => {
    expect(acting.downloaded('a.bib')).to.equal('\u2068a.bib\u2069 is being saved.');
    expect(acting.linkRefused('https://a.org')).to.equal('Your browser did not allow copying. The link is https://a.org');
  }); // prettier-ignore
});

describe('English of failures', () => {
  type Case = [...ConstructorParameters<typeof PublicationError>, string];
  const cases: Case[] = [
    ['network', { url: 'https://a.org/1' }, 'a.org did not answer'],
    ['network', {}, 'the library did not answer'],
    ['network', { url: 'https://a.org', status: 200 }, 'the answer of a.org broke off'],
    ['network', { script: true }, 'a part of this card’s script could not be loaded'],
    ['timeout', { url: 'https://a.org/1' }, 'a.org took too long to answer'],
    ['http', { url: 'https://a.org/1', status: 404 }, 'it was not found at a.org'],
    ['http', { status: 410 }, 'it was not found at the library'],
    ['http', { url: 'https://a.org/1', status: 500 }, 'a.org answered with error 500'],
    ['too-large', { url: 'https://a.org/1' }, 'the answer of a.org is too large'],
    ['several', { count: 1234 }, 'there are 1,234 publications where one was asked for'],
    ['invalid', { path: 'title', expected: 'text' }, 'in its record, title must be text'],
    ['blocked', { url: 'https://b.org' }, 'b.org may not be asked from this page'],
    ['format', { found: 'html' }, 'the answer is a web page that describes no publication'],
    ['format', { found: 'deleted' }, 'its record was deleted'],
    ['format', { found: 'xml' }, 'the answer is an XML document, but in none of the formats that are known here'],
    ['format', { found: 'json', tried: ['ris', 'bibtex'] }, 'the answer is data, but in none of the formats that are known here: ris, bibtex'],
    ['format', { found: 'endnote', tried: ['ris'] }, '“endnote” is not a format that is known here: ris'],
    ['format', { found: 'constructor' }, '“constructor” is not a format that is known here'],
    ['format', { found: '{host}' }, '“{host}” is not a format that is known here'],
  ]; // prettier-ignore
  for (const [kind, facts, reason] of cases)
    it(`of the kind ${kind}: ${reason}`, () => {
      const error = new PublicationError(kind, facts);
      expect(en.failure.error(error)).to.equal(`The details of this publication cannot be shown: ${reason}.`);
      expect(en.failure.stale(error, '14:05')).to.equal(`Shown as read at 14:05; since then, ${reason}.`);
      expect(en.failure.stale(error, undefined)).to.equal(`Shown as this page has it; since then, ${reason}.`);
    });
});
