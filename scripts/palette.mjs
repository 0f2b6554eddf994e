// Rewrites a PNG with a palette of at most 256 colours, which makes a picture of text and flat areas much smaller.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** @param png a PNG of 8 bits a channel, RGB or RGBA, not interlaced, and opaque: what browsers' screenshots are */
export function toPalette(png) {
  const { width, height, pixels } = decode(Buffer.from(png));
  const colours = popular(pixels);
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, which is none
  pixels.forEach((pixel, at) => {
    if (!nearest.has(pixel)) nearest.set(pixel, nearestOf(pixel, colours));
    rows[at + 1 + Math.floor(at / width)] = nearest.get(pixel);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // 8 bits, palette
  const palette = Buffer.from(colours.flatMap(channels));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
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

/** The 256 colours that stand for the most pixels, one for each small cube of the colour space. */
function popular(pixels) {
  const cubes = new Map();
  for (const pixel of pixels) {
    const key = channels(pixel).reduce((sum, channel) => sum * 64 + (channel >> 2), 0);
    const cube = cubes.get(key) ?? { count: 0, seen: new Map() };
    cube.count++;
    cube.seen.set(pixel, (cube.seen.get(pixel) ?? 0) + 1);
    cubes.set(key, cube);
  }
  const largest = [...cubes.values()].sort((a, b) => b.count - a.count).slice(0, 256);
  return largest.map(({ seen }) => [...seen].sort((a, b) => b[1] - a[1])[0][0]);
}

function nearestOf(pixel, colours) {
  const own = channels(pixel);
  const far = (colour) => channels(colour).reduce((sum, channel, at) => sum + (channel - own[at]) ** 2, 0);
  return colours.reduce((best, colour, at) => (far(colour) < far(colours[best]) ? at : best), 0);
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
