// Rewrites a PNG with a palette of at most 256 colours, which makes a picture of text and flat areas much smaller.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** @param png a PNG of 8 bits a channel, RGB or RGBA, not interlaced, and opaque: what browsers' screenshots are */
export function toPalette(png) {
  const { width, height, pixels } = decode(Buffer.from(png));
  const { palette, places } = choose(pixels);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, which is none
  pixels.forEach((pixel, at) => {
    rows[at + 1 + Math.floor(at / width)] = places.get(pixel);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // 8 bits, palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND'),
  ]);
}

const channels = (pixel) => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

function chunk(type, data = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

const MOST = 256;
/** So many colours are kept because they are the most frequent: surfaces, lines, text. */
const FREQUENT = 32;

/**
 * The palette, and for each colour of the picture its place there. Behind the most frequent colours always comes the one
 * that is the farthest from all that are chosen, so that no colour, however rare, is far from the one it becomes.
 */
function choose(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const all = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const [reds, greens, blues] = [16, 8, 0].map((shift) => Uint8Array.from(all, (colour) => (colour >> shift) & 255));
  const distances = new Float64Array(all.length).fill(Infinity);
  const nearest = new Uint8Array(all.length);
  const palette = [];
  for (let next = 0; palette.length < MOST && distances[next] > 0;) {
    for (let at = 0; at < all.length; at++) {
      const distance = (reds[at] - reds[next]) ** 2 + (greens[at] - greens[next]) ** 2 + (blues[at] - blues[next]) ** 2;
      if (distance >= distances[at]) continue;
      distances[at] = distance;
      nearest[at] = palette.length;
    }
    palette.push(all[next]);
    if (palette.length < FREQUENT && palette.length < all.length) next = palette.length;
    else next = distances.reduce((farthest, distance, at) => (distance > distances[farthest] ? at : farthest), 0);
  }
  return { palette, places: new Map(all.map((colour, at) => [colour, nearest[at]])) };
}

/** The pixels as 24-bit numbers. @see https://www.w3.org/TR/png-3/#9Filters */
function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = inflateSync(Buffer.concat(data));
  const stride = width * size;
  let before = new Uint8Array(stride);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    const row = bytes.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    for (let x = 0; x < stride; x++) {
      const [left, corner] = x < size ? [0, 0] : [row[x - size], before[x - size]];
      row[x] += [0, left, before[x], (left + before[x]) >> 1, paeth(left, before[x], corner)][filter];
    }
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = (row[x * size] << 16) | (row[x * size + 1] << 8) | row[x * size + 2];
    before = row;
  }
  return { width, height, pixels };
}

function paeth(left, above, corner) {
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
