import { fill } from '../../../i18n/index.ts';
import type { TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import { countryOf } from '../model/countries.ts';
import { decimalsOf } from '../model/parse-number.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { numberAt, rowsOf, textsOf } from '../model/table.ts';
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
  const texts = definition.series.flatMap(({ column }) => textsOf(record, column));
  const decimals = Math.max(0, ...texts.map(decimalsOf));
  const series = rowsOf(record).map(({ label, index }): Series => {
    const name = colourOf(countryOf(label));
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
