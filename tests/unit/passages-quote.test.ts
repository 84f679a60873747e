import { describe, expect, test } from 'vitest';
import { foldSigns, joinText } from '../../src/client/passages/joined-text.ts';
import { findQuote, makeQuote } from '../../src/client/passages/quote.ts';

const nowhere = () => false;

/** Keeps words of a text, and looks for them in another. */
function keepAndFind(
  text: string,
  words: string,
  later = text,
  isInBlock: (place: number) => boolean = nowhere,
) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text has no “${words}”`);
  const found = findQuote(later, makeQuote(text, start, start + words.length), isInBlock);
  return found && later.slice(found.start, found.end);
}

describe('the text of an article', () => {
  test('is one string, whatever elements stand in its words', () => {
    const block = {};
    const runs = ['the so-called ', 'depressed', ' region [', '3', ']'].map((data) => ({ data, block }));
    expect(joinText(runs).text).toBe('the so-called depressed region [3]');
  });

  test('leads from each character back to its run and its place there', () => {
    const runs = [
      { data: '  a\n  b', block: 1 },
      { data: 'c\u00ADd', block: 1 },
      { data: 'e', block: 2 },
    ];
    const { text, runs: from, offsets } = joinText(runs);
    expect(text).toBe('a bcd e');
    expect(from).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(offsets).toEqual([2, 3, 6, 0, 2, 0, 0]);
  });

  test('has one space between blocks, with or without blanks in the page', () => {
    const tight = [
      { data: 'end.', block: 1 },
      { data: 'Next', block: 2 },
    ];
    const loose = [
      { data: 'end. ', block: 1 },
      { data: '\n ', block: 0 },
      { data: ' Next', block: 2 },
    ];
    expect(joinText(tight).text).toBe('end. Next');
    expect(joinText(loose).text).toBe('end. Next');
  });

  test('takes no-break and other spaces for spaces, and leaves out what is not seen', () => {
    expect(joinText([{ data: '42\u00a0177,8\u2009км\u200B²', block: 1 }]).text).toBe('42 177,8 км²');
  });

  test('is compared without its typography, at the same places', () => {
    const text = '«Ж.-К.» – “it’s”';
    expect(foldSigns(text)).toBe(`"Ж.-К." - "it's"`);
    expect(foldSigns(text)).toHaveLength(text.length);
  });
});

describe('the quote of a passage', () => {
  test('has 32 characters around it, and no more than there are', () => {
    const text = `${'a'.repeat(40)}words${'b'.repeat(10)}`;
    expect(makeQuote(text, 40, 45)).toEqual({
      prefix: 'a'.repeat(32),
      exact: 'words',
      suffix: 'b'.repeat(10),
    });
  });

  test('takes more around it where the same words stand in the same surroundings twice', () => {
    const sentence = 'The borders were drawn in haste, and nobody asked those who lived there. ';
    const text = `First of all, this. ${sentence.repeat(3)}Last of all, that.`;
    const second = text.indexOf('nobody', text.indexOf('nobody') + 1);
    const quote = makeQuote(text, second, second + 6);
    expect(quote.prefix.length).toBeGreaterThan(32);
    expect(findQuote(text, quote, nowhere)).toEqual({ start: second, end: second + 6 });
  });

  test('cuts no character of two units in half', () => {
    const text = `${'𐰴'.repeat(40)} words ${'😀'.repeat(40)}`;
    const start = text.indexOf('words');
    const { prefix, suffix } = makeQuote(`x${text}`, start + 1, start + 6);
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });
});

describe('a passage is found again', () => {
  const text = 'Қазақстан мен Өзбекстан арасындағы сауда. Ж.-К. Юнкер былай деді: «Ұлы істер – ұсақтан».';

  test.each(['Өзбекстан арасындағы', 'Ж.-К. Юнкер', '«Ұлы істер – ұсақтан»'])('in Kazakh: %s', (words) => {
    expect(keepAndFind(text, words)).toBe(words);
  });

  test('when the text around has changed on one side', () => {
    const later = text.replace('Қазақстан мен ', 'Биылғы жылдың басында ');
    expect(keepAndFind(text, 'Өзбекстан арасындағы', later)).toBe('Өзбекстан арасындағы');
  });

  test('when its quotation marks, dashes and apostrophes are set in another way', () => {
    const later = text.replace('«Ұлы істер – ұсақтан»', '“Ұлы істер — ұсақтан”');
    expect(keepAndFind(text, '«Ұлы істер – ұсақтан»', later)).toBe('“Ұлы істер — ұсақтан”');
  });

  test('when a file has its letters in parts', () => {
    const quote = { prefix: '', exact: 'Юнкер былай деді'.normalize('NFD'), suffix: '' };
    const found = findQuote(text, quote, nowhere);
    expect(text.slice(found?.start, found?.end)).toBe('Юнкер былай деді');
  });

  test('among emoji and letters beyond the first plane, at the right place', () => {
    const rich = 'Орхон 𐰴𐰀𐰍𐰣 жазуы 😀 тастағы 𐰴𐰀𐰍𐰣 сөзі';
    const second = rich.lastIndexOf('𐰴𐰀𐰍𐰣');
    const quote = makeQuote(rich, second, second + '𐰴𐰀𐰍𐰣'.length);
    expect(findQuote(rich, quote, nowhere)).toEqual({ start: second, end: second + '𐰴𐰀𐰍𐰣'.length });
  });

  const twice = 'In 2019 trade grew by a third. It was noted. In 2020 trade grew by a third. It was denied.';

  test('at its own place where an article has the same sentence twice', () => {
    const start = twice.lastIndexOf('trade grew by a third.');
    const quote = makeQuote(twice, start, start + 22);
    expect(findQuote(twice, quote, nowhere)?.start).toBe(start);
  });

  test('in its own paragraph where all that stands around it is the same', () => {
    const same = 'One and the same sentence of some length. One and the same sentence of some length.';
    const quote = { prefix: '', exact: 'One and the same sentence of some length.', suffix: '' };
    expect(findQuote(same, quote, (place) => place > 10)?.start).toBe(42);
    expect(findQuote(same, quote, (place) => place < 10)?.start).toBe(0);
  });
});

describe('a passage is not found', () => {
  const text =
    'The Council met in Astana and adopted a joint statement on trade and transit between the two countries.';

  test('where a word of it was corrected', () => {
    expect(keepAndFind(text, 'adopted a joint statement', text.replace('joint', 'common'))).toBeUndefined();
  });

  test('where a single word of it stands in quite another sentence', () => {
    const later =
      'Nobody had thought of trade when the roads were built, and no treaty had been signed about it at all.';
    expect(keepAndFind(text, 'trade', later)).toBeUndefined();
  });

  test('where it has no words', () => {
    expect(findQuote(text, { prefix: '', exact: '', suffix: '' }, nowhere)).toBeUndefined();
  });
});
