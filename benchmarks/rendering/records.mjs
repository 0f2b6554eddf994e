// Records as large as those of a working catalogue, no two alike, so that nothing is drawn from what was kept of another.

const WORDS =
  'spring slope terrace basin harvest forest pasture district household season rainfall glacier market school ferry council orchard canal village survey ridge monsoon grain cooperative'.split(' '); // prettier-ignore
const GIVEN = ['Asha', 'Bikram', 'Chandra', 'Dolma', 'Esther', 'Farid', 'Gyaltsen', 'Hira'];
const FAMILY = ['Adhikari', 'Bhutia', 'Chettri', 'Dorji', 'Ekka', 'Gurung', 'Hussain', 'Lama', 'Magar', 'Rana'];

/** Numbers below a limit, always the same ones for the same seed: the linear generator of C's standard, whose high bits are good enough. */
function numbers(seed) {
  let state = (seed * 2654435761 + 40503) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 12) % limit;
  };
}

/**
 * A record in the project's own JSON: a title of eleven words, two authors with links, three paragraphs, lists of four and
 * seven items, three facts and a publisher with its link.
 *
 * @param {number} at any whole number from 0; the same one makes the same record
 */
export function recordOf(at) {
  const below = numbers(at);
  const words = (count) => Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(' ');
  const sentence = (count) => words(count).replace(/^./, (letter) => letter.toUpperCase());
  const author = () => {
    const name = `${FAMILY[below(FAMILY.length)]}, ${GIVEN[below(GIVEN.length)]}`;
    return { name, url: `https://people.example.org/${at}-${below(1e6)}` };
  };
  return {
    title: sentence(11),
    type: 'report',
    url: `https://library.example.org/records/${at}`,
    authors: [author(), author()],
    summary: [42, 35, 28].map((count) => `${sentence(count)}.`).join('\n\n'),
    interventions: [4, 7].map((count) => ({ items: Array.from({ length: count }, () => sentence(8)) })),
    published: `${1980 + below(45)}`,
    series: sentence(3),
    pages: `${40 + below(400)}`,
    publisher: { name: `${sentence(2)} Institute`, url: `https://institute.example.org/${at}` },
  };
}
