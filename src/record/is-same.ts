/** Whether two publications, or two parts of them, say the same. They are plain data. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Object &&
    b instanceof Object &&
    Object.keys({ ...a, ...b }).every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b])));
