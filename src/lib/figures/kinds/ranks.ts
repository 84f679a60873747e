import { fill, plural } from '../../../i18n/index.ts';
import type { Series, View } from '../model/spec.ts';
import type { Wording } from '../model/wording.ts';
import { extremes, inSentence } from './datum.ts';

/** Of two series, which ranks higher how often and where they are farthest apart; of others, the best and the worst rank. */
export function ranksSummary(
  { categories, series }: Pick<View, 'categories' | 'series'>,
  wording: Wording,
): string {
  const [first, second, ...more] = series;
  if (first === undefined || second === undefined || more.length > 0) {
    return series.map((one) => extremes(one, categories, wording, wording.t.summary.ranked)).join(' ');
  }
  return [...ahead(series, wording), widest(first, second, categories, wording)].join(' ');
}

function ahead(series: Series[], wording: Wording): string[] {
  const total = series[0]?.data.length ?? 0;
  return series.map(({ name, data }, index) => {
    const other = series[1 - index]?.data ?? [];
    const count = data.filter(({ value }, row) => {
      const against = other[row]?.value;
      return value !== null && against !== null && against !== undefined && value < against;
    }).length;
    return plural(wording.locale, wording.t.summary.ranks, count, { country: name, total });
  });
}

function widest(first: Series, second: Series, categories: string[], wording: Wording): string {
  const [most] = categories
    .flatMap((label, row) => {
      const [a, b] = [first.data[row]?.value ?? null, second.data[row]?.value ?? null];
      return a === null || b === null ? [] : [{ label, a, b }];
    })
    .sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b));
  if (most === undefined) return '';
  return fill(wording.t.summary.widest, {
    label: inSentence(most.label, wording),
    first: first.name,
    firstValue: most.a,
    second: second.name,
    secondValue: most.b,
  });
}
