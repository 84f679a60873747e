import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../../schemas/locales.ts';
import { checksOf, failedChecks } from '../figures/checks.ts';
import { decimalsOf, parseCell } from '../figures/model/parse-number.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import { languageOf } from './language-of.ts';
import { formatNumber } from '../../i18n/index.ts';
import { faultLanguage, say } from '../faults/say.ts';

/** How the row of a total is called. */
const TOTAL = /^(?:total|in all|итого|всего|барлығы|жиыны|жалпы)(?![\p{L}])/iu;

/**
 * Warns of tables whose totals do not follow from their numbers, apart from what rounding explains: by the editors' check where
 * a figure says what the numbers are, else by the last row where it is called a total. The print may have it so.
 */
export function rehypeTotals() {
  return (tree: Root, file: VFile): void => {
    const records = (file.data.astro?.frontmatter?.['figures'] ?? []) as FigureRecord[];
    visit(tree, 'element', (figure: Element) => {
      if (figure.properties['dataTable'] === undefined) return;
      const record = records.find(({ id }) => id === figure.properties.id);
      const wrong =
        record?.type === 'table'
          ? failedChecks(checksOf(record))
              .filter(({ rule, verdict }) => rule !== 'share' && verdict === 'differs')
              .map(({ column, row, printed, computed }) =>
                told([row, column].filter(Boolean).join(', '), printed.value, computed, printed.decimals),
              )
          : wrongTotals(rowsIn(figure), languageOf(file));
      if (wrong.length === 0) return;
      file.info(
        say('totalsDiffer', { number: String(figure.properties['dataTable']), totals: wrong.join('; ') }),
        firstRow(figure),
        'totals',
      );
    });
  };
}

/** The first row of the table: the figure itself has no place in the file. */
function firstRow(figure: Element): Element {
  let row = figure;
  visit(figure, 'element', (element) => {
    if (row === figure && element.tagName === 'tr') row = element;
  });
  return row;
}

function rowsIn(figure: Element): string[][] {
  const rows: string[][] = [];
  visit(figure, 'element', (row) => {
    if (row.tagName === 'tr')
      rows.push(row.children.filter(({ type }) => type === 'element').map((cell) => toString(cell).trim()));
  });
  return rows;
}

function wrongTotals([header = [], ...rows]: string[][], language: Locale): string[] {
  const total = rows.at(-1) ?? [];
  if (rows.length < 3 || !total.some((cell) => TOTAL.test(cell))) return [];
  return header.flatMap((name, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const numbers = cells.map((cell) => parseCell(cell, language));
    const printed = numbers.at(-1);
    // A column with words, or without a total, is no sum.
    if (printed?.kind !== 'number' || numbers.some(({ kind }) => kind === 'text')) return [];
    const sum = numbers
      .slice(0, -1)
      .reduce((all, cell) => all + (cell.kind === 'number' ? cell.value : 0), 0);
    const decimals = Math.max(...cells.map((cell) => decimalsOf(cell, language)));
    const unit = 10 ** -decimals;
    if (Math.abs(sum - printed.value) <= (rows.length * unit) / 2 + unit / 100) return [];
    return [told(name, printed.value, Number(sum.toPrecision(12)), decimals)];
  });
}

/** Both numbers as the language of the check writes them, whatever the style of the print. */
function told(place: string, printed: number, computed: number, decimals: number): string {
  const written = (value: number) =>
    formatNumber(faultLanguage(), value, {
      maximumFractionDigits: decimals,
      minimumFractionDigits: decimals,
    });
  return say('totalComputed', { place, printed: written(printed), computed: written(computed) });
}
