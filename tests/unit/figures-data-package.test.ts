import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/figures/csv.ts';
import { dataPackage } from '../../src/lib/figures/data-package.ts';
import { dataTable } from '../../src/lib/figures/data-table.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { readPublications } from '../support/publications.ts';

const figures = (await readPublications()).flatMap(({ issueId, issue, slug, article, figures: records }) =>
  records.map((record) => ({
    issue: { id: issueId, record: issue },
    article: { slug, record: article },
    record,
  })),
);

/** What a data package says of a file, as far as a reader of tables goes by it. */
interface Resource {
  path: string;
  dialect: { delimiter: string };
  schema: { fields: { name: string; type: string; decimalChar?: string }[] };
  sources: { title: string; path: string }[];
}

test.each(LOCALES)('a data package says of each CSV what a program needs to read it, in "%s"', (locale) => {
  const origin = {
    name: 'a',
    title: 'A',
    address: 'https://journal.example/',
    site: new URL('https://journal.example'),
  };
  const { resources } = dataPackage(figures, locale, origin) as { resources: Resource[] };
  expect(resources.map(({ path }) => path)).toEqual(figures.map(({ record }) => `${record.id}.csv`));
  resources.forEach(({ dialect, schema, sources }, index) => {
    const figure = figures[index];
    if (figure === undefined) throw new Error('a file without a figure');
    const data = dataTable(figure.record, wordingOf(locale));
    const [header = '', ...lines] = toCsv(data, locale).slice(1).split('\r\n').slice(0, -1);
    expect(lines.length).toBe(data.rows.length);
    const plain = (text: string) => text.replaceAll('"', '');
    expect(plain(header)).toBe(plain(schema.fields.map(({ name }) => name).join(dialect.delimiter)));
    data.rows.forEach((row) => {
      schema.fields.forEach(({ type }, column) => {
        const cell = row[column] ?? null;
        expect(cell === null || typeof cell === type).toBe(true);
      });
    });
    expect(sources[0]?.path).toContain(`/${figure.article.slug}/#${figure.record.id}`);
    expect(sources[0]?.title).toContain(figure.article.record.title[locale]);
  });
  expect(resources.flatMap(({ schema }) => schema.fields).some(({ type }) => type === 'string')).toBe(true);
});
