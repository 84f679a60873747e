import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { SPECIAL_CHARACTERS } from '../support/every-block.ts';
import { everyNode } from '../support/every-node.ts';
import { markdownLines, markdownParts, markdownTree } from '../support/markdown-lines.ts';
import { firstMissing, hasPandoc, pandoc } from '../support/pandoc.ts';
import { readPublication, readPublications } from '../support/publications.ts';
import { treeLines, words } from '../support/tree-lines.ts';
import { nameInRecords, titleInRecords } from '../../src/schemas/record-forms.ts';

let articles: Publication[];
let sample: Publication;

beforeAll(async () => {
  articles = await readPublications();
  expect(articles.length).toBe(6);
  sample = everyNode(await readPublication('fergana-valley'));
});

const written = (publication: Publication) => markdown.write(publication, 'en');

const label = (text: string, separator: string) => text + separator;

describe('a Markdown file', () => {
  test('is read back by remark with every word, in order', () => {
    for (const publication of [...articles, sample]) {
      const { body, notes, references } = publication.text;
      const empty = { body: [], notes: [], references: [] };
      const read = markdownLines(written(publication));
      expect(read.body).toEqual(treeLines({ ...empty, body }, { label }));
      expect(read.references).toEqual(treeLines({ ...empty, references }));
      expect(read.notes).toEqual(treeLines({ ...empty, notes }));
    }
  });

  test('is read back with what the print has over the text, in three languages', () => {
    for (const publication of [...articles, sample]) {
      const { title, authors, abstract, keywords } = publication.article;
      const plain = (text: string) => text.replaceAll(/\[\^\d+\]/gu, '');
      expect(markdownLines(written(publication)).head).toEqual([
        title.en,
        ...authors.flatMap(({ name, credentials }) => [name.en.printed, credentials.printed]),
        `Abstract. ${plain(abstract.en)}`,
        `Key words: ${keywords.en.join(', ')}`,
        title.kk,
        authors.map(({ name }) => name.kk.printed).join(', '),
        `Аңдатпа. ${plain(abstract.kk)}`,
        `Түйін сөздер: ${keywords.kk.join(', ')}`,
        title.ru,
        authors.map(({ name }) => name.ru.printed).join(', '),
        `Аннотация. ${plain(abstract.ru)}`,
        `Ключевые слова: ${keywords.ru.join(', ')}`,
      ]);
    }
  });

  test('begins with the record', () => {
    for (const publication of [...articles, sample]) {
      const { article, records, issue } = publication;
      const inLanguage = (locale: (typeof LOCALES)[number]) => ({
        title: titleInRecords(article, locale),
        author: article.authors.map(({ name }) => nameInRecords(name[locale])),
        abstract: records[locale].abstract,
        keywords: article.keywords[locale],
        publisher: issue.journal.publisherNames[locale],
        rights: issue.masthead[locale].rights,
        url: records[locale].URL,
      });
      expect(parse(markdownParts(written(publication)).yaml)).toEqual({
        ...inLanguage('en'),
        lang: 'en',
        journal: 'Central Asia’s Affairs',
        issn: '2414-570X',
        year: 2020,
        issue: 4,
        'whole-number': 80,
        'first-page': article.firstPage,
        translations: { kk: inLanguage('kk'), ru: inLanguage('ru') },
      });
    }
  });

  test('calls every note where the print does', async () => {
    const calls: string[] = [];
    visit(
      markdownTree(written(await readPublication('fergana-valley'))),
      'footnoteReference',
      ({ identifier }) => {
        // Those of the editors have names.
        if (/^\d+$/u.test(identifier)) calls.push(identifier);
      },
    );
    expect(calls).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  test('has headings, lists, tables and emphasis as what they are', () => {
    const text = markdownParts(written(sample)).text;
    const headings = text.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.slice(1)).toEqual([
      '## 1. First _& last_',
      '### Deeper',
      '#### Deepest',
      '### Lists',
      '## References',
      '## Changes to this web edition',
    ]);
    expect(text).toContain('\n3. third\n   1) nested\n   2) nested too\n');
    expect(text).toContain(
      '\n|  № |   A \\| B  | Net \\* |\n| -: | :-------: | ------ |\n|  1 | x < y & z |        |\n',
    );
    expect(text).toContain('\n**Table 1.** – Trade & _more_\n');
    expect(text).toContain(
      '<https://example.org/a_b?x=1&y=(2)>, [www.example.org](http://www.example.org/)[^1]',
    );
  });

  test('escapes what would be read otherwise, and nothing else', () => {
    const text = markdownParts(written(sample)).text;
    // A citation is text, except where what follows would make a link of it.
    expect(text).toContain('[^1] \\[1]\\(2020), [2]\\[1–3, p. 5]\\(sic). A sentence');
    expect(text).toContain('\n\\# no heading\n');
    expect(text).toContain('\n1986\\. A year that is no item\n');
    expect(text.split('\n')[1]).toBe(
      String.raw`# A & B \<i>, “quotes ‘in’ "quotes" in” quotes, {an odd brace, } and {, 50% of \$5, #1, a_b\*c\*, \~x\~ ^y^, back\slash \\{, ]]>, \`code\`, | \&amp; \[x]\(y) !\[z] 1. - + http\://example.org/?a=1\&b=2 ә ғ қ ң ө ұ ү һ і (en)`,
    );
    expect(toString(markdownTree(written(sample)).children[0])).toBe(`${SPECIAL_CHARACTERS} (en)`);
  });

  test('shows a picture by its full address, with what it shows and whose it is', () => {
    expect(markdownParts(written(sample)).text).toContain(
      '![A & B \\<i> on a "map"](https://journal.example/issues/2020-4/every-node/map.png)\\\nMap: A & B\n\n**Figure 2** – A map & a way\n\n![](https://journal.example/issues/2020-4/every-node/scheme.svg)\n',
    );
  });

  test('says what the editors say in comments', () => {
    expect(markdownParts(written(sample)).text).toContain(
      '**Figure 1** – A lost picture\n\n<!-- The figure is missing from the source of this edition: only its caption survives. -->\n\n<!-- The printed issue had an uncaptioned figure here',
    );
    expect(written(sample)).not.toContain('figure-a');
  });

  test('is not written where the text has a node that the writer does not know', () => {
    const strange = JSON.parse(JSON.stringify(sample).replace('"sentence"', '"poem"')) as Publication;
    expect(() => written(strange)).toThrow(
      'every-node.md cannot be written: "poem" is a node that this writer does not know',
    );
  });

  test.skipIf(!hasPandoc)('is read by Pandoc with every word, in order', { timeout: 60_000 }, () => {
    for (const publication of articles) {
      const { title, abstract } = publication.article;
      const { body, notes, references } = publication.text;
      const mark = (number: number) => `[${String(number)}]`;
      const expected = [
        ...LOCALES.flatMap((locale) => [title[locale], abstract[locale].replaceAll('[^', '[')]),
        ...treeLines({ body, notes: [], references }, { label, note: mark }),
        ...treeLines({ body: [], notes, references: [] }),
      ];
      // Pandoc would number the editors' marks with those of the authors.
      const authors = markdownParts(written(publication)).text.replaceAll(/(?<!^)\[\^ed-[\w-]+\]/gmu, '');
      const plain = pandoc(authors, 'gfm', 'plain');
      expect([publication.slug, firstMissing(words(expected), words([plain]))]).toEqual([
        publication.slug,
        undefined,
      ]);
    }
  });
});
