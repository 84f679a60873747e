import { LOCALES, type Locale, type Localized } from '../../schemas/localized.ts';

/** The languages as Open Graph names them, with a territory: English as the site spells it. */
const OPEN_GRAPH_LOCALES: Localized<string> = { en: 'en_GB', kk: 'kk_KZ', ru: 'ru_RU' };

/** The data of a page when it is shared. */
interface SharedPage {
  locale: Locale;
  type: 'website' | 'article';
  title: string;
  /** Nothing where an article has no abstract: it would be taken for one. */
  description: string | undefined;
  siteName: string;
  /** The full address of the page. */
  address: string;
  /** The full address of its picture of 1200 × 630. */
  image: string;
}

/**
 * The Open Graph properties of a page (https://ogp.me/). An article has no `article:author`, which asks for the address of
 * a profile, and no `article:published_time`, because the day of publication in 2020 is unknown.
 */
export function openGraphTags(page: SharedPage): [property: string, content: string][] {
  const { locale, description } = page;
  const described: [string, string][] = description === undefined ? [] : [['og:description', description]];
  return [
    ['og:type', page.type],
    ['og:site_name', page.siteName],
    ['og:title', page.title],
    ...described,
    ['og:url', page.address],
    ['og:locale', OPEN_GRAPH_LOCALES[locale]],
    ...LOCALES.filter((other) => other !== locale).map((other): [string, string] => [
      'og:locale:alternate',
      OPEN_GRAPH_LOCALES[other],
    ]),
    ['og:image', page.image],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', page.title],
  ];
}
