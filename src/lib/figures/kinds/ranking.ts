import { fill } from '../../../i18n/index.ts';
import type { TableFigureOf } from '../../../schemas/figure.ts';
import type { TableRecord } from '../model/record.ts';
import type { ColourName, Series, View } from '../model/spec.ts';
import { numbersOf } from '../model/table.ts';
import { isPercentUnit, unitId } from '../model/unit.ts';
import type { Wording } from '../model/wording.ts';
import { barsView, categoriesOf, columnData, extremes } from './datum.ts';

const BY_GROUP: readonly ColourName[] = ['strong', 'middle', 'light'];

/** Rows by size; the author's groups are three shades with a name each. */
export function rankingViews(
  record: TableRecord,
  definition: TableFigureOf<'ranking'>,
  wording: Wording,
): View[] {
  const { t, locale } = wording;
  const categories = categoriesOf(record, wording);
  const groups = groupsOf(record, definition);
  return definition.series.map((one) => {
    const data = columnData(record, one.column, one.unit, wording);
    const base = { name: one.name[locale], colour: 'strong', pattern: 'solid', shape: 'circle' } as const;
    const series: Series[] =
      definition.groups.length === 0
        ? [{ ...base, data }]
        : definition.groups.map(({ name }, group) => ({
            ...base,
            name: name[locale],
            colour: BY_GROUP[group] ?? 'light',
            pattern: group === 1 ? ('hatch' as const) : group === 2 ? ('dots' as const) : ('solid' as const),
            data: data.map((each, row) =>
              groups[row] === group ? each : { value: null, text: '', short: '' },
            ),
          }));
    const percent = isPercentUnit(one.unit);
    const view = barsView(
      {
        id: unitId(one.unit),
        label: one.name[locale],
        axis: wording.axis(one.unit),
        percent,
        categories,
        series,
      },
      wording,
    );
    const whole = extremes({ name: base.name, data }, categories, wording);
    const sizes = definition.groups.map(({ name }, group) =>
      fill(t.summary.group, { name: name[locale], n: groups.filter((each) => each === group).length }),
    );
    return { ...view, summary: [whole, ...sizes].join(' ') };
  });
}

/** The author's group of each row, from 0: by the row's share, the last column of per cent. */
function groupsOf(record: TableRecord, { groups, series }: TableFigureOf<'ranking'>): number[] {
  const share = series.find(({ unit }) => isPercentUnit(unit))?.column;
  if (share === undefined) return [];
  return numbersOf(record, share).map((value) =>
    groups.findIndex(({ from }) => value !== null && value >= from),
  );
}
