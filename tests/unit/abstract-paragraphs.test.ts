import { load } from 'cheerio';
import { toXml } from 'xast-util-to-xml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dublinCore } from '../../src/lib/discovery/dublin-core.ts';
import { highwireTags } from '../../src/lib/discovery/highwire.ts';
import { crossrefDeposit } from '../../src/lib/exports/crossref.ts';
import { articleHead } from '../../src/lib/exports/epub/article-head.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { articleDocument } from '../../src/lib/search/index/article-document.ts';
import { paragraphs } from '../../src/schemas/paragraphs.ts';
import { samplePublication } from '../support/sample-publication.ts';

const read = (yaml: string) => paragraphs.parse((parse(yaml) as { abstract: string }).abstract);

describe('an abstract', () => {
  test.each([
    ['folded lines, a paragraph after an empty line', '>-\n  One\n  line.\n\n  Another.'],
    ['folded lines that end with a break', '>\n  One\n  line.\n\n  Another.\n'],
    ['two empty lines', '>-\n  One\n  line.\n\n\n  Another.'],
    ['a plain text', '\n  One\n  line.\n\n  Another.'],
    ['a text in quotes', '"One line.\\nAnother."'],
    ['lines as they are', '|-\n  One line.\n  Another.'],
    ['lines as they are with an empty one', '|\n  One line.\n\n  Another.\n'],
  ])('has the paragraphs of its YAML: %s', (_, yaml) => {
    expect(read(`abstract: ${yaml}`)).toBe('One line.\nAnother.');
  });

  test('ends a paragraph with the mark of a note, a quotation or a bracket too', () => {
    const lines = 'Of it[^1]\n«Of it»\nOf it (and more)\nThese:\nthe last one needs no end';
    expect(paragraphs.parse(lines)).toBe(lines);
  });
});

describe('an abstract of two paragraphs', () => {
  const text = { en: 'One[^1].\nTwo.', kk: 'Бір.\nЕкі.', ru: 'Один.\nДва.' };
  const publication = samplePublication(
    { language: 'ru', abstract: text, doi: '10.12345/a' },
    {
      journal: {
        ...samplePublication().issue.journal,
        crossref: { prefix: '10.12345', depositor: 'A', email: 'a@b.example', registrant: 'A' },
      },
    },
  );
  const partsOf = (xml: string, selector: string) => {
    const $ = load(xml, { xml: true });
    return $(selector)
      .toArray()
      .map((node) => $(node).text());
  };

  test('has two in JATS, in the deposit, in the book and in Markdown', () => {
    const file = jats.write(publication, 'en');
    expect(partsOf(file, 'abstract > p')).toEqual(['Один.', 'Два.']);
    expect(partsOf(file, 'trans-abstract > p')).toEqual(['One1.', 'Two.', 'Бір.', 'Екі.']);
    expect(partsOf(crossrefDeposit([publication]) ?? '', 'jats\\:p')).toEqual([
      'Один.',
      'Два.',
      'One.',
      'Two.',
      'Бір.',
      'Екі.',
    ]);
    expect(toXml(articleHead(publication))).toContain(
      '<div id="abstract-ru" data-part="abstract"><p>Один.</p><p>Два.</p></div>',
    );
    expect(markdown.write(publication, 'en')).toContain('\n\n**Аннотация.** Один.\n\nДва.\n\n');
  });

  test('is one line where records have one', () => {
    expect(publication.records.ru.abstract).toBe('Один. Два.');
    expect(ris.write([publication], 'ru')).toContain('\r\nAB  - Один. Два.\r\n');
    const tags = highwireTags(publication).filter(({ name }) => name === 'citation_abstract');
    expect(tags.map(({ content }) => content)).toEqual(['Один. Два.']);
    expect(JSON.stringify(dublinCore(publication))).toContain('"One. Two."');
    const found = articleDocument(publication).passages.filter(({ kind }) => kind === 'abstract');
    expect(found.map((passage) => passage.text)).toEqual(['One. Two.', 'Бір. Екі.', 'Один. Два.']);
  });
});
