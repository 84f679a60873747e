import type { Element, ElementContent } from 'xast';
import { visit } from 'unist-util-visit';
import { dictionary, formatDate } from '../../../i18n/index.ts';
import type { Change } from '../../../schemas/changes.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { quotedCyrillic } from '../../content-tree/cyrillic-language.ts';
import type { Publication } from '../../publication/publication.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** The id of the heading over what has changed. */
export const CHANGES_ID = 'changes';

/**
 * What has changed in an article of the web edition, the last change first, each with a link to its place where `above` has it;
 * nothing where nothing has.
 */
export function changesSection(
  { changes, article: { language } }: Publication,
  above: readonly Element[],
): Element[] {
  if (changes.length === 0) return [];
  const ids = idsIn(above);
  return [
    element(
      'section',
      {
        class: 'apparatus editors',
        'data-editorial': '',
        'aria-labelledby': CHANGES_ID,
        ...langOf(language),
      },
      [
        element('h2', { id: CHANGES_ID }, [dictionary(language).changes.title]),
        ...changes.toReversed().map((change) => changeLine(change, ids, language)),
      ],
    ),
  ];
}

function changeLine({ date, place, what, why }: Change, ids: ReadonlySet<string>, language: Locale): Element {
  const words = quotedCyrillic(`${what[language]} ${why[language]}`, language).map((part): ElementContent =>
    part.language === undefined
      ? { type: 'text', value: part.text }
      : element('span', langOf(part.language), [part.text]),
  );
  const link =
    place !== undefined && ids.has(place)
      ? [' ', element('a', { href: `#${place}` }, [dictionary(language).changes.place])]
      : [];
  return element('p', {}, [
    element('time', { datetime: date, class: 'label' }, [formatDate(language, date)]),
    ': ',
    ...words,
    ...link,
  ]);
}

function idsIn(elements: readonly Element[]): Set<string> {
  const ids = new Set<string>();
  for (const each of elements) {
    visit(each, 'element', ({ attributes: { id } }: Element) => {
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
}
