// Compares two pictures, and draws where they differ.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Colours that are nearer to each other are the same: a share of the distance of black and white, as eyes see it. */
export const threshold = 0.05;

/**
 * Differing pixels count where they are together, since a change is in one place and noise is everywhere: so many may
 * differ within a square of so many pixels a side. On one machine no pixel ever differs, whatever else it does. Where
 * Chromium draws by a graphics processor, which it is told not to, up to 7 do in most cards.
 */
export const square = 32;
export const allowed = 12;

/**
 * @param actual PNG
 * @param expected PNG
 * @returns undefined for pictures that are the same within the tolerance; else what differs in words, and as PNG
 */
export function compare(actual, expected) {
  const pictures = [actual, expected].map((png) => PNG.sync.read(png));
  const [width, height] = ['width', 'height'].map((side) => Math.max(...pictures.map((picture) => picture[side])));
  const [one, other] = pictures.map((picture) => enlarged(picture, width, height));
  const diff = new PNG({ width, height });
  const options = { threshold, windowSize: square, diffColor: [220, 0, 80], aaColor: [255, 190, 0] };
  const differing = pixelmatch(one.data, other.data, diff.data, width, height, options);
  const [size, expectedSize] = pictures.map((picture) => `${picture.width} × ${picture.height}`);
  if (size !== expectedSize) return { what: `${size} pixels instead of ${expectedSize}`, diff: PNG.sync.write(diff) };
  if (differing <= allowed) return undefined;
  return { what: `${differing} pixels of a square of ${square} differ, not ${allowed} at most`, diff: PNG.sync.write(diff) };
} // prettier-ignore

/** On a canvas of a size that both have; what is beyond the picture is of no colour that a card has. */
function enlarged(picture, width, height) {
  const canvas = new PNG({ width, height });
  canvas.data.fill(Buffer.from([255, 0, 255, 255]));
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}
