import type { TableFigureOf } from '../../../schemas/figure.ts';
import { fill } from '../../../i18n/index.ts';
import { colourOf } from '../model/colours.ts';
import type { TableRecord } from '../model/record.ts';
import type { Series, View } from '../model/spec.ts';
import { numbersOf } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { barsView, categoriesOf, columnData, datum } from './datum.ts';

type Flows = TableFigureOf<'flows'>;

/** What one country imports from two others: the amounts, their shares of its import, their shares of the exports. */
export function flowsViews(record: TableRecord, definition: Flows, wording: Wording): View[] {
  const { t } = wording;
  const categories = categoriesOf(record, wording);
  const importer = wording.country(definition.importer);
  const perExporter = (data: (exporter: Flows['exporters'][number]) => Series['data']): Series[] =>
    definition.exporters.map((exporter) => ({
      name: wording.country(exporter.country),
      colour: colourOf(exporter.country),
      pattern: exporter.country === definition.exporters[0].country ? 'solid' : 'hatch',
      shape: 'circle',
      data: data(exporter),
    }));
  const ratio = (part: string, whole: string) => {
    const wholes = numbersOf(record, whole);
    return numbersOf(record, part).map((value, row) => {
      const all = wholes[row] ?? null;
      return datum(value === null || all === null ? null : (100 * value) / all, 'percent', 1, wording);
    });
  };
  const note = t.notes.computed;
  return [
    barsView(
      {
        id: 'imports',
        label: t.views.imports,
        axis: wording.axis(definition.unit),
        categories,
        series: perExporter(({ imports }) => columnData(record, imports, definition.unit, wording)),
      },
      wording,
    ),
    barsView(
      {
        id: 'share-of-imports',
        label: fill(t.views.shareOfImports, { country: importer }),
        percent: true,
        axis: fill(t.axes.shareOfImports, { country: importer }),
        categories,
        series: perExporter(({ imports }) => ratio(imports, definition.importTotal)),
        note,
      },
      wording,
    ),
    barsView(
      {
        id: 'share-of-exports',
        label: t.views.shareOfExports,
        percent: true,
        axis: fill(t.axes.shareOfExports, { country: importer }),
        categories,
        series: perExporter(({ imports, exportTotal }) => ratio(imports, exportTotal)),
        note,
      },
      wording,
    ),
  ];
}
