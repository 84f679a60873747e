import { fill } from '../../../i18n/index.ts';
import type { Series } from '../model/spec.ts';
import type { Wording } from '../model/wording.ts';
import { extremes } from './datum.ts';
import type { Plot } from './plot.ts';

/** How each series has changed from the first year that it has to the last. */
export function changes({ categories, series }: Plot, wording: Wording): string {
  return series.map((one) => change(one, categories, wording)).join(' ');
}

function change({ name, data }: Series, categories: string[], wording: Wording): string {
  const known = data.flatMap(({ value, text }, index) => (value === null ? [] : [{ text, index }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return extremes({ name, data }, categories, wording);
  }
  return fill(wording.t.summary.change, {
    series: name,
    from: first.text,
    fromYear: categories[first.index] ?? '',
    to: last.text,
    toYear: categories[last.index] ?? '',
  });
}
