import { z } from 'zod';
import { LOCALES } from '../../../src/schemas/localized.ts';
import { hashOf } from './random.ts';
import { SHORTEST, WORD, type WordClasses } from './word-map.ts';
import type { IssueFiles } from './issue-files.ts';

/** What the generator reads of an article's frontmatter. */
const headSchema = z.looseObject({
  authors: z.array(
    z.looseObject({
      id: z.string(),
      name: z.record(z.string(), z.looseObject({ given: z.string(), family: z.string() })),
    }),
  ),
  abstract: z.record(z.string(), z.string()),
  keywords: z.record(z.string(), z.array(z.string())),
});

/** What the print sets before the parts of an article, and what stands before captions. */
const LABELS =
  'abstract key words references table figure note source аңдатпа түйін сөздер аннотация ключевые слова кесте сурет таблица рисунок';
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>)\]]+|[^\s<>()[\]]+\.(?:ru|com|org|net|kz|uz|eu|int|html?|pdf)\b[^\s<>)\]]*/gu;
/** A tag of a component with its attributes; without the sentences that definitions quote from the text. */
const TAG = /^<[A-Z][\s\S]*?>$|<\/?[a-z][^<>]*>/gmu;
const QUOTED_SENTENCE = /\bsentence:\s*'(?:[^'\\]|\\.)*'/gu;
/** A row of a table: countries and columns are known by their names. */
const ROW = /^\|.*$/gmu;
/** Keywords are renamed from this length on. */
const SHORTEST_RENAMED = 4;
/** So many letters of an abstract are in every description of its page. */
const BEGINNING = 130;
/** One family in so many is the same in all issues. */
const SHARED_FAMILIES = 3;

/** Which words of an issue stay, and which are renamed. */
export function wordClasses({ articles, issue, source, others }: IssueFiles): WordClasses {
  const heads = articles.map(({ head }) => headSchema.parse(head));
  const authors = heads.flatMap((head) => head.authors);
  const names = authors.flatMap(({ name }) => Object.values(name));
  // Contents and cover have the titles of the articles: these change.
  const ofJournal = Object.entries(issue).filter(([key]) => key !== 'contents' && key !== 'cover');
  const bodies = articles.map(({ body }) => body);
  const definitions = bodies.flatMap((body) =>
    [...body.matchAll(TAG)].map(([tag]) => tag.replaceAll(QUOTED_SENTENCE, '')),
  );
  const kept = new Set(
    wordsOf([
      LABELS,
      ...stringsOf(ofJournal),
      ...others,
      ...names.map(({ given }) => given),
      ...definitions,
      ...bodies.flatMap((body) => [...body.matchAll(ROW)].map(([row]) => row)),
      ...[source, ...bodies].flatMap((text) => [...text.matchAll(ADDRESS)].map(([address]) => address)),
    ]),
  );
  const families = authors
    .filter(({ id }) => hashOf(id) % SHARED_FAMILIES !== 0)
    .flatMap(({ name }) => wordsOf(Object.values(name).map(({ family }) => family)));
  for (const word of wordsOf(names.map(({ family }) => family))) kept.add(word);
  for (const word of families) kept.delete(word);
  const keywords = keywordWords(
    heads.map((head) => head.keywords),
    kept,
  );
  for (const word of keywords.kept) kept.add(word);
  const renamed = new Set([...families, ...keywords.renamed]);
  const inBodies = Map.groupBy(wordsOf(bodies), (word) => word);
  const changing = new Set(
    heads.flatMap(({ abstract }) =>
      Object.values(abstract).flatMap((text) =>
        wordsOf([text.slice(0, BEGINNING)])
          .filter((word) => word.length >= SHORTEST && !kept.has(word) && !renamed.has(word))
          .sort((a, b) => (inBodies.get(a)?.length ?? 0) - (inBodies.get(b)?.length ?? 0))
          .slice(0, 1),
      ),
    ),
  );
  // The page of the longest article is at the limit of its weight, and made-up words compress worse than real ones.
  const [longest = ''] = bodies.toSorted((a, b) => b.length - a.length);
  for (const word of wordsOf([longest])) kept.add(word);
  return { kept, renamed, changing };
}

/** The words of a text, in small letters. */
function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []);
}

/** All strings of a tree of data. */
function stringsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return node instanceof Object ? Object.values(node).flatMap(stringsOf) : [];
}

/**
 * The words that keywords are renamed by. A keyword and its translations change together or not at all: where one of them
 * has no word to change, the words of all stay.
 */
function keywordWords(
  lists: readonly Record<string, string[]>[],
  kept: ReadonlySet<string>,
): { renamed: Set<string>; kept: Set<string> } {
  const groups = lists.flatMap((list) =>
    (list['en'] ?? []).map((_, index) => LOCALES.map((locale) => wordsOf([list[locale]?.[index] ?? '']))),
  );
  const staying = new Set(kept);
  const renamed = (words: readonly string[]) =>
    words.filter((word) => word.length >= SHORTEST_RENAMED && !staying.has(word));
  for (let size = -1; size !== staying.size;) {
    size = staying.size;
    for (const group of groups) {
      if (group.some((words) => renamed(words).length === 0))
        group.flat().forEach((word) => staying.add(word));
    }
  }
  return { renamed: new Set(groups.flat(2).filter((word) => renamed([word]).length > 0)), kept: staying };
}
