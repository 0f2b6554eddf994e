// How many times one behind the other a page had to wait for scripts.

/**
 * The longest chain of files of which each was asked for after the one before had come. Such a file may have been known
 * before; what counts is that the reader waited for it from then on.
 *
 * @param {{ start: number, end: number }[]} files when each was asked for, and when it was there
 */
export function wavesOf(files) {
  const inOrder = files.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const waves = [];
  inOrder.forEach(({ start }, at) => {
    // What was there before this one was asked for was itself asked for earlier.
    const before = waves.filter((_wave, other) => inOrder[other].end <= start);
    waves[at] = 1 + Math.max(0, ...before);
  });
  return Math.max(0, ...waves);
}
