import type { DatasetLeaf, PropertyValueLeaf } from 'schema-dts';
import type { Locale } from '../../../schemas/localized.ts';
import type { Publication } from '../../publication/publication.ts';
import { columnUnit, figureFileAddress, figureAddress, sourceLine } from '../../figures/published.ts';
import type { TableRecord } from '../../figures/model/record.ts';
import { wordingOf } from '../../figures/model/wording.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import type { JsonLdNode } from './node.ts';

/** The files of a figure that hold its numbers. */
const FORMATS = { csv: 'text/csv', json: 'application/json' };

/**
 * The tables of an article as data: the caption as printed is the name, the line of origin the description, its
 * columns with a unit what is measured, all in the language of the article. What the editors drew is not among them.
 */
export function datasetNodes({ issueId, issue, slug, article, records, figures }: Publication): JsonLdNode[] {
  const page = records[ROOT_LOCALE].URL;
  const site = new URL(page);
  return figures
    .filter((record) => record.type === 'table')
    .map((record) => {
      const figure = { record, issue: { id: issueId, record: issue }, article: { slug, record: article } };
      const measured = variables(record, article.language);
      const address = new URL(figureAddress(figure, ROOT_LOCALE), site).href;
      return {
        '@type': 'Dataset',
        '@id': address,
        name: record.caption,
        description: sourceLine(figure, article.language, site),
        url: address,
        isPartOf: { '@id': page },
        ...(measured.length === 0 ? {} : { variableMeasured: measured }),
        distribution: Object.entries(FORMATS).map(([ending, encodingFormat]) => ({
          '@type': 'DataDownload',
          contentUrl: new URL(figureFileAddress(figure, ROOT_LOCALE, ending), site).href,
          encodingFormat,
        })),
      } satisfies DatasetLeaf;
    });
}

/** What a table measures: its columns with a unit, which its definition names. */
function variables({ table, definition }: TableRecord, language: Locale): PropertyValueLeaf[] {
  const { axis } = wordingOf(language);
  return table.header.flatMap((name): PropertyValueLeaf[] => {
    const { unit } = columnUnit(definition, name);
    return unit === undefined ? [] : [{ '@type': 'PropertyValue', name, unitText: axis(unit) }];
  });
}
