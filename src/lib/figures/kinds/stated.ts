import { fill } from '../../../i18n/index.ts';
import type { TextFigure } from '../../../schemas/figure.ts';
import { colourOf, shapeOf } from '../model/colours.ts';
import type { TextRecord } from '../model/record.ts';
import type { Datum, Series, View } from '../model/spec.ts';
import { statedNumber } from '../model/stated-number.ts';
import { isPercentUnit } from '../model/unit.ts';
import type { Wording } from '../model/wording.ts';
import { barsView, datum, inSentence } from './datum.ts';

/** Numbers stated in the text, as bars. */
export function statedViews(record: TextRecord, wording: Wording): View[] {
  const { definition } = record;
  const { locale, t } = wording;
  const categories = namesOf(definition, wording);
  const series = definition.series.map(({ name, country, hatched }, column): Series => {
    const colour = colourOf(country);
    return {
      name: name[locale],
      colour,
      pattern: hatched ? 'hatch' : 'solid',
      shape: shapeOf(colour),
      data: definition.rows.map(({ values }) => statedDatum(values[column] ?? null, record, wording)),
    };
  });
  const view = barsView(
    {
      id: 'stated',
      label: t.chart,
      axis: wording.axis(definition.unit),
      percent: isPercentUnit(definition.unit),
      categories,
      series,
    },
    wording,
  );
  return [series.length === 1 ? view : { ...view, summary: rowByRow(view, wording) }];
}

/** A summary row by row: the extremes of unlike values would mean nothing. */
function rowByRow({ categories, series }: View, wording: Wording): string {
  const { t } = wording;
  return categories
    .map((category, row) => {
      const [one, other] = series
        .map(({ name, data }) => ({
          name: inSentence(name, wording),
          text: data[row]?.text ?? '',
          value: data[row]?.value ?? null,
        }))
        .filter(({ value }) => value !== null);
      if (one === undefined) return '';
      const first = { category, first: one.name, firstValue: one.text };
      return other === undefined
        ? fill(t.summary.one, first)
        : fill(t.summary.two, { ...first, second: other.name, secondValue: other.text });
    })
    .join(' ');
}

/** The names of the rows in the language of the page. */
export function namesOf({ rows }: TextFigure, wording: Wording): string[] {
  return rows.map(({ name }) => (typeof name === 'string' ? wording.country(name) : name[wording.locale]));
}

type StatedValue = TextFigure['rows'][number]['values'][number];

function statedDatum(
  given: StatedValue,
  { definition, anchors, language }: TextRecord,
  wording: Wording,
): Datum {
  const found = statedNumber(given, definition, language);
  if (found === undefined) return datum(null, definition.unit, 0, wording);
  const anchor = anchors[found.sentence];
  return {
    ...datum(found.value, definition.unit, found.decimals, wording),
    ...(anchor === undefined ? {} : { anchor }),
  };
}
