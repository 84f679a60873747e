import { fill } from '../../../i18n/index.ts';
import type { Country } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import { countryOf } from '../model/countries.ts';
import type { MirrorRecord, TradeRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { decimalsIn, numberAt, rowsOf } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { datum } from './datum.ts';

/** One flow of goods as the two countries report it. */
export interface MirroredFlow {
  from: Country;
  to: Country;
  /** What the first and the second table say, in their unit. */
  reported: [number, number];
  /** The absolute difference. */
  gap: number;
}

/** The two flows between the reporters of the two tables; fewer where one table lacks the other's country. */
export function mirroredFlows(record: MirrorRecord): MirroredFlow[] {
  const [first, second] = record.tables;
  const decimals = mirrorDecimals(record);
  const pairs = [
    [first, second],
    [second, first],
  ] as const;
  return pairs.flatMap(([from, to]) => {
    const sold = reportedBy(from, from.definition.exports, to.definition.reporter);
    const bought = reportedBy(to, to.definition.imports, from.definition.reporter);
    if (sold === null || bought === null) return [];
    const reported: [number, number] = from === first ? [sold, bought] : [bought, sold];
    const gap = Number(Math.abs(sold - bought).toFixed(decimals));
    return [{ from: from.definition.reporter, to: to.definition.reporter, reported, gap }];
  });
}

/** How many decimals the numbers of the two tables have at most. */
export function mirrorDecimals({ tables }: MirrorRecord): number {
  return Math.max(
    ...tables.map((table) => decimalsIn(table, table.definition.exports, table.definition.imports)),
  );
}

function reportedBy(record: TradeRecord, column: string, partner: Country): number | null {
  const row = rowsOf(record).find(({ label }) => countryOf(label, record.language) === partner);
  return row === undefined ? null : numberAt(record, column, row.index);
}

/** The four values side by side, and the two gaps. */
export function mirrorViews(record: MirrorRecord, wording: Wording): View[] {
  const { t } = wording;
  const flows = mirroredFlows(record);
  const reporters = record.tables.map(({ definition }) => definition.reporter);
  const [{ definition }] = record.tables;
  const { unit } = definition;
  const decimals = mirrorDecimals(record);
  const categories = flows.map(({ from, to }) =>
    fill(t.mirror.flow, { from: wording.country(from), to: wording.country(to) }),
  );
  const series = reporters.map((country, index): Series => {
    const colour = colourOf(country);
    return {
      name: fill(t.mirror.reportedBy, { country: wording.country(country) }),
      colour,
      pattern: index === 0 ? 'solid' : 'hatch',
      shape: shapeOf(colour),
      data: flows.map(({ reported }) => datum(reported[index] ?? null, unit, decimals, wording)),
    };
  });
  const gaps: Series = {
    name: t.mirror.gap,
    colour: 'strong',
    pattern: 'solid',
    shape: 'circle',
    data: flows.map(({ gap, reported }) => {
      const value = datum(gap, unit, decimals, wording);
      const share = wording.value((100 * gap) / Math.max(...reported), 'percent', 1);
      return {
        ...value,
        text: fill(t.mirror.gapOf, { gap: value.text, share }),
        short: `${value.short} (${share})`,
      };
    }),
  };
  const remarks = gaps.data.map(({ short }) => fill(t.mirror.remark, { gap: short }));
  const summary = flows
    .map((_, row) =>
      fill(t.summary.mirror, {
        flow: categories[row] ?? '',
        first: series[0]?.name ?? '',
        firstValue: series[0]?.data[row]?.text ?? '',
        second: series[1]?.name ?? '',
        secondValue: series[1]?.data[row]?.text ?? '',
        gap: gaps.data[row]?.text ?? '',
      }),
    )
    .join(' ');
  const common = { form: 'bars' as const, axis: wording.axis(unit), categories, summary };
  return [
    { id: 'reported', label: t.views.reported, ...common, series, remarks, note: t.mirror.why },
    { id: 'gaps', label: t.views.gaps, ...common, series: [gaps], note: t.mirror.why },
  ];
}
