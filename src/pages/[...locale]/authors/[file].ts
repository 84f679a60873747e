import type { APIRoute } from 'astro';
import { RECORD_FILES } from '../../../lib/exports/registry.ts';
import { allAuthors } from '../../../lib/journal/articles.ts';
import { allPublications } from '../../../lib/journal/publications.ts';
import type { RecordFile } from '../../../lib/publication/publication.ts';
import { localePaths } from '../../../lib/routes.ts';
import type { Locale } from '../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  author: string;
  kind: RecordFile;
}

export async function getStaticPaths() {
  const authors = (await allAuthors('en')).map(({ author }) => author.id);
  return localePaths().flatMap(({ params, props }) =>
    authors.flatMap((author) =>
      RECORD_FILES.map((kind) => ({
        params: { ...params, file: `${author}.${kind.ending}` },
        props: { ...props, author, kind } satisfies Props,
      })),
    ),
  );
}

/** The records of all articles of an author, the newest issue first. */
export const GET: APIRoute<Props> = async ({ props: { locale, author, kind }, site }) => {
  const publications = await allPublications(site);
  const own = publications.filter(({ article }) => article.authors.some(({ id }) => id === author));
  return new Response(kind.write(own, locale), {
    headers: { 'content-type': `${kind.mediaType}; charset=utf-8` },
  });
};
