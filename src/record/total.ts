/** A count as a source gives it: a whole number that is not negative, or the digits of one. Undefined for anything else. */
export function totalOf(value: unknown): number | undefined {
  const digits = typeof value === 'number' || typeof value === 'string' ? `${value}`.trim() : '';
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
