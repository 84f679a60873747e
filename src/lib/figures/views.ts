import type { FigureRecord } from './model/record.ts';
import type { View } from './model/spec.ts';
import type { Wording } from './model/wording.ts';
import { columnsViews } from './kinds/columns.ts';
import { flowsViews } from './kinds/flows.ts';
import { mirrorViews } from './kinds/mirror.ts';
import { rankingViews } from './kinds/ranking.ts';
import { statedViews } from './kinds/stated.ts';
import { statusesViews } from './kinds/statuses.ts';
import { tradeViews } from './kinds/trade.ts';

/** The charts of a figure in a language, the default first; there is always one. */
export function viewsOf(record: FigureRecord, wording: Wording): [View, ...View[]] {
  const [first, ...rest] = kindOf(record, wording);
  if (first === undefined) throw new Error(`the figure ${record.id} has no view`);
  return [first, ...rest];
}

function kindOf(record: FigureRecord, wording: Wording): View[] {
  if (record.type === 'text') return statedViews(record, wording);
  if (record.type === 'mirror') return mirrorViews(record, wording);
  const { definition } = record;
  switch (definition.kind) {
    case 'trade':
      return tradeViews(record, definition, wording);
    case 'statuses':
      return statusesViews(record, definition, wording);
    case 'flows':
      return flowsViews(record, definition, wording);
    case 'ranking':
      return rankingViews(record, definition, wording);
    default:
      return columnsViews({ ...record, definition }, wording);
  }
}
