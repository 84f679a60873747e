import { plural } from '../../../i18n/index.ts';
import type { TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf } from '../model/colours.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { decimalsIn } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { barsView, categoriesOf, columnData, datum, extremes } from './datum.ts';

/** A country's trade by partner: exports against imports with their difference; turnover; share of the turnover. */
export function tradeViews(
  record: TableRecord,
  definition: TableFigureOf<'trade'>,
  wording: Wording,
): View[] {
  const { t } = wording;
  const categories = categoriesOf(record, wording);
  const decimals = decimalsIn(record, definition.exports, definition.imports);
  const own = { colour: colourOf(definition.reporter), shape: 'circle' } as const;
  const column = (name: string) => columnData(record, name, definition.unit, wording);
  const exports: Series = {
    ...own,
    name: t.series.exports,
    pattern: 'solid',
    data: column(definition.exports),
  };
  const imports: Series = {
    ...own,
    name: t.series.imports,
    pattern: 'hatch',
    data: column(definition.imports),
    mirrored: true,
  };
  const balance: Series = {
    ...own,
    colour: 'strong',
    shape: 'rectRot',
    name: t.series.balance,
    pattern: 'solid',
    points: true,
    data: exports.data.map(({ value }, row) => {
      const bought = imports.data[row]?.value ?? null;
      const difference =
        value === null || bought === null ? null : Number((value - bought).toFixed(decimals));
      return datum(difference, definition.unit, decimals, wording);
    }),
  };
  const turnover = {
    ...own,
    name: t.series.turnover,
    pattern: 'solid' as const,
    data: column(definition.turnover),
  };
  const share = {
    ...own,
    name: t.series.share,
    pattern: 'solid' as const,
    data: columnData(record, definition.share, 'percent', wording),
  };
  const axis = wording.axis(definition.unit);
  return [
    {
      id: 'balance',
      label: t.views.balance,
      form: 'diverging',
      axis,
      categories,
      series: [exports, imports, balance],
      summary: [
        surplus(balance, wording),
        ...[exports, imports, balance].map((each) => extremes(each, categories, wording)),
      ].join(' '),
      note: t.notes.balance,
    },
    barsView({ id: 'turnover', label: t.views.turnover, axis, categories, series: [turnover] }, wording),
    barsView(
      {
        id: 'share',
        label: t.views.share,
        axis: t.axes.shareOfTurnover,
        percent: true,
        categories,
        series: [share],
      },
      wording,
    ),
  ];
}

function surplus(balance: Series, wording: Wording): string {
  const count = balance.data.filter(({ value }) => value !== null && value > 0).length;
  return plural(wording.locale, wording.t.summary.surplus, count, { total: balance.data.length });
}
