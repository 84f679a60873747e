import { fill } from '../../../i18n/index.ts';
import type { Country, TableFigureOf } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import { countryOf } from '../model/countries.ts';
import type { MirrorRecord, TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { numberAt, rowsOf } from '../model/table.ts';
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

/** A table of trade with its definition. */
interface TradeTable {
  record: TableRecord;
  trade: TableFigureOf<'trade'>;
}

/** The two flows between the reporters of the two tables; fewer where one table lacks the other's country. */
export function mirroredFlows({ tables }: MirrorRecord): MirroredFlow[] {
  const [first, second] = tables.map(asTrade);
  if (first === undefined || second === undefined) return [];
  const pairs = [
    [first, second, first.trade.exports, second.trade.imports],
    [second, first, second.trade.exports, first.trade.imports],
  ] as const;
  return pairs.flatMap(([from, to, exports, imports]) => {
    const sold = reportedBy(from, exports, to.trade.reporter);
    const bought = reportedBy(to, imports, from.trade.reporter);
    if (sold === null || bought === null) return [];
    const reported: [number, number] = from === first ? [sold, bought] : [bought, sold];
    const gap = Math.round(Math.abs(sold - bought) * 10) / 10;
    return [{ from: from.trade.reporter, to: to.trade.reporter, reported, gap }];
  });
}

function asTrade(record: TableRecord): TradeTable | undefined {
  const { definition } = record;
  return definition.kind === 'trade' ? { record, trade: definition } : undefined;
}

function reportedBy({ record }: TradeTable, column: string, partner: Country): number | null {
  const row = rowsOf(record).find(({ label }) => countryOf(label) === partner);
  return row === undefined ? null : numberAt(record, column, row.index);
}

/** The four values side by side, and the two gaps. */
export function mirrorViews(record: MirrorRecord, wording: Wording): View[] {
  const { t } = wording;
  const flows = mirroredFlows(record);
  const reporters = record.tables.flatMap(({ definition }) =>
    definition.kind === 'trade' ? [definition.reporter] : [],
  );
  const unit = 'million-usd' as const;
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
      data: flows.map(({ reported }) => datum(reported[index] ?? null, unit, 1, wording)),
    };
  });
  const gaps: Series = {
    name: t.mirror.gap,
    colour: 'strong',
    pattern: 'solid',
    shape: 'circle',
    data: flows.map(({ gap, reported }) => {
      const value = datum(gap, unit, 1, wording);
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
  const common = { form: 'bars' as const, axis: t.axes[unit], categories, summary };
  return [
    { id: 'reported', label: t.views.reported, ...common, series, remarks, note: t.mirror.why },
    { id: 'gaps', label: t.views.gaps, ...common, series: [gaps], note: t.mirror.why },
  ];
}
