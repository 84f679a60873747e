/** The signature and the first chunk, IHDR, of every PNG, in bytes (https://www.w3.org/TR/png-3/#5PNG-file-signature). */
const HEAD = 8 + 25;

/** A PNG with texts written into it as iTXt chunks in UTF-8 (https://www.w3.org/TR/png-3/#11iTXt). */
export function withText(png: Uint8Array, texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([key, text]) => chunk('iTXt', `${key}\0\0\0\0\0${text}`));
  const parts = [png.slice(0, HEAD), ...chunks, png.slice(HEAD)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunk(type: string, content: string): Uint8Array {
  const body = new TextEncoder().encode(type + content);
  const made = new Uint8Array(body.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, body.length - type.length);
  made.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return made;
}

/** The checksum of PNG's chunks (https://www.w3.org/TR/png-3/#5CRC-algorithm). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
