import type { Change } from '../../src/schemas/changes.ts';
import type { EditorsNote } from '../../src/schemas/editors-notes.ts';

/** A sound note of the editors at words of an article. */
export function noteAt(phrase: string): EditorsNote {
  return {
    phrase,
    kind: 'slip',
    date: '2026-01-02',
    text: { en: 'So in the print.', kk: 'Баспада осылай.', ru: 'Так в печатном издании.' },
  };
}

/** What has changed in an article: at a place of it, then in the whole. */
export const CHANGES: readonly Change[] = [
  {
    date: '2026-01-03',
    place: 'table-1',
    what: { en: 'The table has a title.', kk: 'Кестеге тақырып берілді.', ru: 'Таблица получила заглавие.' },
    why: { en: 'So in print.', kk: 'Баспада солай.', ru: 'Так в печати.' },
  },
  {
    date: '2026-01-04',
    what: { en: 'It has «жаңа» words.', kk: 'Мәтін өзгерді.', ru: 'Текст изменён.' },
    why: { en: 'It had none.', kk: 'Себебі бар.', ru: 'Есть причина.' },
  },
];
