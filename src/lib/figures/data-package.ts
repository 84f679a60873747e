import type { Locale } from '../../schemas/locales.ts';
import { columnName, DIALECTS } from './csv.ts';
import { dataTable } from './data-table.ts';
import type { Figure } from './figure.ts';
import { wordingOf } from './model/wording.ts';
import { figureAddress, sourceLine, titleOf } from './published.ts';
import { absolute } from '../routes.ts';

/** The name of the file that describes the CSV files of its folder. */
export const DATA_PACKAGE = 'datapackage.json';

/** The page that the figures of a data package are on. */
interface Origin {
  /** The name of the package, in small letters, digits, hyphens and full stops. */
  name: string;
  title: string;
  address: string;
  site: URL | undefined;
}

/**
 * What the CSV files of an article in a language hold: title, source, and the type of each column, by which a program reads
 * codes as text and decimal commas as such (Data Package 2.0, https://datapackage.org/standard/data-package/).
 */
export function dataPackage(figures: readonly Figure[], locale: Locale, origin: Origin): unknown {
  const { separator, decimal } = DIALECTS[locale];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: origin.name,
    title: origin.title,
    homepage: origin.address,
    resources: figures.map((figure) => ({
      name: figure.record.id,
      path: `${figure.record.id}.csv`,
      type: 'table',
      title: titleOf(figure, locale),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: separator },
      schema: {
        fields: dataTable(figure.record, wordingOf(locale)).columns.map((column) => ({
          name: columnName(column),
          ...(column.type === 'number' ? { type: 'number', decimalChar: decimal } : { type: 'string' }),
        })),
      },
      sources: [
        {
          title: sourceLine(figure, locale, origin.site),
          path: absolute(figureAddress(figure, locale), origin.site),
        },
      ],
    })),
  };
}
