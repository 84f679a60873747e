import { describe, expect, test } from 'vitest';
import { compareEmphasis, compareIssue, compareTokens } from '../support/fidelity/compare.ts';
import {
  splitWords,
  type EditionToken,
  type SourceToken,
  type Strictness,
} from '../support/fidelity/tokens.ts';

function source(text: string): SourceToken[] {
  return text
    .split('\n')
    .flatMap((line, index) => splitWords(line).map((word) => ({ text: word, line: index + 1 })));
}

function edition(text: string, strictness: Strictness = 'exact', part = 'one, body'): EditionToken[] {
  return splitWords(text).map((word) => ({ text: word, part, strictness }));
}

describe('source and edition', () => {
  test('are equal where every word and mark is', () => {
    const text = 'According to N. Herman, “Ж.-К. said «no “law “»” [11]] – 29 km³';
    expect(compareTokens(source(text), edition(text))).toEqual([]);
  });

  test.each([
    ['a Latin letter in a Cyrillic word', 'точки Ферганы', 'тoчки Ферганы'],
    ['a Kazakh letter that became Russian', 'мүмкіндіктер', 'мумкіндіктер'],
    ['a quotation mark that is missing', 'the "Hearing State', 'the Hearing State'],
    ['a hyphen that is missing', '2019-2022', '20192022'],
    ['a blank in a number', '(3, 8%)', '(3,8%)'],
    ['a lost full stop', 'of 2018. (5.9', 'of 2018 (5.9'],
    ['a mark of a note that became a digit', 'was 9.4%³;', 'was 9.4%3;'],
    ['a bracket that an editor took away', '[11]].', '[11].'],
    ['a word joined', 'anti- corruption', 'anti-corruption'],
  ])('differ by %s', (_, print, ours) => {
    expect(compareTokens(source(print), edition(ours))).toHaveLength(1);
  });

  test.each([
    ['quotation marks', 'the "Hearing State"', 'the “Hearing State”'],
    ['dashes', 'for 2019-2022 - a plan', 'for 2019–2022\u00a0– a plan'],
    ['apostrophes', "the EU's", 'the EU’s'],
  ])('are the same in whatever shape the rule sets their %s', (_, print, ours) => {
    expect(compareTokens(source(print), edition(ours))).toEqual([]);
  });

  test('differ where the edition says a word more, a word less or the same in another order', () => {
    expect(compareTokens(source('a b c d e f g'), edition('a b new c d e f g'))).toHaveLength(1);
    expect(compareTokens(source('a b c d e f g'), edition('a b d e f g'))).toHaveLength(1);
    expect(compareTokens(source('a b c d e f g'), edition('a b c e d f g'))).not.toEqual([]);
  });

  test('differ where one of them ends early', () => {
    expect(compareTokens(source('a b c'), edition('a b'))).toHaveLength(1);
    expect(compareTokens(source('a b'), edition('a b c'))).toHaveLength(1);
    expect(compareTokens(source('a'), [])).toHaveLength(1);
    expect(compareTokens([], edition('a'))).toHaveLength(1);
  });

  test('are told apart with the line, the part and ten words of both on each side', () => {
    const before = 'l m n o p q r s t u v';
    const [message = ''] = compareTokens(
      source(`k\n${before}\ntoчки w x`),
      edition(`k ${before} tochki w x`, 'exact', 'fergana-valley, references'),
    );
    expect(message).toBe(
      [
        'source.txt:3 (fergana-valley, references)',
        '    source:  m n o p q r s t u v ⟦toчки⟧ w x',
        '    edition: m n o p q r s t u v ⟦tochki⟧ w x',
      ].join('\n'),
    );
  });

  test('that part and meet again give every difference, each once', () => {
    const tail = 'and these are the same words again';
    expect(
      compareTokens(source(`a X ${tail} Y ${tail} Z`), edition(`a 1 ${tail} 2 3 ${tail} 4`)),
    ).toHaveLength(3);
  });

  test('that never meet again end the comparison', () => {
    const strangers = (letter: string) =>
      Array.from({ length: 900 }, (_, n) => `${letter}${String(n)}`).join(' ');
    expect(compareTokens(source(strangers('s')), edition(strangers('e')))).toHaveLength(1);
  });
});

describe('parts of which only words are compared', () => {
  test('may set commas, bullets and brackets of their own', () => {
    expect(
      compareTokens(
        source('- қоғам, билік - Швеция. (Ph.D.)'),
        edition('қоғам билік · Швеция Ph.D', 'words'),
      ),
    ).toEqual([]);
  });

  test('may not set other letters, nor other signs inside a word', () => {
    expect(compareTokens(source('Covid-19'), edition('COVID-19', 'words'))).toHaveLength(1);
    expect(compareTokens(source('Ж.-К.'), edition('Ж-К.', 'words'))).toHaveLength(1);
  });

  test('do not take the punctuation with which an exact part begins', () => {
    const parts = [...edition('a b', 'words'), ...edition('– c')];
    expect(compareTokens(source('a, b . – c'), parts)).toEqual([]);
    expect(compareTokens(source('a, b . c'), parts)).toHaveLength(1);
  });

  test('may be the last', () => {
    expect(compareTokens(source('4(80) .'), edition('4(80)', 'words'))).toEqual([]);
  });
});

describe('whole issues', () => {
  test('differ where one has an article more', () => {
    expect(
      compareIssue({ tokens: [], footnotes: [[]], emphasis: [[]] }, { tokens: [], articles: [] }),
    ).toEqual(['the source has 1 articles, the edition 0']);
  });

  test('differ where a note or an emphasis does', () => {
    const messages = compareIssue(
      { tokens: [], footnotes: [source('¹ Ibid.')], emphasis: [[{ kind: 'em', text: 'a' }]] },
      {
        tokens: [],
        articles: [{ slug: 'one', footnotes: edition('¹ Ibid'), emphasis: [{ kind: 'strong', text: 'a' }] }],
      },
    );
    expect(messages).toHaveLength(2);
    expect(messages[1]).toBe('one, emphasis 1: the source has em "a", the edition strong "a"');
  });

  test('differ where an emphasis is lost or added at the end', () => {
    expect(compareEmphasis('one', [{ kind: 'em', text: 'a' }], [])).toEqual([
      'one, emphasis 1: the source has em "a", the edition no more',
    ]);
    expect(compareEmphasis('one', [], [{ kind: 'em', text: 'a' }])).toHaveLength(1);
  });
});
