import { fill } from '../../../i18n/index.ts';
import type { TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import { countryOf } from '../model/countries.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { decimalsIn, numberAt, rowsOf } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { datum, nameOf } from './datum.ts';

/** Shares of a whole by year: as lines, and as whole bars. */
export function sharesViews(
  record: TableRecord,
  definition: TableFigureOf<'shares'>,
  wording: Wording,
): View[] {
  const { t } = wording;
  const years = definition.series.map(({ year }) => String(year));
  const decimals = decimalsIn(record, ...definition.series.map(({ column }) => column));
  const series = rowsOf(record).map(({ label, index }): Series => {
    const name = colourOf(countryOf(label, record.language));
    return {
      name: nameOf(record, label, wording),
      colour: name,
      pattern: 'solid',
      shape: shapeOf(name),
      data: definition.series.map(({ column }) =>
        datum(numberAt(record, column, index), 'percent', decimals, wording),
      ),
    };
  });
  const summary = series.map((each) => change(each, years, wording)).join(' ');
  const common = { percent: true, axis: t.axes.percent, categories: years, series, summary };
  return [
    { id: 'lines', label: t.views.lines, form: 'lines', ...common },
    { id: 'whole', label: t.views.whole, form: 'stacked', ...common },
  ];
}

function change({ name, data }: Series, years: string[], wording: Wording): string {
  return fill(wording.t.summary.change, {
    series: name,
    from: data[0]?.text ?? '',
    fromYear: years[0] ?? '',
    to: data.at(-1)?.text ?? '',
    toYear: years.at(-1) ?? '',
  });
}
