import { dictionary, fill } from '../../i18n/index.ts';
import { authorsInRecords, nameInRecords, titleInRecords } from '../../schemas/record-forms.ts';
import type { Country, TableFigure } from '../../schemas/figure.ts';
import type { FigureUnit } from '../../schemas/figure-unit.ts';
import { inEachLocale, type Locale } from '../../schemas/locales.ts';
import { absolute, fileBeside, pages, url } from '../routes.ts';
import { checksOf, type Check } from './checks.ts';
import { unitOfColumns } from './model/columns.ts';
import { countryOf } from './model/countries.ts';
import { dataTable } from './data-table.ts';
import type { Figure } from './figure.ts';
import type { TableRecord } from './model/record.ts';
import type { ChartSpec, TableTools } from './model/spec.ts';
import { rowsOf } from './model/table.ts';
import { unitId } from './model/unit.ts';
import { viewsOf } from './views.ts';
import { numberStyle, wordingOf, type Wording } from './model/wording.ts';

/** The title of a figure in a language. */
export function titleOf({ record }: Figure, locale: Locale): string {
  return record.definition.title[locale];
}

/** How many issues, the newest first, the page of charts draws; it links to the figures of the others. A year's, so that it stays light. */
export const DRAWN_ISSUES = 4;

/** The address of a figure in its article, from the root of the host. */
export function figureAddress({ issue, article, record }: Figure, locale: Locale): string {
  return url(locale, pages.article(issue.id, article.slug), record.id);
}

/** The address of a file of a figure, by what the file's name ends with. */
export function figureFileAddress(
  { issue, article, record }: Figure,
  locale: Locale,
  ending: string,
): string {
  return fileBeside(locale, issue.id, article.slug, `${record.id}.${ending}`);
}

/** The source line of a picture, a file or a citation. */
export function sourceLine(figure: Figure, locale: Locale, site: URL | undefined): string {
  const { record, article, issue } = figure;
  const t = dictionary(locale);
  const what =
    record.type === 'table'
      ? // A table is cited by its authors' title, not by that of the editors' chart.
        fill(t.figures.printedTable, {
          table: fill(t.article.table, { n: record.number }),
          title: record.printedTitle,
        })
      : fill(t.figures.ownFigure, { title: titleOf(figure, locale) });
  return fill(t.figures.source, {
    what,
    authors: authorsInRecords(article.record, locale),
    article: titleInRecords(article.record, locale),
    journal: issue.record.journal.title,
    number: issue.record.number,
    year: issue.record.year,
    address: absolute(figureAddress(figure, locale), site),
  });
}

/** A figure in a language, ready to be drawn. */
export function specOf(figure: Figure, locale: Locale, site: URL | undefined): ChartSpec {
  const wording = wordingOf(locale);
  const { hint, sort, sorted, cell, cellWithUnit, copyCell, copy, copied, close } = wording.t;
  return {
    id: figure.record.id,
    title: titleOf(figure, locale),
    source: sourceLine(figure, locale, site),
    fileName: `${figure.article.slug}-${figure.record.id}`,
    numbers: numberStyle(locale),
    views: viewsOf(figure.record, wording),
    ...(figure.record.type === 'table' ? { table: tableTools(figure.record, wording) } : {}),
    words: {
      ...{ hint, sort, sorted, cell, cellWithUnit, copyCell, copy, copied, close },
      unloaded: dictionary(locale).passages.problems.failed,
    },
  };
}

function tableTools(record: TableRecord, { axis }: Wording): TableTools {
  const { definition, table } = record;
  const year = definition.kind === 'trade' ? String(definition.year) : '';
  return {
    label: table.header.indexOf(definition.label),
    pinned: definition.exclude,
    notes: table.header.map((column) => {
      const { unit } = columnUnit(definition, column);
      const name = unit === undefined ? '' : axis(unit);
      return [name, unit === undefined ? '' : year].filter((part) => part !== '').join(', ');
    }),
  };
}

/** The JSON file of a figure: data with units, source, and the editors' checks. */
export function toJson(figure: Figure, locale: Locale, site: URL | undefined): unknown {
  const { record, issue, article } = figure;
  const { columns, rows } = dataTable(record, wordingOf(locale));
  const { definition } = record;
  return {
    id: record.id,
    title: definition.title,
    ...(record.type === 'table'
      ? { caption: record.caption, language: record.language, table: plainNumber(record.number) }
      : {}),
    unit: 'unit' in definition && definition.unit !== undefined ? unitId(definition.unit) : null,
    columns: columns.map((column) => {
      const { unit } = columnUnit(definition, column.name);
      return unit === undefined ? column : { ...column, unit: unitId(unit) };
    }),
    rows,
    ...(record.type === 'table'
      ? { printed: record.table, notInChart: record.definition.exclude, checks: checksOf(record).map(toData) }
      : {}),
    ...(record.type === 'text' ? { drawnBy: 'editors', sentences: Object.keys(record.anchors) } : {}),
    ...(record.type === 'mirror'
      ? { drawnBy: 'editors', tables: record.definition.tables.map(plainNumber) }
      : {}),
    source: {
      line: sourceLine(figure, locale, site),
      journal: issue.record.journal.title,
      issn: issue.record.journal.issn,
      issue: `${String(issue.record.number)}/${String(issue.record.year)}`,
      article: inEachLocale((each) => titleInRecords(article.record, each)),
      authors: article.record.authors.map(({ name }) => nameInRecords(name[locale])),
      address: absolute(figureAddress(figure, locale), site),
    },
  };
}

function toData({ rule, column, row, printed, computed, verdict }: Check) {
  const { text, value, decimals } = printed;
  return { rule, column, row, text, printed: value, computed, decimals, verdict };
}

/** The number of a table as JSON has it: a number, unless it is one of a section. */
function plainNumber(printed: string): number | string {
  return /^\d+$/u.test(printed) ? Number(printed) : printed;
}

/** The unit of a column of a figure's table, where its definition names one. */
export function columnUnit(
  definition: Figure['record']['definition'],
  column: string,
): { unit?: FigureUnit } {
  if (!('kind' in definition)) return {};
  return unitIn(definition, column);
}

function unitIn(definition: TableFigure, column: string): { unit?: FigureUnit } {
  switch (definition.kind) {
    case 'ranking': {
      const found = definition.series.find((one) => one.column === column);
      return found === undefined ? {} : { unit: found.unit };
    }
    case 'trade':
      if (column === definition.share) return { unit: 'percent' };
      return [definition.turnover, definition.exports, definition.imports].includes(column)
        ? { unit: definition.unit }
        : {};
    case 'flows': {
      const columns = definition.exporters.flatMap(({ imports, exportTotal }) => [imports, exportTotal]);
      return [definition.importTotal, ...columns].includes(column) ? { unit: definition.unit } : {};
    }
    case 'statuses':
      return {};
    default:
      return definition.series.some((one) => one.column === column)
        ? { unit: unitOfColumns(definition) }
        : {};
  }
}

/** The countries of a figure: in its rows, its columns, its reporters. */
export function countriesOf({ record }: Figure): Country[] {
  if (record.type === 'mirror') {
    return record.tables.map(({ definition }) => definition.reporter);
  }
  const { definition } = record;
  const rows =
    record.type === 'table'
      ? rowsOf(record).map(({ label }) => countryOf(label, record.language))
      : record.definition.rows.map(({ name }) => (typeof name === 'string' ? name : undefined));
  const own = [
    ...('series' in definition
      ? definition.series.map((one) => ('country' in one ? one.country : undefined))
      : []),
    ...('reporter' in definition ? [definition.reporter] : []),
    ...('importer' in definition
      ? [definition.importer, ...definition.exporters.map(({ country }) => country)]
      : []),
  ];
  return [...new Set([...own, ...rows])].filter((country) => country !== undefined);
}
