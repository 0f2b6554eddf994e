/** A count as a source gives it: a whole number that is not negative, or the digits of one. Undefined for anything else. */
export const totalOf = (value: unknown): number | undefined =>
  typeof value !== 'object' && /^\s*\d{1,15}\s*$/.test(String(value)) ? Number(String(value)) : undefined;
