import { describe, expect, test } from 'vitest';
import { readSource, type HeadWithoutLabels, type SourceReading } from '../support/fidelity/source.ts';
import { countWords } from '../support/fidelity/tokens.ts';
import { applyCorrections } from '../../src/lib/check/corrections.ts';

function read(source: string, withoutLabels: readonly HeadWithoutLabels[] = []): SourceReading {
  return readSource(applyCorrections(source, []), withoutLabels);
}

function words(tokens: readonly { text: string }[] | undefined): string {
  return (tokens ?? []).map(({ text }) => text).join(' ');
}

describe('a source read as words', () => {
  test('has no markup of bold, italics, tags and addresses, and keeps what touches them', () => {
    expect(
      words(read('**55th place** among *Open Data*, <i>15 716,3</i> (<https://a.uz/b_c?x=1>).').tokens),
    ).toBe('55th place among Open Data, 15 716,3 (https://a.uz/b_c?x=1).');
  });

  test('keeps an asterisk that opens nothing, so that it is not lost in silence', () => {
    expect(words(read('a * b\n\nc').tokens)).toBe('a * b c');
  });

  test('drops leaders but no full stop', () => {
    expect(words(read('Good Neighbourhood..... 7\nЖ.-К. Юнкер, etc. 17').tokens)).toBe(
      'Good Neighbourhood 7 Ж.-К. Юнкер, etc. 17',
    );
  });

  test('keeps bullets and the numbers of lists, which a reader sees', () => {
    expect(words(read(' - Police\n 3. Will\n1) Removing').tokens)).toBe('- Police 3. Will 1) Removing');
  });

  test('keeps dashes, nested quotes and stray brackets as they stand', () => {
    const text = 'JSC “Center “QazTrade”, law “. [11]] China — «а “б” в» 79-89 2020–202 (3, 8%) \'x"';
    expect(words(read(text).tokens)).toBe(text);
  });

  test('knows the line of each word', () => {
    expect(read('one\n\ntwo three').tokens.map(({ line }) => line)).toEqual([1, 3, 3]);
  });

  test('counts words without the punctuation that stands alone', () => {
    expect(countWords(read('Ферғана алқабы - 29 km³ / year – №').tokens)).toBe(5);
  });
});

describe('the footnotes of a source', () => {
  const article = [
    'Abstract. Жиһан¹',
    '',
    'Ключевые слова: а',
    '',
    'factors, a',
    '',
    '¹ The *Fergana* Valley.',
    '',
    'shortage of 29 km³ and 9.4%³; end.¹⁰',
    '² Two',
    '¹⁰ Ibid.',
    'REFERENCES:',
  ];

  test('leave the halves of a paragraph joined', () => {
    expect(words(read(article.join('\n')).tokens)).toBe(
      'Abstract. Жиһан¹ Ключевые слова: а factors, a shortage of 29 km³ and 9.4%³; end.¹⁰ REFERENCES:',
    );
  });

  test('are a stream of their own, marks first', () => {
    expect(words(read(article.join('\n')).footnotes[0])).toBe('¹ The Fergana Valley. ² Two ¹⁰ Ibid.');
  });

  test('belong to the article in which they stand', () => {
    const { footnotes } = read('Abstract. a\n¹ one\nAbstract. b\nAbstract. c\n¹ two');
    expect(footnotes.map(words)).toEqual(['¹ one', '', '¹ two']);
  });

  test('are not taken from a line that merely begins with a raised number', () => {
    expect(words(read('Abstract. a\n³He is helium').tokens)).toBe('Abstract. a ³He is helium');
  });

  test('before the first article are an error', () => {
    expect(() => read('cover\n¹ lost')).toThrow('source.txt:2');
  });
});

describe('an article without abstract and keywords', () => {
  const titles = { en: 'A “word” on peace', kk: 'Бейбітшілік', ru: 'Слово' };
  const source = [
    ...['A "Word"', 'on Peace', '', 'A “Word” on Peace..... 7', ''],
    ...['Abstract. a', '', 'Ключевые слова: б', '', 'one¹', '¹ *first*', ''],
    ...['A "WORD" ON PEACE', '', '*A. Author*', '', 'БЕЙБІТШІЛІК', '', '*А. Автор*', ''],
    ...['СЛОВО', '', '*А. Автор*', '', '', '*two*¹', '¹ second', ''],
    ...['Abstract. c', '', 'Ключевые слова: г', '', '**three**'],
  ].join('\n');

  test('is known by its title where it stands last, with notes and emphasis of its own', () => {
    const { footnotes, emphasis } = read(source, [titles]);
    expect(footnotes.map(words)).toEqual(['¹ first', '¹ second', '']);
    expect(emphasis).toEqual([
      [{ kind: 'em', text: 'first' }],
      [{ kind: 'em', text: 'two' }],
      [{ kind: 'strong', text: 'three' }],
    ]);
  });

  test('is not taken for one where the source has no such title', () => {
    expect(read(source, [{ en: 'Other', kk: 'Басқа', ru: 'Иное' }]).footnotes).toHaveLength(2);
    expect(read(source).footnotes).toHaveLength(2);
  });
});

describe('the emphasis of a source', () => {
  test('is that of texts, references and notes, not of keywords', () => {
    const source =
      '**Cover**\nAbstract. *no*\nКлючевые слова: *нет,\nнет*\n\n*a\nb* **c** <i>d</i>\n¹ *note*\n\n1. *European law* Journal';
    expect(read(source).emphasis).toEqual([
      [
        { kind: 'em', text: 'a b' },
        { kind: 'strong', text: 'c' },
        { kind: 'em', text: 'd' },
        { kind: 'em', text: 'European law' },
        { kind: 'em', text: 'note' },
      ],
    ]);
  });

  test('does not reach over a blank line', () => {
    expect(read('Abstract. a\nКлючевые слова: б\n\n2 * 3\n\n4 * 5').emphasis).toEqual([[]]);
  });
});
