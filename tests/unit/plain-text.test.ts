import { describe, expect, test } from 'vitest';
import { blockLines, countWords, wordCount } from '../../src/lib/content-tree/plain-text.ts';
import { sectionTitles } from '../../src/lib/content-tree/section-titles.ts';
import { readText } from '../support/publications.ts';

const { text } = await readText(`Before _any_ heading[^1].

## The first

One [1]. Қазақша сөз.

### Inside it

> A quotation.

- a list

#### Too deep

<Table number={1}>

Table 1 – Trade

|   № | Country |
| --: | ------- |
|   1 | Japan   |

A note below.

</Table>

[^1]: Two words.

<References>

1. A reference of five words.

</References>
`);

describe('the text of a content tree', () => {
  test('is every line in its order, marks and citations as printed', () => {
    expect(blockLines(text.body)).toEqual([
      'Before any heading¹.',
      'The first',
      'One [1]. Қазақша сөз.',
      'Inside it',
      'A quotation.',
      'a list',
      'Too deep',
      'Table 1\u00a0– Trade',
      '№',
      'Country',
      '1',
      'Japan',
      'A note below.',
    ]);
  });

  test('has as many words as a reader reads: the notes count, the references do not', () => {
    const body = 3 + 2 + 4 + 2 + 2 + 2 + 2 + 3 + 0 + 1 + 1 + 1 + 3;
    expect(wordCount(text)).toBe(body + 2);
  });

  test('counts a word as a run of letters and digits, whatever blanks part them', () => {
    expect(countWords('— Ж.-К. Юнкер,\u00a03 367,8\n«» …')).toBe(4);
  });

  test('names its sections down to a depth', () => {
    expect(sectionTitles(text.body, 3)).toEqual([
      { id: 'the-first', depth: 2, title: 'The first' },
      { id: 'inside-it', depth: 3, title: 'Inside it' },
    ]);
  });
});
