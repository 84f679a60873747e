import { countWords, fillWords } from '../../lib/search/query/words.ts';
import { readAnnotations } from './annotations.ts';
import { mergePassages } from './merge.ts';
import { changeKept } from './store.ts';
import { pageLocale, type PassageWords } from './words.ts';

/** The largest file that is read, in bytes: more than a browser stores for a site. */
const LARGEST = 6_000_000;

/** Imports the passages of a file, all or none. Returns in a sentence what was done, or why nothing was. */
export async function importFile(file: File, words: PassageWords): Promise<string> {
  if (file.size > LARGEST) return words.refused.large;
  const read = readAnnotations(await textOf(file), originsOf(document));
  if ('refused' in read) {
    const { refused } = read;
    return typeof refused === 'string'
      ? words.refused[refused]
      : fillWords(words.refused.damaged, { n: String(refused.damaged) });
  }
  let counts = { added: 0, known: 0 };
  const problem = changeKept((kept) => {
    const { passages, ...counted } = mergePassages(kept, read.passages);
    counts = counted;
    return passages;
  });
  if (problem !== undefined) return words.problems[problem];
  const { added, known } = words.files;
  return [
    countWords(pageLocale(), added, counts.added),
    ...(counts.known > 0 ? [countWords(pageLocale(), known, counts.known)] : []),
  ].join(' ');
}

/** The text of a file; empty, which is no JSON, where the file cannot be read. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}

/** The schemes and hosts of this site: where it is, and where it says that it is. */
function originsOf(page: Document): string[] {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return [location.origin, new URL(canonical).origin];
}
