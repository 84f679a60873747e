import type { BreadcrumbListLeaf } from 'schema-dts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import type { Locale } from '../../../schemas/localized.ts';
import { dictionary, fill } from '../../../i18n/index.ts';
import { absolute, pages, url } from '../../routes.ts';

/** A page with its name. */
interface Step {
  name: string;
  address: string;
}

/** The way from the home page to an issue, in the language of the page, and on to the article that is given. */
export function breadcrumbs(
  locale: Locale,
  id: string,
  { journal, number, year }: IssueRecord,
  site: URL | undefined,
  article?: Step,
): BreadcrumbListLeaf {
  const steps: Step[] = [
    { name: journal.title, address: absolute(url(locale, pages.home()), site) },
    {
      name: fill(dictionary(locale).issue.heading, { number, year }),
      address: absolute(url(locale, pages.issue(id)), site),
    },
    ...(article === undefined ? [] : [article]),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
