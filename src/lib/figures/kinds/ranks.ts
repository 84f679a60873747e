import { fill, plural } from '../../../i18n/index.ts';
import type { TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import type { Wording } from '../model/wording.ts';
import { categoriesOf, columnData, inSentence } from './datum.ts';

/** Ranks of two countries: the first place stands at the favourable end, the gap is a line between two points. */
export function ranksViews(
  record: TableRecord,
  definition: TableFigureOf<'ranks'>,
  wording: Wording,
): View[] {
  const { t } = wording;
  const categories = categoriesOf(record, wording);
  const series = definition.series.map(({ column, country }): Series => {
    const name = colourOf(country);
    return {
      name: wording.country(country),
      colour: name,
      pattern: 'solid',
      shape: shapeOf(name),
      data: columnData(record, column, 'rank', wording),
      points: true,
    };
  });
  return [
    {
      id: 'ranks',
      label: t.views.ranks,
      form: 'ranks',
      axis: t.axes.rank,
      ends: [t.axes.worse, t.axes.better],
      categories,
      series,
      summary: [...ahead(series, wording), widest(series, categories, wording)].join(' '),
    },
  ];
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

function widest(series: Series[], categories: string[], wording: Wording): string {
  const [first, second] = series;
  const gaps = categories
    .map((label, row) => ({ label, a: first?.data[row]?.value ?? 0, b: second?.data[row]?.value ?? 0 }))
    .sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b));
  const [most] = gaps;
  if (most === undefined || first === undefined || second === undefined) return '';
  return fill(wording.t.summary.widest, {
    label: inSentence(most.label, wording),
    first: first.name,
    firstValue: most.a,
    second: second.name,
    secondValue: most.b,
  });
}
