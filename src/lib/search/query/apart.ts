import { candidates, type Sought } from './candidates.ts';
import type { Catalog } from './catalog.ts';
import { cutOut, readOperators } from './operators.ts';
import { findPhrase } from './phrases.ts';
import { phraseOf, QUOTATION, readableText } from './query.ts';
import { isOneWord } from './quotations.ts';
import type { SearchIndex } from './search-index.ts';
import { seek } from './seek.ts';
import { EVERYTHING, sieveOfOperators } from './sieve.ts';

/** A query that finds something where the one that was typed does not, and how many documents it finds. */
export interface Alternative {
  query: string;
  count: number;
}

/** Why parts of a query find something, but not together: what they do not share, and what each finds without the others. */
export interface Apart {
  lacking: 'passage' | 'article' | 'quotation' | 'condition';
  alternatives: Alternative[];
}

/** What parts of a query that finds nothing find without the others; nothing where they find nothing either. */
export async function partsApart(
  index: SearchIndex,
  catalog: Catalog,
  typed: string,
  { sought, isExact }: { sought: Sought; isExact: boolean },
): Promise<Apart | undefined> {
  return (
    (await withoutCondition(index, catalog, typed, sought)) ??
    (await quotationsApart(index, catalog, typed, isExact))
  );
}

/** The query without one of its operators, where that finds something, or else without any. */
async function withoutCondition(
  index: SearchIndex,
  catalog: Catalog,
  typed: string,
  sought: Sought,
): Promise<Apart | undefined> {
  const { conditions, text } = readOperators(typed);
  const lesser = conditions.map((condition) => oneBlank(cutOut(typed, condition)));
  const counted = await Promise.all(
    [...new Set([...lesser, oneBlank(text)])].map(async (query) => {
      const operators = readOperators(query);
      if (`${operators.text}${operators.author}`.trim() === '') return { query, count: 0 };
      const sieve = await sieveOfOperators(index, catalog, operators);
      return { query, count: candidates(catalog, sought, sieve).length };
    }),
  );
  const finding = counted.filter(({ count }) => count > 0);
  const alternatives = finding.length > 1 ? finding.filter(({ query }) => lesser.includes(query)) : finding;
  return conditions.length > 0 && alternatives.length > 0
    ? { lacking: 'condition', alternatives }
    : undefined;
}

/** Each of several quotations that is found, where no passage has all. */
async function quotationsApart(
  index: SearchIndex,
  catalog: Catalog,
  typed: string,
  isExact: boolean,
): Promise<Apart | undefined> {
  const quotations = [...readableText(readOperators(typed).text).matchAll(QUOTATION)];
  const found = await Promise.all(
    quotations.map(async ([query, quoted = '']) => {
      const places = await findPhrase(index, catalog, phraseOf(quoted));
      // Only stop words stand everywhere: they part nothing.
      if (places === undefined) return [];
      const isOther = places.size === 0 && isOneWord(quoted) && !isExact;
      const documents = isOther ? await documentsOf(index, catalog, query) : [...places.keys()];
      return [{ query, documents: new Set(documents) }];
    }),
  );
  const sought = found.flat();
  const standing = sought.filter(({ documents }) => documents.size > 0);
  const [first, ...others] = standing;
  if (first === undefined || sought.length < 2) return undefined;
  const isInOne = [...first.documents].some((id) => others.every(({ documents }) => documents.has(id)));
  return {
    lacking: standing.length < sought.length ? 'quotation' : isInOne ? 'passage' : 'article',
    alternatives: standing.map(({ query, documents }) => ({ query, count: documents.size })),
  };
}

/** The documents that answer a query without operators. */
async function documentsOf(index: SearchIndex, catalog: Catalog, query: string): Promise<string[]> {
  const { sought } = await seek(index, catalog, query, false);
  return candidates(catalog, sought, EVERYTHING).map(({ document }) => document.id);
}

function oneBlank(query: string): string {
  return query.replaceAll(/\s+/gu, ' ').trim();
}
