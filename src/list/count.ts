/** A number of things as somebody gives it, 1 or more: of a broken number the whole. Null for anything else, which is no limit. */
export function countOf(value: unknown): number | null {
  const number = Math.floor(Number(value ?? NaN));
  return number >= 1 && number < Infinity ? number : null;
}
