import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasJatsDtd } from '../../scripts/machine/jats-dtd.ts';
import { references } from '../../src/lib/citation/reference.ts';
import { highwireTags } from '../../src/lib/discovery/highwire.ts';
import { articleNode } from '../../src/lib/discovery/json-ld/article.ts';
import { bibtex } from '../../src/lib/exports/bibtex.ts';
import { crossrefDeposit } from '../../src/lib/exports/crossref.ts';
import { cslJson } from '../../src/lib/exports/csl-json.ts';
import { articleDocument } from '../../src/lib/exports/epub/article.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { fullPublication, otherPublication } from '../support/full-record.ts';
import { OUTPUT, type Format } from '../support/full-record-formats.ts';
import { FIELDS } from '../support/full-record-words.ts';
import { faultsByDtd, provideJatsDtd } from '../support/jats-dtd.ts';
import { schemaErrors } from '../support/xml-schema.ts';

const full = fullPublication();
const editorial = fullPublication({
  type: 'editorial',
  abstract: undefined,
  keywords: undefined,
  keywordsCorrespond: undefined,
});
const numbered = fullPublication({ lastPage: undefined, articleNumber: 'e12' });

const nobodys = fullPublication({
  type: 'editorial',
  authors: full.article.authors.map(({ id, name, email, corresponding }) => ({
    id,
    name,
    ...(email === undefined ? {} : { email }),
    ...(corresponding === undefined ? {} : { corresponding }),
    credentials: { language: 'ru' as const, printed: 'Главный редактор', position: 'Главный редактор' },
  })),
});

const xml = (text: string) => {
  const $ = load(text, { xml: true });
  return (selector: string) =>
    $(selector.replaceAll(':', String.raw`\:`))
      .toArray()
      .map((node) => $(node).text().trim());
};

/** A text without the blanks that only lay it out. */
const laidOut = (text: string) =>
  text.replaceAll(/(?<=[>"\]}[{:,]) *\n\s*(?=[<"[{}\]\d])|\n\s*(?=[<\]}])/gu, '').replaceAll('": ', '":');

describe.each(Object.entries(FIELDS))('%s of a full record', (_, formats) => {
  test.each(Object.entries(formats))('is read back from %s', (format, words) => {
    const output = OUTPUT[format as Format];
    const isText = ['markdown', 'ris', 'highwire', 'dublinCore', 'signposting', 'coins'].includes(format);
    expect(isText ? output : laidOut(output)).toContain(isText ? words : laidOut(words));
  });
});

describe('an article that is related to another', () => {
  test('is named by the other too, in the relation’s other name', () => {
    expect(otherPublication().relations).toMatchObject([
      { type: 'replied-by', doi: '10.12345/2020-4.12-15', title: { ru: 'Полная запись' } },
    ]);
    expect(xml(jats.write(otherPublication(), 'en'))('related-article')).toEqual(['A full record']);
  });
});

describe('an editorial without abstract and keywords', () => {
  test('has no empty element, tag or field for them in any file', () => {
    expect(jats.write(editorial, 'en')).not.toMatch(/abstract|kwd/u);
    expect(bibtex.write([editorial], 'en')).not.toMatch(/abstract|keywords/u);
    expect(ris.write([editorial], 'en')).not.toMatch(/^(?:AB|KW)/mu);
    expect(cslJson.write([editorial], 'en')).not.toMatch(/abstract|keyword/u);
    expect(articleDocument(editorial, new Map(), new Map()).content).not.toMatch(/doc-abstract|Keywords/u);
    expect(markdown.write(editorial, 'en')).not.toMatch(/Abstract|Keywords|abstract|keywords/u);
    expect(JSON.stringify(articleNode(editorial))).not.toMatch(/"abstract"|"keywords"/u);
    expect(highwireTags(editorial).map(({ name }) => name)).not.toContain('citation_keywords');
  });
});

describe('an author of whom the print names no institution', () => {
  test('has the line as printed, and no organization in any record', () => {
    expect(xml(jats.write(nobodys, 'en'))('contrib bio')).toContain('Главный редактор');
    expect(xml(jats.write(nobodys, 'en'))('contrib aff')).toEqual([]);
    expect(JSON.stringify(articleNode(nobodys))).not.toContain('"affiliation"');
    expect(crossrefDeposit([nobodys])).not.toContain('affiliations');
  });
});

describe('an article that is cited by its number', () => {
  test('has it where others have pages', () => {
    expect(xml(jats.write(numbered, 'en'))('elocation-id, fpage')).toEqual(['e12']);
    expect(bibtex.write([numbered], 'en')).toMatch(/^ {2}eid = \{e12\},$/mu);
    expect(ris.write([numbered], 'en')).toMatch(/^C7 {2}- e12\r$/mu);
    expect(highwireTags(numbered)).toContainEqual({
      tag: 'meta',
      name: 'citation_firstpage',
      content: 'e12',
    });
    expect(
      references(numbered.records.en, 'en').map(({ text }) => /(?:p\. ?)?Article e12/u.exec(text)?.[0]),
    ).toEqual(Array.from({ length: 6 }, () => 'Article e12'));
  });
});

describe('the references to an article with pages and a DOI', () => {
  test('name its pages and lead to the DOI', () => {
    for (const { text } of references(full.records.en, 'en')) {
      expect(text).toMatch(/7[–-]15/u);
      expect(text).toContain('https://doi.org/10.12345/2020-4.12-15');
    }
  });
});

describe.runIf(hasJatsDtd())('the JATS of a full record', () => {
  beforeAll(provideJatsDtd);

  test.each([
    ['a full one', full],
    ['an editorial', editorial],
    ['a numbered one', numbered],
    ['one of nobody’s institution', nobodys],
  ])('is valid by the DTD: %s', (_, publication) => {
    expect(faultsByDtd(jats.write(publication, 'en'))).toEqual([]);
  });
});

describe('the deposit for Crossref', () => {
  test('is valid by the schema of the elements that it uses', () => {
    for (const each of [full, editorial, numbered, nobodys]) {
      expect(schemaErrors(crossrefDeposit([each]) ?? '', 'crossref.xsd')).toEqual([]);
    }
  });

  test('names who deposits and when, as journal and issue state it', () => {
    const { updated } = full.issue.edition;
    expect(xml(OUTPUT.crossref)('depositor_name, email_address, registrant, timestamp')).toEqual([
      `${updated.replaceAll('-', '')}000000`,
      'Editorial office',
      'editor@institute.example',
      'Institute of Samples',
    ]);
  });

  test('is of the journal’s own DOIs alone, and is not written without one', () => {
    expect(xml(OUTPUT.crossref)('journal_article > doi_data > doi')).toEqual([
      '10.12345/2020-4.12-15',
      '10.12345/other',
    ]);
    expect(crossrefDeposit([fullPublication({ doi: undefined })])).toBeUndefined();
    expect(crossrefDeposit([fullPublication({ doi: '10.9999/of-another' })])).toBeUndefined();
  });
});
