import { toXml } from 'xast-util-to-xml';
import { describe, expect, test } from 'vitest';
import { articleHead } from '../../src/lib/exports/epub/article-head.ts';
import { container } from '../../src/lib/exports/epub/container.ts';
import { epub } from '../../src/lib/exports/epub/epub.ts';
import { bookFonts } from '../../src/lib/exports/epub/fonts.ts';
import { metadata } from '../../src/lib/exports/epub/metadata.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { openBook } from '../support/book.ts';
import { readPublications } from '../support/publications.ts';

const publications = await readPublications();
const [first, , third] = publications;
if (first === undefined || third === undefined) throw new Error('the journal has no three articles');

/** A record that is hard on markup. */
const record: Publication['article'] = {
  ...first.article,
  recordTitle: {},
  title: {
    en: 'Trade & "growth" <in the \'region\'>',
    kk: 'Сауда & «өсім»',
    ru: 'Торговля & «рост»',
  },
  abstract: { en: 'One[^1], two[^2].', kk: 'Бір[^1] & екі.', ru: 'Один[^1], два[^2].' },
  keywords: { ...first.article.keywords, en: ['R&D', 'R&D', '<tag>'] },
};
const awkward: Publication = { ...first, article: record, shown: record };

describe('the head of an article in the book', () => {
  const head = toXml(articleHead(awkward));

  test('escapes its title in three languages', () => {
    expect(head).toContain(`>Trade &#x26; "growth" &#x3C;in the 'region'></h1>`);
    expect(head).toContain('>Сауда &#x26; «өсім»</p>');
  });

  test('gives every mark of a note its own id, though the abstracts repeat it', () => {
    expect(Array.from(head.matchAll(/href="(#fn-\d)" id="([^"]+)"/gu), ([, to, id]) => [to, id])).toEqual([
      ['#fn-1', 'fnref-1'],
      ['#fn-2', 'fnref-2'],
      ['#fn-1', 'fnref-1-kk'],
      ['#fn-1', 'fnref-1-ru'],
      ['#fn-2', 'fnref-2-ru'],
    ]);
    expect(head).not.toContain('[^');
  });

  test('says where its page of the print begins', () => {
    expect(head).toContain(
      '<span epub:type="pagebreak" role="doc-pagebreak" id="page-7" aria-label="Page 7"></span>',
    );
  });
});

describe('the metadata of the book', () => {
  const written = (articles: Publication[]) => toXml(metadata(first.issue, articles, first));

  test('name a person once, however many articles he or she wrote, in three scripts', () => {
    const xml = written([third, { ...first, article: { ...first.article, authors: third.article.authors } }]);
    expect(xml.match(/<dc:creator/gu)).toHaveLength(2);
    expect(xml).toContain(
      '<dc:creator id="author-saniya-nurdavletova" xml:lang="en">Saniya Nurdavletova</dc:creator>',
    );
    expect(xml).toContain('property="file-as">Nurdavletova, Saniya</meta>');
    expect(xml).toContain('property="alternate-script" xml:lang="kk">Сәния Нұрдәулетова</meta>');
    expect(xml).toContain('property="alternate-script" xml:lang="ru">Сания Нурдаулетова</meta>');
  });

  test('name a keyword once and escape it', () => {
    expect(written([awkward]).match(/<dc:subject[^>]*>[^<]+/gu)).toEqual([
      '<dc:subject xml:lang="en">R&#x26;D',
      '<dc:subject xml:lang="en">&#x3C;tag>',
    ]);
  });

  test('keep the ISSN for the series and claim no conformance', () => {
    const xml = written(publications);
    expect(xml.match(/<dc:identifier[^>]*>[^<]+/gu)).toEqual([
      '<dc:identifier id="identifier">http://localhost:4321/issues/2020-4/',
    ]);
    expect(xml).toContain('<meta refines="#series" property="dcterms:identifier">urn:issn:2414-570X</meta>');
    expect(xml).toContain('<meta refines="#series" property="group-position">80</meta>');
    expect(xml).toContain('<meta property="dcterms:modified">2026-11-25T00:00:00Z</meta>');
    expect(xml).not.toContain('conformsTo');
  });
});

describe('the container of the book', () => {
  const files = [{ path: 'a.txt', mediaType: 'text/plain', content: 'a'.repeat(500) }];

  test('begins with its media type, not compressed', () => {
    const bytes = Buffer.from(container('package.opf', files));
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.readUInt16LE(28)).toBe(0);
  });

  test('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const made = ['Asia/Almaty', 'America/New_York', 'UTC'].map((each) => {
      process.env['TZ'] = each;
      return Buffer.from(container('package.opf', files)).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });
});

test('the fonts of the book are one file a style, with their licence', async () => {
  const fonts = await bookFonts('Қазақ');
  expect(fonts.map(({ path, mediaType }) => `${path} ${mediaType}`)).toEqual([
    'fonts/literata-regular.ttf font/ttf',
    'fonts/literata-italic.ttf font/ttf',
    'fonts/literata-bold.ttf font/ttf',
    'fonts/literata-bold-italic.ttf font/ttf',
    'fonts/OFL.txt text/plain',
  ]);
  expect(fonts.at(-1)?.content).toContain('SIL Open Font License, Version 1.1');
});

describe('a whole book', () => {
  test('is the same bytes when it is written again', async () => {
    const [one, other] = [await epub.write(publications), await epub.write(publications)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(one.length).toBeLessThan(700_000);
  });

  test('holds what is awkward as words, wherever it names it', async () => {
    const book = openBook(await epub.write([awkward]));
    const title = 'Trade & "growth" <in the \'region\'>';
    expect(book.xml('nav.xhtml')('#toc a[href="text/article-fergana-valley.xhtml"]').text()).toBe(title);
    expect(book.xml('toc.ncx')('content[src="text/article-fergana-valley.xhtml"]').prev().text()).toBe(title);
    const article = book.xml('text/article-fergana-valley.xhtml');
    expect(article('title').text()).toBe(title);
    expect(article('h1').text()).toBe(title);
  });

  test('is not made of nothing', async () => {
    await expect(epub.write([])).rejects.toThrow('an issue without articles is no book');
  });
});
