import type { Element } from 'xast';
import { dictionary, fill, formatDate } from '../../../i18n/index.ts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import type { Locale } from '../../../schemas/localized.ts';
import { addOn2, bars, ean13 } from '../../artwork/barcode.ts';
import { editionIntroduction } from '../../publication/edition-words.ts';
import { EDITION_SLUG } from '../../routes.ts';
import type { Publication } from '../../publication/publication.ts';
import { BOOK_LANGUAGE, type BookDocument } from './book.ts';
import { FONT_LICENCE } from './fonts.ts';
import { document, heading, threeLanguages } from './front-matter.ts';
import { element } from '../../xml/element.ts';

/** The height of the bars and the room before the add-on, in modules. */
const BARS = 40;
const GAP = 9;
/** The light room that a scanner needs on either side, in modules (GS1 General Specifications). */
const QUIET_ZONE = 11;

/** What stands behind the articles: the back cover as printed, and what this edition is. */
export function backMatter(issue: IssueRecord, articles: readonly Publication[]): BookDocument[] {
  return [backCover(issue), aboutEdition(issue, articles)];
}

function backCover({ imprint, cover }: IssueRecord): BookDocument {
  const title = dictionary(BOOK_LANGUAGE).files.book.backCover;
  return {
    ...document('back-cover', title, 'backmatter', [
      element('section', { class: 'back-cover', 'aria-label': title }, [
        element('p', {}, [imprint]),
        barcode(cover.barcode),
        element('p', { class: 'digits' }, [cover.barcode.join('\u2003')]),
      ]),
    ]),
    hasSvg: true,
  };
}

/** The bars of the issue on a ground of their own, for they are not read in white on black. */
function barcode([code = '', addOn]: readonly string[]): Element {
  const modules = 95 + (addOn === undefined ? 0 : GAP + 20) + 2 * QUIET_ZONE;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'barcode',
      viewBox: `0 0 ${String(modules)} ${String(BARS + 8)}`,
      width: 2 * modules,
      'aria-hidden': 'true',
    },
    [
      element('rect', { width: modules, height: BARS + 8, fill: '#fff' }),
      element('path', { fill: '#000', d: bars(ean13(code), QUIET_ZONE, 4, BARS) }),
      addOn === undefined
        ? undefined
        : element('path', { fill: '#000', d: bars(addOn2(addOn), QUIET_ZONE + 95 + GAP, 4, BARS) }),
    ],
  );
}

function aboutEdition(issue: IssueRecord, articles: readonly Publication[]): BookDocument {
  const title = dictionary(BOOK_LANGUAGE).edition.title;
  return threeLanguages(
    'edition',
    'colophon',
    title,
    (locale) => {
      const t = dictionary(locale);
      const words = t.files.book;
      return [
        heading(locale, t.edition.title),
        element('p', {}, [editionIntroduction(issue, articles, locale)]),
        ...(issue.edition.source === undefined ? [] : corrections(articles, locale)),
        element('p', {}, [
          fill(words.fonts, { font: 'Literata', licence: FONT_LICENCE.name, file: FONT_LICENCE.path }),
        ]),
        element('p', {}, [fill(words.asOf, { date: formatDate(locale, issue.edition.updated) })]),
      ];
    },
    'backmatter',
  );
}

/** What was done to the source, and where every correction is listed. */
function corrections([first]: readonly Publication[], locale: Locale): Element[] {
  const t = dictionary(locale);
  const address = new URL(`${EDITION_SLUG}/`, first?.issueAddress[locale]).href;
  return [
    element('p', {}, [t.files.book.corrected, ' ', element('a', { href: address }, [address])]),
    element('p', {}, [t.edition.joined]),
  ];
}
