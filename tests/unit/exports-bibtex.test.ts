import { parse } from '@retorquere/bibtex-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { bibtex } from '../../src/lib/exports/bibtex.ts';
import { bibtexAddress, bibtexNames, bibtexText, bibtexTitle } from '../../src/lib/exports/bibtex-text.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { SPECIAL_CHARACTERS } from '../support/every-block.ts';
import { everyNode } from '../support/every-node.ts';
import { samplePublication } from '../support/sample-publication.ts';
import { readPublication, readPublications } from '../support/publications.ts';

let articles: Publication[];

beforeAll(async () => {
  articles = await readPublications();
});

/** The one entry of a file, as Better BibTeX for Zotero reads it. */
function readEntry(file: string) {
  const { entries, errors } = parse(file);
  expect(errors).toEqual([]);
  const [entry, ...more] = entries;
  if (entry === undefined || more.length > 0) throw new Error(`${String(entries.length)} entries`);
  return entry;
}

const written = (publication: Publication, locale: Locale) => bibtex.write([publication], locale);

describe('a BibTeX file', () => {
  test.for(LOCALES)('is read back as the same record (%s)', (locale) => {
    expect(articles.length).toBe(6);
    for (const article of articles) {
      const record = article.records[locale];
      const { type, key, fields } = readEntry(written(article, locale));
      const { keywords = [], ...others } = fields;
      expect({ type, key, ...others }).toEqual({
        type: 'article',
        key: record.id,
        author: record.author.map(({ family, given }) => ({ lastName: family, firstName: given })),
        title: record.title,
        journal: record['container-title'],
        year: '2020',
        number: record.issue,
        pages: record.page,
        issn: record.ISSN,
        publisher: [record.publisher],
        langid: { en: 'english', kk: 'kazakh', ru: 'russian' }[locale],
        language: { en: 'english', kk: 'kazakh', ru: 'russian' }[locale],
        url: record.URL,
        abstract: record.abstract,
      });
      // The parser sorts keywords and takes each once.
      expect(new Set(keywords)).toEqual(new Set(article.article.keywords[locale]));
    }
  });

  test('keeps the letters of every script as they are', async () => {
    const file = written(await readPublication('fergana-valley'), 'kk');
    expect(file).toContain('  author = {Мустафаев, Бахтиёр},\n');
    expect(file).toContain('  title = {Ферғана алқабы — мүмкіндіктер, достық және тату көршілік алаңы},\n');
  });

  test('is read back where everything in it means something to TeX', async () => {
    const sample = everyNode(await readPublication('fergana-valley'));
    const { fields } = readEntry(written(sample, 'en'));
    expect(fields['title']).toBe(`${SPECIAL_CHARACTERS} (en)`);
    expect(fields['abstract']).toBe(`${SPECIAL_CHARACTERS} (en)`);
    // The parser leaves keywords as they stand in the file.
    expect(fields.keywords?.toSorted()).toEqual(['50% <i>', 'A & B', '{odd'].map(bibtexText));
    // The parser takes small words for a prefix of its own accord; the name is still one, and whole.
    expect(fields.author).toEqual([{ lastName: 'О’{Нил', firstName: 'Ж. & And', prefix: 'de la' }]);
  });

  test('has no field for what the print does not say', async () => {
    const names = written(await readPublication('eu-crisis'), 'en').matchAll(/^ {2}([a-z]+) = /gmu);
    expect(Array.from(names, ([, name]) => name)).toEqual(
      'author title journal publisher year number pages issn langid language url abstract keywords'.split(
        ' ',
      ),
    );
  });
});

test('a BibTeX file names the PDF as JabRef and Zotero do, where the build has one', () => {
  expect(written(samplePublication(), 'kk')).toContain(
    String.raw`  file = {PDF:https\://journal.example/issues/2020-4/sample/sample.pdf:application/pdf},`,
  );
});

test('a BibTeX file of an issue has an entry for each article', () => {
  const { entries, errors } = parse(bibtex.write(articles, 'ru'));
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(articles.map(({ records }) => records.ru.id));
});

describe('text for BibTeX', () => {
  test.each([
    ['50% of $5 & #1 a_b', String.raw`50\% of \$5 \& \#1 a\_b`],
    ['<i> | </i>', '$<$i$>$ $|$ $<$/i$>$'],
    ['~x ^y', String.raw`\textasciitilde{}x \textasciicircum{}y`],
    ['a {b {c}} and {}', String.raw`a \{b \{c\}\} and \{\}`],
    [
      'a } and { and {}',
      String.raw`a \textbraceright{} and \textbraceleft{} and \textbraceleft{}\textbraceright{}`,
    ],
    ['C:\\temp \\{', String.raw`C:\textbackslash{}temp \textbackslash{}\textbraceleft{}`],
    ['two\r\nlines\u2028and a bell\u0007', 'two lines and a bell'],
    ['Қазақ “тілі” "a" – ё', 'Қазақ “тілі” "a" – ё'],
  ])('%s', (plain, escaped) => {
    expect(bibtexText(plain)).toBe(escaped);
  });

  test.each(['', '{', '}', '}{', '{{{', '\\}', '\\\\{', SPECIAL_CHARACTERS])(
    'never has an odd brace: %s',
    (plain) => {
      let depth = 0;
      for (const character of bibtexText(plain) +
        bibtexTitle(plain) +
        bibtexNames([{ family: plain, given: plain }])) {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    },
  );
});

describe('a title for BibTeX', () => {
  test.each([
    ['Crisis in the EU: vectors of development', 'Crisis in the {EU}: vectors of development'],
    ['COVID-19 and the state', '{COVID-19} and the state'],
    ['The case of “Anti-Corruption Agency”', 'The case of “{Anti-Corruption} {Agency}”'],
    ['Research & Development at A&B', String.raw`Research \& {Development} at {A\&B}`],
    ['Ферганская долина и ЕС', 'Ферганская долина и {ЕС}'],
    ['Why #MeToo, {and} IT?', String.raw`Why \#{MeToo}, \{and\} {IT}?`],
  ])('keeps the capitals of names: %s', (title, protectedTitle) => {
    expect(bibtexTitle(title)).toBe(protectedTitle);
  });
});

describe('names for BibTeX', () => {
  test.each([
    ['Нұрдәулетова', 'Сәния', 'Нұрдәулетова, Сәния'],
    ['de la Cruz', 'María', '{de la Cruz}, María'],
    ['әл-Фараби', 'Ә. Н.', '{әл-Фараби}, Ә. Н.'],
    ['Smith, Jr.', 'John', '{Smith, Jr.}, John'],
    ['Sand and Son', 'A. and B.', '{Sand and Son}, {A. and B.}'],
    ['Anderson', 'Andrew', 'Anderson, Andrew'],
    ['Stone', 'And', 'Stone, {And}'],
    ['A & B', 'family=C', String.raw`A \& B, {family=C}`],
  ])('never part a name: %s, %s', (family, given, name) => {
    expect(bibtexNames([{ family, given }])).toBe(name);
    const { entries } = parse(
      `@misc{k, author = {${bibtexNames([
        { family, given },
        { family, given },
      ])}}}`,
    );
    expect(entries[0]?.fields.author?.length).toBe(2);
  });

  test('an address can close no brace', () => {
    expect(bibtexAddress('https://example.org/a_b~c%20{d}\\e')).toBe(
      'https://example.org/a_b~c%20%7Bd%7D%5Ce',
    );
  });
});
