import { fillWords } from '../../lib/search/query/words.ts';

/** A day in words, from its ISO form. @param format see `datePattern`. */
export function dayInWords(day: string, format: string): string {
  const [pattern = '', ...months] = format.split('|');
  const [year, month, date] = day.split('-').map(Number);
  return fillWords(pattern, {
    year: String(year),
    month: months[(month ?? 1) - 1] ?? '',
    day: String(date),
  });
}

/** Today in the reader's time zone: in digits, 24.11.2026, or in words by the pattern of the language. */
export function formatToday(form: string, format: string): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const parts = [String(now.getFullYear()), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())];
  return form === 'numeric' ? parts.toReversed().join('.') : dayInWords(parts.join('-'), format);
}
