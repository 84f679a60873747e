/** How the day of access is written in a reference: see `datePattern`. */
export interface DayFormat {
  pattern: string;
  months: string[];
}

/** Today in the reader's time zone: in digits, 24.11.2026, or in words by the pattern of the language. */
export function formatToday(form: string, { pattern, months }: DayFormat): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  if (form === 'numeric') return `${twoDigits(day)}.${twoDigits(month + 1)}.${String(year)}`;
  const values: Record<string, string> = { year: String(year), month: months[month] ?? '', day: String(day) };
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, place: string) => values[place] ?? '');
}
