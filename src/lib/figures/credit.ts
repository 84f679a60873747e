import { dictionary, fill } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { FigureRecord } from './model/record.ts';

/** Who drew a figure and from what; `isLinked` where each number leads to its sentence, as it cannot on paper. */
export function creditOf(record: FigureRecord, locale: Locale, isLinked: boolean): string {
  const { article, figures, files } = dictionary(locale);
  const named = (n: string) => fill(article.table, { n });
  switch (record.type) {
    case 'table':
      return fill(files.drawnFromTable, { table: named(record.number) });
    case 'text':
      return isLinked ? figures.drawnByEditors : files.drawnFromText;
    case 'mirror': {
      const [first, second] = record.definition.tables;
      return fill(figures.drawnFromTables, { first: named(first), second: named(second) });
    }
  }
}

/** What the editors add to a figure, such as what an abbreviation stands for. */
export function noteOf({ definition }: FigureRecord, locale: Locale): string | undefined {
  return 'note' in definition ? definition.note?.[locale] : undefined;
}
