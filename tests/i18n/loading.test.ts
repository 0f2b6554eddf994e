// The wait for the words of a language: what is at hand, what is asked for and how often, and what is said meanwhile.
import { followLanguage, leaveLanguage } from '../../src/i18n/language-watch.js';
import { LANGUAGES, type LoadLanguage } from '../../src/i18n/languages.js';
import { loadMessages, messagesIn, provideWords, registerWords } from '../../src/i18n/messages-for.js';
import * as ownIntl from '../../src/i18n/own-intl.js';
import { aTimeout, expect } from '@open-wc/testing';

const english = messagesIn('en');

/** Loads a language in another way until the end of a test, and counts how often. */
function playing(tag: string, load: LoadLanguage) {
  const before = LANGUAGES[tag]!;
  const list = LANGUAGES as Record<string, LoadLanguage>;
  const played = { asked: 0, restore: () => (list[tag] = before) };
  list[tag] = () => (played.asked++, load());
  return played;
}
const gone: LoadLanguage = () => Promise.reject(new TypeError('It could not be fetched.'));

/** What comes after this task: whoever waited has looked again. */
const later = () => aTimeout(0);

describe('the words of a language', () => {
  it('are not waited for where they are English', () => {
    for (const tag of ['en', '', 'en-GB', 'dz', 'zh-TW', '***']) expect(loadMessages(tag), tag).to.equal(undefined);
  });
  it('are English until they are there, and then their own', async () => {
    expect(messagesIn('ne') === english).to.equal(true);
    await loadMessages('ne-NP');
    expect([messagesIn('ne').locale, messagesIn('ne-NP').locale]).to.deep.equal(['ne', 'ne']);
    expect(loadMessages('ne')).to.equal(undefined);
  });
  it('are asked for once by all cards that need them', async () => {
    const load = LANGUAGES['it']!;
    const played = playing('it', load);
    await Promise.all([loadMessages('it'), loadMessages('it'), loadMessages('it-CH')]);
    played.restore();
    expect([played.asked, messagesIn('it').locale]).to.deep.equal([1, 'it']);
  });
  it('are the same object, whatever else is loaded, until a page has words of its own', async () => {
    await loadMessages('ne');
    const before = [messagesIn('ne'), messagesIn('en-GB')];
    await loadMessages('da');
    expect([messagesIn('ne'), messagesIn('en-GB')].every((each, at) => each === before[at])).to.equal(true);
    registerWords('ne', { showMore: 'अझै' });
    expect(messagesIn('ne') === before[0]).to.equal(false);
    expect(messagesIn('ne').showMore).to.equal('अझै');
    expect(messagesIn('en-GB') === before[1]).to.equal(true);
  });
  it('may be handed in, and then nobody waits', async () => {
    const { words } = await LANGUAGES['my']!();
    provideWords({ my: words }, ownIntl);
    expect([loadMessages('my'), messagesIn('my').locale]).to.deep.equal([undefined, 'my']);
  });
});

describe('words that cannot be loaded', () => {
  it('are English, and the wait has an end', async () => {
    const played = playing('pt', gone);
    await loadMessages('pt');
    expect([messagesIn('pt') === english, played.asked]).to.deep.equal([true, 2]); // the second at once: see own-file.ts
    // A card that has waited looks again before anything else happens: it does not wait for ever.
    expect(loadMessages('pt') === undefined).to.equal(true);
    played.restore();
  });
  it('are asked for again by the next card that needs them, and the cards in English follow', async () => {
    const played = playing('ru', gone);
    await loadMessages('ru');
    await later();
    played.restore();
    let redrawn = 0;
    const card = Object.assign(document.createElement('div'), { requestUpdate: () => redrawn++ });
    followLanguage(card);
    await loadMessages('ru');
    leaveLanguage(card);
    expect([messagesIn('ru').locale, redrawn, played.asked]).to.deep.equal(['ru', 1, 2]);
  });
  it('leave the others as they are', async () => {
    const played = playing('es', gone);
    await Promise.all([loadMessages('es'), loadMessages('fr')]);
    played.restore();
    expect([messagesIn('es').locale, messagesIn('fr').locale]).to.deep.equal(['en', 'fr']);
  });
});
