/** The year that a label says, such as 2019, «2019 г.» or «2019 ж.»; undefined where it says anything else. */
export function yearIn(label: string): number | undefined {
  const [, year] = /^([12]\d{3})(?:[ \u00a0]?[гж]\.)?$/u.exec(label) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** What has a year, from the first to the last; where `filled`, the years between that nothing has stand empty. */
export function inYears<T extends { year?: number | undefined }>(
  items: readonly T[],
  filled: boolean,
): (T | { year: number })[] {
  const sorted = items.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const [first, last] = [sorted[0]?.year, sorted.at(-1)?.year];
  if (!filled || first === undefined || last === undefined) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return sorted.find((item) => item.year === year) ?? { year };
  });
}
