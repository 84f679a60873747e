/** Encodings in which texts in Russian and Kazakh were saved before UTF-8, as TextDecoder and editors name them. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const;

/** The letters that make up more than half of any Russian or Kazakh text, in lower case. */
const FREQUENT = /[оеаинтсрвлыдкім]/gu;

/** A letter of UTF-8 that was read as Latin-1 or as windows-1251, and saved again: Ð¢ÐµÐº, РўРµРє. */
const READ_WRONGLY =
  /(?:[ÐÑÒÓ][\u0080-\u00bf\u0152-\u2122]){3}|(?:[РСТУ][\u0080-\u00bf\u0400-\u045f\u2013-\u2122№]){5}/u;

/** The encoding that bytes which are not UTF-8 are most probably in. */
export function likelyEncoding(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return utf16;
  const scores = CYRILLIC.map((name) => ({ name, score: frequentLetters(bytes, name) }));
  scores.sort((a, b) => b.score - a.score);
  const [best] = scores;
  // A few letters above ASCII in a text of Latin letters are accents or quotation marks.
  const beyondAscii = bytes.filter((byte) => byte > 0x7f).length;
  return best === undefined || best.score < beyondAscii / 4
    ? 'windows-1252'
    : best.name.toUpperCase().replace('WINDOWS', 'windows');
}

/** UTF-16, by its mark or by the zeros that Latin letters have in it; undefined for anything else. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= bytes.length / 16) return undefined;
  return odd > even ? 'UTF-16 LE' : 'UTF-16 BE';
}

/** The line, from 1, of a text whose letters were garbled by reading it in the wrong encoding; undefined if there is none. */
export function garbledLine(text: string): number | undefined {
  const found = READ_WRONGLY.exec(text);
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}

function frequentLetters(bytes: Uint8Array, encoding: string): number {
  return new TextDecoder(encoding).decode(bytes).match(FREQUENT)?.length ?? 0;
}
