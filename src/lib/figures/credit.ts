import { dictionary, fill } from '../../i18n/index.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { FigureRecord } from './model/record.ts';

/** The credit line of a figure: who drew it and from what; `isLinked` if each number links to its sentence (not on paper). */
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

/** The editors' note on a figure, such as the meaning of an abbreviation. */
export function noteOf({ definition }: FigureRecord, locale: Locale): string | undefined {
  return 'note' in definition ? definition.note?.[locale] : undefined;
}
