import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleType } from '../../schemas/article-type.ts';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { articleHead, SAMPLES } from './article-head.ts';
import { writeContents } from './contents.ts';
import { checkPage, checkSlug, existingIssue, freePage } from './issue-folder.ts';
import { say, tellingIn } from '../faults/say.ts';

/** The article with which a new issue begins, so that it builds; it goes when the first real one comes. */
const SAMPLE_SLUG = 'sample-article';

/** A new article, and where it is. */
interface NewArticle {
  file: string;
  page: number;
}

/** What is known of a new article. */
interface NewArticleFacts {
  page?: number | undefined;
  language?: Locale;
  type?: ArticleType | undefined;
}

/** Makes an article of sample words in an issue, and puts it into the contents. @throws in words where it cannot. */
export function newArticle(
  root: string,
  id: string,
  slug: string,
  { page, language = 'en', type }: NewArticleFacts = {},
): NewArticle {
  const folder = existingIssue(root, id);
  const file = refuseExisting(folder, slug);
  removeSampleArticle(folder);
  checkPage(folder, page);
  const firstPage = page ?? freePage(folder);
  writeFileSync(file, sampleArticle(slug, firstPage, { page, language, type }));
  writeContents(folder);
  return { file, page: firstPage };
}

/** The file of an article to be made. @throws where its name is bad or taken. */
export function refuseExisting(folder: string, slug: string): string {
  checkSlug(slug);
  const file = join(folder, `${slug}.mdx`);
  if (existsSync(file)) throw new Error(say('fileThere', { file }));
  return file;
}

/** Makes the article with which a new issue begins. */
export function writeSampleArticle(folder: string): void {
  writeFileSync(join(folder, `${SAMPLE_SLUG}.mdx`), sampleArticle(SAMPLE_SLUG, 1));
}

/** Takes the sample article away where nobody has written in it: another article has come. */
export function removeSampleArticle(folder: string): void {
  const file = join(folder, `${SAMPLE_SLUG}.mdx`);
  if (!existsSync(file)) return;
  const written = readFileSync(file, 'utf8');
  // Its comments may be in another language than the one that is told in now.
  const isUntouched = LOCALES.some((locale) =>
    tellingIn(locale, () => sampleArticle(SAMPLE_SLUG, 1) === written),
  );
  if (isUntouched) rmSync(file);
}

function sampleArticle(
  slug: string,
  firstPage: number,
  { page, language = 'en', type }: NewArticleFacts = {},
): string {
  const head = articleHead({
    slug,
    language,
    firstPage,
    isPageStated: page !== undefined,
    type,
    title: {},
    authors: [],
    abstract: {},
    keywords: {},
  });
  return `${head}\n\n${SAMPLES.paragraph[language]}\n`;
}
