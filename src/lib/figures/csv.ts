import type { Locale, Localized } from '../../schemas/localized.ts';
import type { DataTable } from './data-table.ts';

/** The separators that Excel expects in each language: comma and point in English, semicolon and comma elsewhere. */
export const DIALECTS: Localized<{ separator: string; decimal: string }> = {
  en: { separator: ',', decimal: '.' },
  kk: { separator: ';', decimal: ',' },
  ru: { separator: ';', decimal: ',' },
};

/** Without it, Excel does not recognise UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The table as CSV (RFC 4180, UTF-8 with a byte order mark): the columns and the rows, nothing else, so that a column of
 * numbers is one to every program. Where it comes from is said in `datapackage.json` beside it. A text of digits, such as
 * the code 0702, is in quotes, which LibreOffice can be told to keep as text.
 */
export function toCsv({ columns, rows }: DataTable, locale: Locale): string {
  const { separator, decimal } = DIALECTS[locale];
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? String(value).replace('.', decimal) : quote(value ?? '', separator);
  const lines = [columns.map(columnName), ...rows];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(separator)}\r\n`).join('');
}

/** The name of a column in a file; one of percentages has the sign in it, and plain numbers in its cells. */
export function columnName({ name, percent }: DataTable['columns'][number]): string {
  return percent && !name.includes('%') ? `${name}, %` : name;
}

function quote(text: string, separator: string): string {
  const isQuoted = /["\r\n]/u.test(text) || text.includes(separator) || /^\d[\d.,]*$/u.test(text);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}
