import { unitOfColumns, type ColumnsRecord } from '../model/columns.ts';
import type { View } from '../model/spec.ts';
import { isPercentUnit } from '../model/unit.ts';
import type { Wording } from '../model/wording.ts';
import { changes } from './changes.ts';
import { barsView } from './datum.ts';
import { plotOf } from './plot.ts';
import { ranksSummary } from './ranks.ts';
import { sharesViews } from './shares.ts';

/** The views of one of the ordinary kinds: bars, side by side or stacked, lines over years, points, ranks, shares. */
export function columnsViews(record: ColumnsRecord, wording: Wording): View[] {
  const { t } = wording;
  const { kind } = record.definition;
  if (kind === 'shares') return sharesViews(record, wording);
  const unit = unitOfColumns(record.definition);
  const axis = wording.axis(unit);
  const plot = plotOf(record, wording, kind === 'lines');
  const ends: Pick<View, 'ends'> = unit === 'rank' ? { ends: [t.axes.worse, t.axes.better] } : {};
  if (kind === 'ranks') {
    const summary = ranksSummary(plot, wording);
    return [{ id: kind, label: t.views.ranks, form: kind, axis, ...ends, ...plot, summary }];
  }
  const percent = isPercentUnit(unit) ? { percent: true } : {};
  const view = barsView({ id: kind, label: t.chart, axis, ...percent, ...plot }, wording);
  if (kind !== 'lines') return [{ ...view, form: kind }];
  return [{ ...view, form: kind, ...ends, summary: changes(plot, wording) }];
}
