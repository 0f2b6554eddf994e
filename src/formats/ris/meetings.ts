// Where a paper stands that was given at a meeting, and at which one: the tags mean other things in these types.
import type { Found } from '../compose/found.js';
import { dateIn } from './dates.js';

/** Papers of meetings by the specification of 2011, which says where they were held, and by that of 2001, which does not. */
const LATER = 'CPAPER';
const EITHER = 'CONF';
/** Slides: of a talk at a meeting, as Zotero writes them, or of a collection, as the specification has it. */
const SLIDES = 'SLIDE';

/** What meetings are called. */
const MEETING = /\b(?:assembl|colloqui|coloqui|colóqui|conf[eé]r|congr|convention|encontro|encuentro|fachtag|forum|foro|hackathon|jornada|journ[ée]es|kongress|konferen|meeting|rencontre|roundtable|schul|school|semin|simp[óo]si|summit|sympos|tagung|treffen|workshop|конференц|симпози|съезд)/iu; // prettier-ignore

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two titles are one, of which the first may be short: "Lect. Notes Comput. Sci.", small words left out. */
function isTheSame(short: string, title: string): boolean {
  const [words, all] = [wordsOf(short), wordsOf(title)];
  if (words.join(' ') === all.join(' ')) return true;
  let at = 0;
  let cut = 0;
  for (const word of words) {
    while (at < all.length && !all[at]!.startsWith(word)) at++;
    if (at === all.length) return false;
    if (all[at++] !== word) cut++;
  }
  return cut > 0;
}

/**
 * The proceedings, the meeting, and the years of both. T2 is the name of the meeting where C3 has the title of its proceedings;
 * elsewhere it is most often that title itself. CY is where the meeting was held, and C1 where the proceedings came out.
 *
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map
 */
export function meetingIn(
  type: string,
  all: (...names: string[]) => string[],
): Pick<Found, 'series' | 'place' | 'event' | 'published'> | undefined {
  const given = (...names: string[]) => all(...names).filter((text) => text.trim());
  const [second] = given('T2');
  if (type === SLIDES && second !== undefined && MEETING.test(second))
    return { series: given('T3'), event: { name: second, place: given('CY') }, place: given('C1') };
  if (type !== LATER && type !== EITHER) return undefined;
  const [proceedings] = given('C3');
  const isMeeting = proceedings !== undefined && second !== undefined && !isTheSame(proceedings, second) && !isTheSame(second, proceedings); // prettier-ignore
  const isHeldThere = type === LATER || proceedings !== undefined || given('C1').length > 0;
  // The year of publication, beside which PY is that of the meeting.
  const years = type === EITHER ? given('C2').filter((text) => /^\s*\d{4}\b/.test(text)) : [];
  return {
    series: isMeeting ? proceedings : [second, proceedings],
    event: {
      name: isMeeting ? second : undefined,
      place: isHeldThere ? given('CY') : undefined,
      date: years.length ? dateIn(given('DA', 'PY')) : undefined,
    },
    ...(isHeldThere && { place: given('C1') }),
    ...(years.length && { published: dateIn(years) }),
  };
}
