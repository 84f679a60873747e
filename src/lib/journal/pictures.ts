import { join } from 'node:path';
import { readArticlePicture, type ArticlePicture } from '../pictures/article-picture.ts';
import { absolute, fileBeside, ROOT_LOCALE } from '../routes.ts';
import { articleText } from './article-text.ts';
import { allIssues, type Article } from './articles.ts';
import { CONTENT_ROOT } from './content-root.ts';

/** The pictures that an article shows, each once. `site` is the scheme and host that the site is built for. */
export async function picturesOf(article: Article, site: URL | undefined): Promise<ArticlePicture[]> {
  const { issue, slug } = article;
  const { pictures } = await articleText(article);
  return Promise.all(
    pictures.map((name) =>
      readArticlePicture(
        join(CONTENT_ROOT, 'issues', issue, slug, name),
        // One file for all languages.
        absolute(fileBeside(ROOT_LOCALE, issue, slug, name), site),
      ),
    ),
  );
}

/** The paths of the files of all pictures, beside their articles. */
export async function picturePaths() {
  const articles = (await allIssues()).flatMap((issue) => issue.articles);
  const paths = articles.map(async (article) =>
    (await picturesOf(article, undefined)).map((picture) => ({
      params: { issue: article.issue, slug: article.slug, picture: picture.name },
      props: { picture },
    })),
  );
  return (await Promise.all(paths)).flat();
}
