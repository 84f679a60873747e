import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { articleDocument } from '../../src/lib/print/article-document.ts';
import { readPages } from '../../src/lib/print/built-pages.ts';
import { issueDocument } from '../../src/lib/print/issue-document.ts';
import { picturesForPaper, withPictures } from '../../src/lib/print/printed-pictures.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { issueFileName } from '../../src/lib/publication/issue-file-name.ts';
import { hasPoppler, openedPdf, pdfPages } from '../support/pdf.ts';
import { pageLabels, pdfTags } from '../support/pdf-structure.ts';

const { dir } = inject('atRoot');
const issues = await Promise.all(
  readBuiltIssues(dir).map((built) => withPictures(dir, readPages(dir, built), picturesForPaper)),
);
/** Every PDF with the document of HTML of which it is printed, its pages not broken yet. */
const files = issues.flatMap((issue) => [
  ...issue.articles.map((article) => ({
    name: join('issues', issue.id, article.slug, `${article.slug}.pdf`),
    html: articleDocument(article, []),
    isWhole: false,
  })),
  {
    name: join('issues', issue.id, issueFileName({ ending: 'pdf' }, issue.id, issue.issue)),
    html: issueDocument(issue, []),
    isWhole: true,
  },
]);
/** Where the number of a page stands, in points. */
const FOOT = { top: 790, height: 50 };

/** A heading, a paragraph or a table of a document; of a picture the name, which is undefined where it has none. */
interface Block {
  name: string | undefined;
  isPicture: boolean;
}

/** Where the pictures stand: the number of the section, that of the block in it, and the name. */
function placesOfPictures(blocks: readonly Block[]): string[] {
  let section = 0;
  let block = 0;
  return blocks.flatMap(({ name, isPicture }) => {
    if (isPicture) return [`${String(section)}.${String(block)} ${name ?? 'has no name'}`];
    const isHeading = /^H\d$/u.test(name ?? '');
    if (isHeading) section += 1;
    block = isHeading ? 0 : block + 1;
    return [];
  });
}

/** The blocks of a document of HTML; a picture without words is an ornament. */
function blocksOf(html: string): Block[] {
  const $ = load(html);
  return $('body :is(h1, h2, h3, h4, p, table, svg[role="img"], img:not([alt=""]))')
    .toArray()
    .map((node) => {
      const { tagName, attribs } = node;
      if (tagName === 'svg') return { name: $(node).children('title').text(), isPicture: true };
      if (tagName === 'img') return { name: attribs['alt'], isPicture: true };
      return { name: tagName.toUpperCase(), isPicture: false };
    });
}

/** The languages of a document of HTML in their order: each where the words change from that around them. */
function languageChanges(html: string): string[] {
  const $ = load(html);
  return $('body [lang]')
    .toArray()
    .filter((node) => $(node).parent().closest('[lang]').attr('lang') !== node.attribs['lang'])
    .map((node) => node.attribs['lang'] ?? '');
}

describe('the tags of the PDF', () => {
  test.each(files)('$name name every picture, and read it where the article has it', async (file) => {
    const blocks = pdfTags(await openedPdf(join(dir, file.name)))
      .filter(({ name }) => /^(?:H\d|P|Table|Figure)$/u.test(name))
      .map(({ name, alternative }) => {
        const isPicture = name === 'Figure';
        return { name: isPicture ? alternative : name, isPicture };
      });
    expect(placesOfPictures(blocks)).toEqual(placesOfPictures(blocksOf(file.html)));
  });

  test.each(files)('$name say the language of all words that are in another', async ({ name, html }) => {
    const [document, ...tags] = pdfTags(await openedPdf(join(dir, name)));
    expect(document?.language).toBe(load(html)('html').attr('lang'));
    expect(tags.flatMap(({ language }) => language ?? [])).toEqual(languageChanges(html));
  });
});

describe.skipIf(!hasPoppler)('the pages of the PDF', () => {
  test.each(files)('$name have in a viewer the numbers at their feet', async ({ name, isWhole }) => {
    const file = join(dir, name);
    const labels = pageLabels(await openedPdf(file));
    const printed = pdfPages(file, FOOT).map((text) => text.trim());
    expect(labels).toHaveLength(printed.length);
    // Cover and back cover are counted, and have no number.
    const numbered = isWhole ? ([1, -1] as const) : ([0] as const);
    expect(labels.slice(...numbered)).toEqual(printed.slice(...numbered));
  });
});
