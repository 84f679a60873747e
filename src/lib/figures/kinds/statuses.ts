import { fill } from '../../../i18n/index.ts';
import { STATUSES, type Status, type TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf } from '../model/colours.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { STATUS_STYLES } from '../model/status-styles.ts';
import { rowsOf, textsOf } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { categoriesOf } from './datum.ts';

/** Two views of a table of signs: a matrix of rows and countries, and how many of each status a country has. */
export function statusesViews(
  record: TableRecord,
  definition: TableFigureOf<'statuses'>,
  wording: Wording,
): View[] {
  const { t } = wording;
  const categories = categoriesOf(record, wording);
  const columns = definition.series.map(({ column, country }) => ({
    name: wording.country(country),
    colour: colourOf(country),
    statuses: statusesOf(record, definition, column),
  }));
  const matrix = columns.map(({ name, colour, statuses }): Series => ({
    name,
    colour,
    pattern: 'solid',
    shape: 'circle',
    points: true,
    data: statuses.map((status) => ({
      value: null,
      text: status === undefined ? t.noData : t.statuses[status],
      short: status === undefined ? '' : t.statuses[status],
      ...(status === undefined ? {} : { status }),
    })),
  }));
  const counts = STATUSES.map((status): Series => ({
    name: t.statuses[status],
    ...STATUS_STYLES[status],
    data: columns.map(({ statuses }) => {
      const count = statuses.filter((each) => each === status).length;
      return { value: count, text: String(count), short: String(count), status };
    }),
  }));
  const summary = columns
    .map(({ name }, index) =>
      fill(t.summary.statuses, {
        country: name,
        inForce: counts[0]?.data[index]?.short ?? '',
        notified: counts[1]?.data[index]?.short ?? '',
        none: counts[2]?.data[index]?.short ?? '',
      }),
    )
    .join(' ');
  return [
    { id: 'matrix', label: t.views.matrix, form: 'matrix', axis: '', categories, series: matrix, summary },
    {
      id: 'counts',
      label: t.views.counts,
      form: 'stacked',
      axis: t.axes.agreements,
      categories: columns.map(({ name }) => name),
      series: counts,
      summary,
    },
  ];
}

/** The statuses of a country, row by row; nothing where the sign is not in the key. */
export function statusesOf(
  record: TableRecord,
  { signs }: TableFigureOf<'statuses'>,
  column: string,
): (Status | undefined)[] {
  const texts = textsOf(record, column);
  return rowsOf(record).map(({ index }) => signs[texts[index]?.trim() ?? '']);
}
