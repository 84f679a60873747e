import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { finishPdf, openPdf, outlineOf, type PdfRecord } from '../../src/lib/print/finish-pdf.ts';
import { renumberStructureIds } from '../../src/lib/print/structure-ids.ts';
import { xmpPacket, type XmpRecord } from '../../src/lib/print/xmp.ts';

const RECORD: PdfRecord = {
  title: 'Қазақстан & Өзбекстан',
  authors: ['Әлішер Әбдірешев', 'B. C.'],
  subject: 'Journal, 4/2020',
  keywords: ['a, b', 'c'],
  date: '2026-11-24',
  xmp: '<x/>',
};

/** A tagged PDF of two pages with an outline of two entries, the second below the first. */
async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const pages = [pdf.addPage(), pdf.addPage()].map(({ ref }) => ref);
  const dest = (page: number) => [pages[page] ?? null, 'XYZ', 0, 0, 0];
  const second = context.register(context.obj({ Title: PDFString.of('centersof power'), Dest: dest(1) }));
  const first = context.register(
    context.obj({ Title: PDFString.of('One'), Dest: dest(0), First: second, Last: second }),
  );
  pdf.catalog.set(
    PDFName.of('Outlines'),
    context.register(context.obj({ Type: 'Outlines', First: first, Last: first })),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  return pdf.save();
}

describe('a finished PDF', () => {
  test('says of itself what its record says, on the day of the edition', async () => {
    const bytes = await finishPdf(await openPdf(await printed()), RECORD, ['One', 'centers of power']);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getTitle()).toBe(RECORD.title);
    expect(pdf.getAuthor()).toBe('Әлішер Әбдірешев; B. C.');
    expect(pdf.getKeywords()).toBe('a, b; c');
    expect(pdf.getCreationDate()).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect(pdf.getModificationDate()).toEqual(new Date('2026-11-24T00:00:00Z'));
  });

  test('has the headings in its outline as they are written, and knows their pages', async () => {
    const bytes = await finishPdf(await openPdf(await printed()), RECORD, ['One', 'centers of power']);
    const outline = outlineOf(await openPdf(bytes));
    expect(outline.map(({ title, page }) => [title, page])).toEqual([
      ['One', 1],
      ['centers of power', 2],
    ]);
  });

  test('is the same bytes twice', async () => {
    const finish = async () => finishPdf(await openPdf(await printed()), RECORD, ['One', 'Two']);
    expect(Buffer.compare(Buffer.from(await finish()), Buffer.from(await finish()))).toBe(0);
  });

  test('is refused where its outline is not that of its headings', async () => {
    await expect(finishPdf(await openPdf(await printed()), RECORD, ['One'])).rejects.toThrow(
      'the outline of “Қазақстан & Өзбекстан” has 2 entries, its pages have 1 headings',
    );
  });
});

test('the names of structure elements are counted from one, wherever they stand', async () => {
  const pdf = await PDFDocument.create();
  const cell = pdf.context.obj({
    ID: PDFString.of('node00000907'),
    A: [{ Headers: [PDFString.of('node00000012')] }],
  });
  const head = pdf.context.obj({ ID: PDFString.of('node00000012'), Title: PDFString.of('node of a net') });
  const refs = [cell, head].map((object) => pdf.context.register(object));
  renumberStructureIds(pdf);
  const [first, second] = refs.map((ref) => String(pdf.context.lookup(ref)));
  expect(first).toContain('(node00000002)');
  expect(first).toContain('[ (node00000001) ]');
  expect(second).toContain('(node00000001)');
  expect(second).toContain('(node of a net)');
});

describe('an XMP packet', () => {
  const issue: XmpRecord = {
    language: 'en',
    textLanguages: ['en'],
    title: { en: 'Trade & <aid>', kk: 'Сауда', ru: 'Торговля' },
    authors: [],
    keywords: ['one', 'two'],
    publisher: 'An institute',
    rights: { en: 'Notice.', kk: 'Ескерту.', ru: 'Уведомление.' },
    address: 'https://host.example/a/',
    journal: { title: 'A journal', issn: '1234-5678', number: 4, year: 2020 },
    date: '2026-11-24',
  };
  const record: XmpRecord = { ...issue, authors: ['A. B.', 'C. D.'], facts: { firstPage: '7' } };
  const $ = load(xmpPacket(record), { xml: true });
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((node) => $(node).text());

  test('has the title in three languages, signs of XML escaped', () => {
    expect(xmpPacket(record)).toContain('Trade &#x26; &#x3C;aid>');
    expect(texts('dc\\:title rdf\\:li')).toEqual(['Trade & <aid>', 'Trade & <aid>', 'Сауда', 'Торговля']);
    expect(
      $('dc\\:title rdf\\:li')
        .toArray()
        .map(({ attribs }) => attribs['xml:lang']),
    ).toEqual(['x-default', 'en', 'kk', 'ru']);
  });

  test('has each author once, in order, and the journal as PRISM names it', () => {
    expect(texts('dc\\:creator rdf\\:Seq > rdf\\:li')).toEqual(['A. B.', 'C. D.']);
    expect(texts('prism\\:publicationName, prism\\:issn, prism\\:number, prism\\:startingPage')).toEqual([
      'A journal',
      '1234-5678',
      '4',
      '7',
    ]);
  });

  test('says nothing of what it does not know', () => {
    expect(xmpPacket(issue)).not.toMatch(/startingPage|dc:creator|dc:description|doi/u);
  });

  test('is wrapped as a packet that its readers find', () => {
    expect(xmpPacket(record)).toMatch(
      /^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>.*<\?xpacket end="r"\?>$/su,
    );
  });
});

test('a title of an outline may be of either kind of string', async () => {
  const pdf = await openPdf(await printed());
  outlineOf(pdf)[0]?.entry.set(PDFName.of('Title'), PDFHexString.fromText('Ә'));
  expect(outlineOf(pdf)[0]?.title).toBe('Ә');
});
