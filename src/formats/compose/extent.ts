import { trimmed } from './isbd.js';

/** Words for pages and leaves, behind a number of these. Letters are a number where they stand apart: "1 LP" has no 50 pages. */
const COUNT =
  /(?<!\p{L})(?:\d{1,9}\]? ?|[ivxlc]{1,20}\]? )(?:pp?|pages?|pág\p{L}*|seiten|s|sid[eo]r|str|leaves|ff|bl|стр|с|頁|页)(?!\p{L})/iu;

/**
 * The count of pages in an extent: "xii, 345 p. : ill. ; 23 cm", "1 online resource (12 pages)"; discs and volumes are none.
 *
 * @see https://www.loc.gov/marc/bibliographic/bd300.html
 */
export function pageCountIn(extent: string): string | undefined {
  const [count = ''] = extent.split(/\s[:;+]\s/);
  return [/\(([^()]*)\)/.exec(count)?.[1] ?? '', count].map(trimmed).find((text) => COUNT.test(text));
}
