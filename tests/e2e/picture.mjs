// What stands on an Xvfb screen, as a PNG: its frame buffer file (XWD) read and packed again. The
// driver's own screenshots hang while a page is at rest.

import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** The top left of the screen, as large as asked. */
export function picture(frameBuffer, width, height) {
  const { pixels, stride } = read(readFileSync(frameBuffer));
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) packRow(pixels, y * stride, rows, y * (1 + 3 * width), width);
  return png(width, height, deflateSync(rows, { level: 9, memLevel: 9 }));
}

/** XWD: a header of big-endian words, a colour map, then rows of blue, green, red, nothing. */
function read(file) {
  const word = (at) => file.readUInt32BE(4 * at);
  const [header, bits, stride, colours] = [word(0), word(11), word(12), word(19)];
  if (bits !== 32) throw new Error(`a screen of 24 bits in 32 is expected, not ${bits}`);
  return { pixels: file.subarray(header + 12 * colours), stride };
}

/** One row without a filter: on drawn screens, repeated letters then compress best. */
function packRow(pixels, from, rows, to, width) {
  for (let x = 0; x < width; x += 1) {
    const [at, into] = [from + 4 * x, to + 1 + 3 * x];
    rows[into] = pixels[at + 2];
    rows[into + 1] = pixels[at + 1];
    rows[into + 2] = pixels[at];
  }
}

function png(width, height, data) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), 4 + body.length);
  return framed;
}
