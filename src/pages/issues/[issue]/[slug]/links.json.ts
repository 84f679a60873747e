import type { APIRoute } from 'astro';
import { formatDate } from '../../../../i18n/index.ts';
import type { KnownLinks } from '../../../../lib/citation/known-links.ts';
import { allIssues } from '../../../../lib/journal/articles.ts';
import { knownLinks, type CitedLink } from '../../../../lib/journal/cited-links.ts';
import { inEachLocale } from '../../../../schemas/localized.ts';

interface Props {
  links: CitedLink[];
}

/** One for each article of whose addresses something is known. */
export async function getStaticPaths() {
  const issues = await allIssues();
  const paths = await Promise.all(
    issues.flatMap((issue) =>
      issue.articles.map(async (article) => ({
        params: { issue: issue.id, slug: article.slug },
        props: { links: await knownLinks(issue, article) } satisfies Props,
      })),
    ),
  );
  return paths.filter(({ props }) => props.links.length > 0);
}

/** Beside the page, which needs none of it to be read; the cards of notes and references fetch it. */
export const GET: APIRoute<Props> = ({ props: { links } }) =>
  Response.json(
    Object.fromEntries(
      links.map(({ address, copy, verified, unreachable }) => [
        address,
        {
          ...(verified === undefined ? {} : { copy, verified: inWords(verified) }),
          ...(unreachable === undefined ? {} : { unreachable: inWords(unreachable) }),
        },
      ]),
    ) satisfies KnownLinks,
  );

/** A day as each language writes it: browsers cannot write it in Kazakh. */
function inWords(day: string) {
  return inEachLocale((locale) => formatDate(locale, day));
}
