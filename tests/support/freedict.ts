import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ENGLISH_RUSSIAN } from '../../scripts/machine/freedict.ts';

/** An entry begins with its headword and the sound of it between slashes. */
const HEADWORD = /^(\p{Script=Latin}[^/]*?) \/[^/]*\/$/u;

/** The Russian words that FreeDict has for English ones, in small letters. */
export function readFreedict(): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  let headword = '';
  for (const line of gunzipSync(readFileSync(ENGLISH_RUSSIAN)).toString('utf8').split('\n')) {
    const found = HEADWORD.exec(line)?.[1]?.toLowerCase();
    if (found !== undefined) headword = found;
    else if (headword !== '' && /\p{Script=Cyrillic}/u.test(line)) {
      const words = line.replace(/^\d+\.\s*/u, '').split(/[,;]\s*/u);
      entries.set(headword, [...(entries.get(headword) ?? []), ...words]);
    }
  }
  return entries;
}
