// What catalogues print where nothing is known.

/**
 * Publishers and places that nobody knows, in the words of cataloguing rules in the languages of catalogues, and what programs
 * write into a field that has to have something in it. Between their letters blanks, dots and brackets do not count.
 *
 * @see https://www.loc.gov/aba/rda/ 2.8.4.7, publisher not identified
 * @see https://www.ifla.org/publications/isbd-international-standard-bibliographic-description/ area 4: `[s.n.]`, `[S.l.]`
 */
const WORDS = new RegExp(
  `^(?:${[
    'sine (?:nomine|loco)',
    '(?:name of )?(?:publisher|place|date|author)(?: of publication)? (?:not (?:identified|known)|unknown)',
    '(?:not (?:available|applicable|given|identified|known|provided|specified|stated)|un(?:known|specified))',
    'no (?:abstract|description|summary|publisher|place|date)(?: (?:available|provided|given))?|tba|tbd|todo',
    '(?:editor(?:ial)?|lugar|fecha)(?: de publicaci[oó]n)? no identificad[oa]|sin (?:lugar|editorial|fecha)',
    '(?:éditeur|lieu|date)(?: de publication)? (?:non identifiée?|inconnue?)|sans (?:lieu|nom|date)',
    '(?:verlag|erscheinungsort|ort) (?:nicht (?:ermittelbar|ermittelt|identifiziert)|unbekannt)|ohne (?:ort|verlag)',
    '(?:editore|luogo)(?: di pubblicazione)? non identificato|(?:editora?|local)(?: de publicação)? não identificad[oa]',
    'udgiver ikke identificeret|б ?[имг]|издатель не (?:указан|установлен)|место (?:издания )?не указано',
    '出版[者社地](?:不明|不详|不詳)|발행[처지] ?불명|발행[처지] ?미상',
    'د ?[نم]|بی ?(?:نا|جا|تا)|ناشر غير (?:محدد|معروف)',
  ].join('|').replaceAll(' ', '[ .]*')})$`,
  'iu',
); // prettier-ignore

/** "s.n.", "[S.l.]": without their dots and brackets they are codes of languages. */
const SHORT = /^\P{L}*s(?:\. ?|[. ](?=.*\]))[nl]\P{L}+$/iu;

/** Whether a text says no more than that something is not known. */
export function saysUnknown(text: string): boolean {
  const words = text.replace(/[\p{P}\p{Z}\p{Cf}]+/gu, ' ').trim();
  return words ? words.length < 60 && (WORDS.test(words) || SHORT.test(text)) : /^[.…?–—-]+$/.test(text.trim());
}
