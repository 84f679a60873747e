import { createProcessor } from '@mdx-js/mdx';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/client/passages/markdown.ts';
import { groupByArticle } from '../../src/client/passages/passage-list.ts';
import { keptPassage } from '../support/kept-passages.ts';

const REFERENCES = new Map([
  ['2020-4/some-article', 'Author, A. (2020). Some article. <Journal> & Co., (4), 7.'],
]);

describe('passages in Markdown', () => {
  const editionOf = (day: string) => `Web edition of *${day}*`;
  const words = { title: 'My passages', note: 'Note', link: 'Link to the passage', editionOf };
  const write = (...passages: Parameters<typeof keptPassage>[0][]) =>
    toMarkdown(groupByArticle(passages.map(keptPassage)), REFERENCES, words);

  test('have the reference of their article, the words, the note and the address', () => {
    expect(write({ note: 'First line\nsecond\n\nNew paragraph' })).toBe(
      [
        '# My passages',
        '## Some article',
        String.raw`Author, A. (2020). Some article. \<Journal\> \& Co., (4), 7.`,
        '> some words',
        '**Note:** First line\\\nsecond',
        'New paragraph',
        '[Link to the passage](<https://journal.example/issues/2020-4/some-article/#p-some-words-abc:~:text=some%20words>)',
      ].join('\n\n') + '\n',
    );
  });

  test('say of which day the edition was whose words they are, where that was kept', () => {
    const [, , , quotation, edition, link] = write({ edition: '2026-11-25' }).split('\n\n');
    expect(quotation).toBe('> some words');
    expect(edition).toBe(String.raw`Web edition of \*2026-11-25\*`);
    expect(link).toMatch(/^\[Link to the passage\]/u);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '*not* _italic_ **not bold** `no code` ~~not struck~~',
    '# no heading',
    '1. no list',
    '- no list',
    '+ no list',
    '=== ---',
    '[no link](javascript:alert(1)) ![no picture](x)',
    '&amp; stays, \\ too, | and $x$',
    'a\u00a0b – «Ж.-К.» 😀',
  ])('say %s as it is', (text) => {
    const tree = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] }).parse(
      write({ exact: text, note: text }),
    );
    const [, , , quotation, note] = tree.children;
    const plain = text.replaceAll(/\s+/gu, ' ');
    expect(quotation && toString(quotation)).toBe(plain);
    expect(note && toString(note)).toBe(`Note: ${plain}`);
    expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|image|list|inlineCode|emphasis|code)"/u);
  });

  test('stand by article, the last kept first, in the order of the text', () => {
    const groups = groupByArticle([
      keptPassage({ start: 9 }),
      keptPassage({ start: 3 }),
      keptPassage({ article: '2020-4/other', created: '2026-12-01T00:00:00Z' }),
    ]);
    expect(groups.map(({ article, passages }) => [article, passages.map(({ start }) => start)])).toEqual([
      ['2020-4/other', [120]],
      ['2020-4/some-article', [3, 9]],
    ]);
  });
});
