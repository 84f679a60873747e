import type { IssueReferences, TextReference } from '../../lib/citation/issue-references.ts';
import type { StyleId } from '../../lib/citation/styles.ts';
import { pages, url } from '../../lib/routes.ts';
import type { Locale } from '../../schemas/locales.ts';
import { formatToday } from '../citation/day.ts';

/** The references of issues in a language, by issue; each is fetched once. */
const fetched = new Map<string, Promise<IssueReferences>>();

/** The references to the articles of an issue. @throws where they cannot be loaded. */
export function loadReferences(issue: string, language: Locale): Promise<IssueReferences> {
  const address = `${url(language, pages.issue(issue))}references.json`;
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const loading = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
    return (await response.json()) as IssueReferences;
  });
  fetched.set(address, loading);
  // The next one who asks tries again.
  loading.catch(() => fetched.delete(address));
  return loading;
}

/** The reference to an article in a style, with today as the day of access where the style wants one. */
export function referenceTo(
  slug: string,
  style: string,
  { day, articles }: IssueReferences,
): string | undefined {
  const article = Object.hasOwn(articles, slug) ? articles[slug] : undefined;
  const reference: TextReference | undefined = article?.references[style as StyleId];
  if (reference?.accessed === undefined) return reference?.text;
  return reference.text.replace('{accessed}', () => formatToday(reference.accessed ?? '', day));
}
