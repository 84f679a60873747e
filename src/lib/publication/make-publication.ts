import { inEachLocale, type Locale } from '../../schemas/localized.ts';
import { plainSpaces } from '../../schemas/plain-spaces.ts';
import { factsOf } from '../citation/facts.ts';
import { citationRecord } from '../citation/record.ts';
import { withCheckMarks } from '../content-tree/check-marks.ts';
import { absolute, pages, url } from '../routes.ts';
import type { Publication } from './publication.ts';
import { relationsOf, type RelatedArticle } from './relations.ts';

/** What a publication is made from. */
type PublicationParts = Pick<
  Publication,
  'issueId' | 'issue' | 'slug' | 'article' | 'text' | 'figures' | 'pictures' | 'kinds'
> &
  Partial<Pick<Publication, 'changes' | 'notes' | 'differing'>>;

/**
 * An article with its records and addresses, in the spaces that programs compare; `site` is the scheme and host that the site is built for, `others` are the
 * articles of the journal, among which those that it is related to are found.
 */
export function makePublication(
  parts: PublicationParts,
  site: URL | undefined,
  others: readonly RelatedArticle[] = [],
): Publication {
  const { issueId, slug, differing = [] } = parts;
  const issue = { ...parts.issue, journal: plainSpaces(parts.issue.journal) };
  const article = plainSpaces(parts.article);
  const addressOf = (locale: Locale) => absolute(url(locale, pages.article(issueId, slug)), site);
  return {
    notes: [],
    ...parts,
    issue,
    article,
    shown: parts.article,
    text: withCheckMarks(parts.text, new Set(differing.map(({ id }) => id))),
    differing,
    changes: parts.changes ?? [],
    facts: factsOf(article, issue.journal),
    relations: relationsOf({ issue: issueId, slug, record: article }, others, site),
    records: inEachLocale((locale) =>
      citationRecord(issue, article, { slug, address: addressOf(locale) }, locale),
    ),
    issueAddress: inEachLocale((locale) => absolute(url(locale, pages.issue(issueId)), site)),
  };
}
