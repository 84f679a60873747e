import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasJatsDtd } from '../../scripts/machine/jats-dtd.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { kindsOf } from '../../src/lib/publication/kinds.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { SPECIAL_CHARACTERS } from '../support/every-block.ts';
import { everyNode, NODE_TYPES } from '../support/every-node.ts';
import { faultsByDtd, provideJatsDtd } from '../support/jats-dtd.ts';
import { jatsLines } from '../support/jats-lines.ts';
import { readPublication, readPublications, readText } from '../support/publications.ts';
import { treeLines, words } from '../support/tree-lines.ts';

let articles: Publication[];
let sample: Publication;

beforeAll(async () => {
  articles = await readPublications();
  expect(articles.length).toBe(6);
  sample = everyNode(await readPublication('kazakhstan-uzbekistan-trade'));
});

const written = (publication: Publication) => jats.write(publication, 'en');
const read = (publication: Publication) => load(written(publication), { xml: true });

describe('a JATS file', () => {
  describe.skipIf(!hasJatsDtd())('held against the DTD that it names', () => {
    beforeAll(provideJatsDtd);

    test('is valid', () => {
      for (const publication of [...articles, sample]) {
        expect([publication.slug, ...faultsByDtd(written(publication))]).toEqual([publication.slug]);
      }
    });

    test('would be found out with a page too many, or without an end', () => {
      const xml = written(sample);
      const faulty = xml.replace(/<fpage>.*?<\/fpage>/u, '<fpage>7</fpage><fpage>8</fpage>');
      expect(faultsByDtd(faulty)[0]).toMatch(/^Element article-meta content does not follow the DTD/u);
      expect(faultsByDtd(xml.replace('</body>', ''))[0]).toMatch(/tag mismatch/u);
    });
  });

  test('says that it is JATS 1.3 Archiving', () => {
    expect(written(sample).split('\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd">',
      '<article xmlns:xlink="http://www.w3.org/1999/xlink" dtd-version="1.3" xml:lang="en">',
    ]);
  });

  test('has every word of the text, in order', () => {
    for (const publication of [...articles, sample]) {
      const expected = treeLines(publication.text, {
        note: String,
        item: (mark) => (mark === '–' ? '' : `${mark} `),
        label: (label) => `${label} `,
      });
      const xml = written(publication);
      const found = [...jatsLines(xml, 'body'), ...jatsLines(xml, 'back')];
      expect(words(found)).toEqual(words(expected));
      // Words that stand side by side are one line in both.
      const plain = treeLines(publication.text, { note: String });
      expect(plain.filter((line) => !found.includes(line))).toEqual([]);
    }
  });

  test('has the head matter in three languages, each person once', async () => {
    const publication = await readPublication('kazakhstan-sweden-communication');
    const $ = read(publication);
    const { title, authors, abstract, keywords } = publication.article;
    expect($('article-title').text()).toBe(title.en);
    expect($('contrib').length).toBe(2);
    for (const locale of LOCALES) {
      const inLocale = (selector: string) => $(`${selector}[xml\\:lang="${locale}"]`);
      if (locale !== 'en') expect(inLocale('trans-title-group').text().trim()).toBe(title[locale]);
      const names = inLocale('contrib name').toArray();
      expect(
        names.map((name) => [$(name).find('given-names').text(), $(name).find('surname').text()]),
      ).toEqual(authors.map(({ name }) => [name[locale].given, name[locale].family]));
      expect(
        inLocale(locale === 'en' ? 'abstract' : 'trans-abstract')
          .text()
          .trim(),
      ).toBe(abstract[locale]);
      expect(
        inLocale('kwd-group')
          .find('kwd')
          .toArray()
          .map((word) => $(word).text()),
      ).toEqual(keywords[locale]);
    }
    expect(
      $('contrib')
        .last()
        .find('degrees, role, aff, bio')
        .toArray()
        .map((part) => $(part).text().trim()),
    ).toEqual([
      'Candidate of Historical Sciences',
      'Docent of the Faculty of International Relations',
      'L.N. Gumilyov Eurasian National University',
      authors[1]?.credentials.printed,
    ]);
  });

  test('says what the print says, and no more', async () => {
    const $ = read(await readPublication('fergana-valley'));
    const text = (selector: string) =>
      $(selector)
        .toArray()
        .map((each) => $(each).text().trim());
    expect(text('issn[publication-format="print"]')).toEqual(['2414-570X']);
    expect(text('journal-title')).toEqual(['Central Asia’s Affairs']);
    expect(text('pub-date[publication-format="print"][iso-8601-date="2020"]')).toEqual(['2020']);
    expect([text('issue'), text('fpage'), text('custom-meta').map((pair) => words([pair]))]).toEqual([
      ['4'],
      ['7'],
      [['whole-number', '80']],
    ]);
    // The days on which the web edition changed are not the print's.
    expect(
      $('lpage, day, month, article-id, journal-id, license, copyright-year, copyright-holder, volume').not(
        'pub-history *',
      ).length,
    ).toBe(0);
    expect($('copyright-statement[xml\\:lang="en"]').text()).toBe(
      'None of the articles shall be reproduced without reference to the Journal.',
    );
    expect(
      $('self-uri')
        .toArray()
        .map(({ attribs }) => attribs['xlink:href']),
    ).toEqual([
      'http://localhost:4321/issues/2020-4/fergana-valley/',
      'http://localhost:4321/kk/issues/2020-4/fergana-valley/',
      'http://localhost:4321/ru/issues/2020-4/fergana-valley/',
    ]);
    // JATS4R asks for words in a link and for a type of what is cited.
    expect($('self-uri').first().text()).toBe('http://localhost:4321/issues/2020-4/fergana-valley/');
    expect($('mixed-citation:not([publication-type="other"])').length).toBe(0);
    // The print marks the first note in the Russian abstract.
    expect($('trans-abstract[xml\\:lang="ru"] xref[ref-type="fn"][rid="fn-1"] sup').text()).toBe('1');
  });

  test('leads to the PDF in a build that makes one', () => {
    const $ = read({ ...sample, kinds: kindsOf(['pdf']) });
    expect($('self-uri[content-type="application/pdf"]').attr('xlink:href')).toBe(
      'https://journal.example/issues/2020-4/every-node/every-node.pdf',
    );
  });

  test('leads every mark to its note or reference, and has the anchors of the page', async () => {
    const publication = await readPublication('open-dialogue-platform');
    const $ = read(publication);
    const ids = new Set(
      $('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id']),
    );
    const targets = $('xref')
      .toArray()
      .map(({ attribs }) => attribs['rid']);
    expect(targets.length).toBeGreaterThan(9);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect($('p#p-the-concept-of-good-kmn').length).toBe(1);
    expect($('sec#_1-most-common-causes-for-the-appeals > title').text()).toBe(
      '1. Most common causes for the appeals',
    );
  });

  test('cites every reference of a range, and keeps the words of the citation', async () => {
    const { text } = await readText(
      'A [1–4, p. 5; 2].\n\n<References>\n\n1. A.\n2. B.\n3. C.\n4. D.\n\n</References>',
    );
    const $ = read({ ...sample, text });
    expect($('body p').text()).toBe('A [1–4, p.\u00a05; 2].');
    const xrefs = $('body xref').toArray();
    expect(xrefs.map((node) => [node.attribs['rid'], $(node).text()])).toEqual([
      ['ref-1', '1'],
      ['ref-2', ''],
      ['ref-3', ''],
      ['ref-4', '4'],
      ['ref-2', '2'],
    ]);
  });

  test('has what is raised and lowered', async () => {
    const { text } = await readText('## The m<sup>3</sup>\n\nCO<sub>2</sub>, m<sup>3</sup>.');
    const xml = written({ ...sample, text });
    expect(xml).toContain('<title>The m<sup>3</sup></title>');
    expect(xml).toContain('>CO<sub>2</sub>, m<sup>3</sup>.</p>');
  });

  test('has lists, tables, quotations and languages as what they are', () => {
    const $ = read(sample);
    const labels = (selector: string) =>
      $(selector)
        .toArray()
        .map((label) => $(label).text());
    expect(labels('list[list-type="order"] > list-item > label')).toEqual(['3.', '1)', '2)', '4.']);
    expect(labels('list[list-type="bullet"] > list-item > label')).toEqual([]);
    expect($('table-wrap > label').text()).toBe('Table 1.');
    expect($('table-wrap > caption > title').text()).toBe('Trade & more');
    expect($('thead th[scope="col"]').length).toBe(3);
    expect($('tbody th[scope="row"]').text()).toBe('x < y& z');
    expect($('tbody td[align="right"]').text()).toBe('1');
    expect($('table-wrap-foot > p').first().text()).toBe('A note below.');
    expect($('named-content[xml\\:lang="kk"]').text()).toBe('қазақша');
    expect($('disp-quote disp-quote > p').text()).toBe('Quoted in a quotation');
    expect($('ext-link').first().attr('xlink:href')).toBe('https://example.org/a_b?x=1&y=(2)');
  });

  test('names a picture that stands beside it, and says what it shows in three languages and whose it is', () => {
    expect(written(sample).replaceAll(/>\s+</gu, '><')).toContain(
      '<fig id="figure-2"><label>Figure 2</label><caption><title>A map &#x26; a way</title></caption>' +
        '<alt-text xml:lang="en">A &#x26; B &#x3C;i> on a "map"</alt-text><alt-text xml:lang="kk">Картадағы A мен B</alt-text><alt-text xml:lang="ru">А и Б на карте</alt-text>' +
        '<graphic mimetype="image" mime-subtype="png" xlink:href="map.png"/><attrib>Map: A &#x26; B</attrib></fig>' +
        '<fig id="picture-2" specific-use="decorative"><graphic mimetype="image" mime-subtype="svg+xml" xlink:href="scheme.svg"/></fig>',
    );
  });

  test('keeps what the editors say of a lost picture out of the text', () => {
    const $ = read(sample);
    expect(
      $('fig[specific-use="picture-lost"]')
        .toArray()
        .map((figure) => words([$(figure).text()]).join(' ')),
    ).toEqual(['Figure 1 A lost picture', '']);
    expect($('fig[specific-use="picture-lost"] graphic').length).toBe(0);
    expect(written(sample)).toContain(
      '<?editors-note The figure is missing from the source of this edition: only its caption survives.?>',
    );
    expect(written(sample)).not.toContain('figure-a');
  });

  test('keeps every character of the head matter', () => {
    const $ = read(sample);
    expect($('article-title').text()).toBe(`${SPECIAL_CHARACTERS} (en)`);
    expect($('trans-abstract').first().text().trim()).toBe(`${SPECIAL_CHARACTERS} (kk)1`);
    expect($('contrib surname').first().text()).toBe('de la О’{Нил');
    expect($('kwd-group[xml\\:lang="ru"] kwd').first().text()).toBe('A & B');
  });

  test('is not written where the text has a node that the writer does not know', () => {
    const strange = JSON.parse(JSON.stringify(sample).replace('"lostFigure"', '"poem"')) as Publication;
    expect(() => written(strange)).toThrow(
      'every-node.xml cannot be written: "poem" is a node that this writer does not know',
    );
  });

  test('is tried with a sample that has every node', () => {
    const types = Array.from(JSON.stringify(sample.text).matchAll(/"type":"(\w+)"/gu), ([, type]) => type);
    expect(new Set(types)).toEqual(new Set([...Object.keys(NODE_TYPES), 'item']));
  });
});
