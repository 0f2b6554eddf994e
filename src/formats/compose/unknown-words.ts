// What catalogues print for a publisher, a place, a series or a summary that nobody knows.

/** Words of cataloguing rules in the languages of catalogues, and of programs whose field has to have something in it. */
const WORDS = new RegExp(
  `^(?:${[
    'sine (?:nomine|loco)',
    '(?:name of )?(?:publisher|place|date|author)(?: of publication)? (?:not (?:identified|known)|unknown)',
    '(?:not (?:available|applicable|given|identified|known|provided|specified|stated)|un(?:known|specified)(?: (?:author|creator|publisher|place|date))?)',
    'no (?:abstract|author|description|summary|publisher|place|date)(?: (?:available|provided|given))?|tba|tbd',
    '(?:editor(?:ial)?|lugar|fecha)(?: de publicaci[oó]n)? no identificad[oa]|sin (?:lugar|editorial|fecha)',
    '(?:éditeur|lieu|date)(?: de publication)? (?:non identifiée?|inconnue?)|sans (?:lieu|nom|date)',
    '(?:verlag|erscheinungsort|ort) (?:nicht (?:ermittelbar|ermittelt|identifiziert)|unbekannt)|ohne (?:ort|verlag)',
    '(?:editore|luogo)(?: di pubblicazione)? non identificato|(?:editora?|local)(?: de publicação)? não identificad[oa]',
    'udgiver ikke identificeret|издатель не (?:указан|установлен)|место (?:издания )?не указано',
    '出版[者社地](?:不明|不详|不詳)|발행[처지] ?불명|발행[처지] ?미상|ناشر غير (?:محدد|معروف)',
  ].join('|')})$`,
  'iu',
); // prettier-ignore

/**
 * "s.n.", "[S.l.]", "[б. и.]", "[د.ن.]", "[بی‌نا]": abbreviations, as they are written.
 *
 * @see https://www.loc.gov/marc/bibliographic/bd264.html
 */
const SHORT =
  /^\P{L}*(?:s\. ?[nl]\.|б\. ?[имг]\.|د\. ?[نم]\.|بی\u200c(?:نا|جا|تا)|\[(?:s ?[nl]|بی (?:نا|جا|تا))(?=\]))\P{L}*$/iu;

/** Whether what stands for a name says that nobody knows it. "S. N." are somebody's initials, "[s.n.]" is nobody. */
export const saysNobody = (name: string): boolean => saysUnknown(name) && (/^\s*\[/.test(name) || !SHORT.test(name));

/** Whether a text says no more than that something is not known. */
export function saysUnknown(text: string): boolean {
  if (text.length > 80) return false;
  // Some have the kind of a file where its summary belongs.
  if (/^\s*(?:application|audio|image|text|video)\/[\w.+-]+\s*$/.test(text)) return true;
  const words = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{P}\p{Z}\p{Cf}]+/gu, ' ')
    .trim();
  return words ? WORDS.test(words) || SHORT.test(text) : /^[.…?–—-]+$/.test(text.trim());
}
