import type { Locale, Localized } from '../../schemas/localized.ts';
import type { DataTable } from './data-table.ts';

/** The separators that Excel expects in each language: comma and point in English, semicolon and comma elsewhere. */
const DIALECTS: Localized<{ separator: string; decimal: string }> = {
  en: { separator: ',', decimal: '.' },
  kk: { separator: ';', decimal: ',' },
  ru: { separator: ';', decimal: ',' },
};

/** Without it, Excel does not recognise UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The table as CSV (RFC 4180, UTF-8 with a byte order mark): the columns, the rows, an empty row and the source.
 * A column of percentages has the sign in its name; its cells are plain numbers.
 */
export function toCsv({ columns, rows }: DataTable, source: string, locale: Locale): string {
  const { separator, decimal } = DIALECTS[locale];
  const header = columns.map(({ name, percent }) => (percent && !name.includes('%') ? `${name}, %` : name));
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? String(value).replace('.', decimal) : quote(value ?? '', separator);
  const padding = columns.slice(1).map(() => '');
  const lines = [header, ...rows, ['', ...padding], [source, ...padding]];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(separator)}\r\n`).join('');
}

function quote(text: string, separator: string): string {
  return /["\r\n]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
