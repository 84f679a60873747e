import { dictionary } from '../../i18n/index.ts';
import { titleInRecords } from '../../schemas/record-forms.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Locale } from '../../schemas/localized.ts';
import type { Issue } from './articles.ts';
import { pages, url } from '../routes.ts';

/** Where readers find a corrected place: its address, and what it is called. */
export function correctionPlace(
  entry: Correction,
  issue: Issue,
  locale: Locale,
): { href: string; label: string } {
  const t = dictionary(locale).edition.places;
  const [page = '', fragment] = entry.where.split('#');
  if (page === '*') return { href: url(locale, pages.issue(issue.id)), label: t.everywhere };
  if (page === 'issue') {
    const part = isPart(fragment) ? fragment : 'cover';
    return { href: url(locale, pages.issue(issue.id), part), label: t[part] };
  }
  const article = issue.articles.find(({ slug }) => slug === page);
  const label = article === undefined ? page : titleInRecords(article.record, locale);
  return { href: url(locale, pages.article(issue.id, page), fragment), label };
}

function isPart(
  fragment: string | undefined,
): fragment is 'cover' | 'contents' | 'masthead' | 'board' | 'imprint' {
  return ['cover', 'contents', 'masthead', 'board', 'imprint'].includes(fragment ?? '');
}
