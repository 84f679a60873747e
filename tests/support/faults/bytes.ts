import type { Fault } from './fault.ts';

const SECOND = 'second-article.mdx';
const PARAGRAPH = 'One paragraph, and that is all.';

/** A text in a Cyrillic encoding of one byte a letter, of which Node can only read. */
function encodeAs(encoding: string): (text: string) => Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map(
    Array.from(bytes, (byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return (text) => Uint8Array.from(text, (letter) => letters.get(letter) ?? 0x3f);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const SAVE = 'save it again as UTF-8 without a byte order mark';

/** Files that were saved wrongly. */
export const BYTE_FAULTS: readonly Fault[] = [
  ...['windows-1251', 'koi8-r', 'ibm866'].map((encoding) => ({
    did: `saved an article as ${encoding}`,
    file: SECOND,
    change: [PARAGRAPH, 'Один абзац, и это всё, что написано.'] as const,
    bytes: encodeAs(encoding),
    line: 4,
    told: `the file is not UTF-8, it looks like ${encoding.startsWith('w') ? encoding : encoding.toUpperCase()}: ${SAVE}`,
  })),
  {
    did: 'saved the record of the issue as windows-1251',
    file: 'issue.yaml',
    bytes: encodeAs('windows-1251'),
    line: 41,
    told: `the file is not UTF-8, it looks like windows-1251: ${SAVE}`,
  },
  {
    did: 'saved an article as UTF-16 with its mark',
    file: SECOND,
    bytes: (text) => utf16(`\uFEFF${text}`),
    told: `the file is in UTF-16 LE: ${SAVE}`,
  },
  {
    did: 'saved the record of the journal as UTF-16 without a mark',
    file: '../../journal.yaml',
    bytes: utf16,
    told: `the file is in UTF-16 LE: ${SAVE}`,
  },
  {
    did: 'saved an article with a byte order mark',
    file: SECOND,
    bytes: (text) => utf8(`\uFEFF${text}`),
    line: 1,
    told: `the file begins with a byte order mark, U+FEFF: ${SAVE}`,
  },
  {
    did: 'broke a letter',
    file: SECOND,
    bytes: (text) => utf8(text).filter((byte, place, all) => !(byte === 0xd2 && all.indexOf(0xd2) === place)),
    line: 4,
    told: `a letter of this line is broken: write it again, and ${SAVE}`,
  },
  {
    did: 'left a NUL in an article',
    file: SECOND,
    change: [PARAGRAPH, 'One\0paragraph.'],
    line: 14,
    told: 'this line has something that is not text: remove the control character U+0000: no file can contain it',
  },
  {
    did: 'left a control character in a comment of the record',
    file: 'issue.yaml',
    change: ['year: 2199', 'year: 2199 # \u0008'],
    line: 1,
    told: 'this line has something that is not text: remove the control character U+0008: no file can contain it',
  },
  {
    did: 'lost a letter to a conversion',
    file: SECOND,
    change: ['Үлгінің', '\uFFFDлгінің'],
    line: 4,
    told: 'a letter was lost here, U+FFFD stands in its place: write the letter',
  },
  {
    did: 'pasted a title that was garbled',
    file: SECOND,
    change: ['Первые', 'ÐŸÐµÑ€Ð²Ñ‹Ðµ'],
    line: 4,
    told: `the letters of this line are garbled, as when UTF-8 is opened in another encoding: take the text from where it is whole, and ${SAVE}`,
  },
  {
    did: 'ended lines as old Macintoshes do',
    file: SECOND,
    bytes: (text) => utf8(text.replaceAll('\n', '\r')),
    line: 1,
    told: 'lines end with CR alone: save the file with the line ends LF or CRLF',
  },
  {
    did: 'saved the source as windows-1252',
    file: 'source.txt',
    bytes: () => Uint8Array.from('Un résumé, un café.\n', (letter) => letter.charCodeAt(0)),
    line: 1,
    told: `the file is not UTF-8, it looks like windows-1252: ${SAVE}`,
  },
];
