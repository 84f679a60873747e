import { articleText } from '../journal/article-text.ts';
import { allIssues } from '../journal/articles.ts';
import { CONTENT_ROOT } from '../journal/content-root.ts';
import { inPages } from '../journal/long-list.ts';
import type { Concept } from '../lexicon/concept.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { inEachLocale, type Localized } from '../../schemas/locales.ts';
import { articleName } from '../publication/article-name.ts';
import { sorted, tellingTerms, termsByArticle, type ArticleTerm } from './article-terms.ts';
import { termsOf, type ReadArticle, type Term } from './glossary.ts';

/** The glossary of the journal. */
interface Glossary {
  /** The terms of each article that has any, by its name in the journal. */
  byArticle: Map<string, ArticleTerm[]>;
  /** How many articles the journal has. */
  articles: number;
  /** The terms that have a headword in a language, sorted by it, on the pages of its list. */
  pages: Localized<Term[][]>;
}

/** How much of a page's usual entries a term is, apart from its places, and each of these: some 50 kB a page as hosts send it. */
const WEIGHT = { term: 1 / 8, place: 1 / 18 };

/** So many terms stand on one page with their headwords in three languages, of 90 kB; of more, those of its own language do. */
export const TERMS_IN_LANGUAGES = 3000;

let known: Concept[] | undefined;
let made: Promise<Glossary> | undefined;

/** The lexicon: read once a build; while content is being edited, anew. */
function concepts(): Concept[] {
  if (import.meta.env.DEV) return readLexicon(CONTENT_ROOT);
  known ??= readLexicon(CONTENT_ROOT);
  return known;
}

/** Whether the journal has a glossary: a lexicon with concepts that are shown. */
export function hasGlossary(): boolean {
  return concepts().some(({ isInGlossary }) => isInGlossary);
}

/** The pages of the glossary in each language; none where the journal has none. */
export async function glossaryPages(): Promise<Localized<Term[][]>> {
  return hasGlossary() ? (await glossary()).pages : inEachLocale(() => []);
}

/** The terms of an article in the order of its language, and those that tell most of it. */
export async function articleGlossary(
  article: ReadArticle,
): Promise<{ all: ArticleTerm[]; telling: ArticleTerm[] }> {
  if (!hasGlossary()) return { all: [], telling: [] };
  const { byArticle, articles } = await glossary();
  const all = byArticle.get(articleName(article.issueId, article.slug)) ?? [];
  return { all, telling: tellingTerms(all, articles) };
}

/** The glossary is made once a build; while content is being edited, for every page. */
function glossary(): Promise<Glossary> {
  if (import.meta.env.DEV) return makeGlossary();
  made ??= makeGlossary();
  return made;
}

async function makeGlossary(): Promise<Glossary> {
  const articles = await Promise.all(
    (await allIssues()).flatMap((issue) =>
      issue.articles.map(async (article): Promise<ReadArticle> => {
        const { text } = await articleText(article);
        return { issueId: issue.id, issue: issue.record, slug: article.slug, article: article.record, text };
      }),
    ),
  );
  const terms = termsOf(concepts(), articles);
  const pages = inPages(
    inEachLocale((locale) => sorted(terms, locale)),
    ({ places }) => WEIGHT.term + WEIGHT.place * places.length,
  );
  return { byArticle: termsByArticle(terms), articles: articles.length, pages };
}
