import { describe, expect, test } from 'vitest';
import { findChanged } from '../../src/client/passages/find-changed.ts';
import { makeQuote } from '../../src/client/passages/quote.ts';

/** Keeps words of a text, and looks for them where the text was corrected. */
function keepAndFind(text: string, words: string, later: string): string | undefined {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text has no “${words}”`);
  const found = findChanged(later, makeQuote(text, start, start + words.length));
  return found && later.slice(found.start, found.end);
}

const KAZAKH =
  'Өңірлік ынтымақтастық соңғы жылдары күшейе түсті. Қазақстан мен Өзбекстан арасындағы сауда көлемі бес жылда екі есеге жуық өсті, ' +
  'ал шекара маңындағы өткізу бекеттері толықтай жаңартылды. Сарапшылар бұл үрдіс жалғасады деп есептейді.';
const ENGLISH =
  'The borders of the valley were drawn in haste. Nobody asked those who had lived there for centuries, and the maps of that time ' +
  'show three states where there had been one market. Later commissions tried to mend what had been torn.';

describe('a kept passage whose article was corrected', () => {
  test('is found where a word of its own was corrected', () => {
    const words = 'Nobody asked those who had lived there for centuries';
    const corrected = words.replace('centuries', 'generations');
    expect(keepAndFind(ENGLISH, words, ENGLISH.replace(words, corrected))).toBe(corrected);
  });

  test('is found in Kazakh where letters and an ending were corrected', () => {
    const words = 'Қазақстан мен Өзбекстан арасындағы сауда көлемі';
    const corrected = 'Қазақстан мен Өзбекстанның арасындағы сауда көлемi';
    expect(keepAndFind(KAZAKH, words, KAZAKH.replace(words, corrected))).toBe(corrected);
  });

  test('is found where what stands around it was corrected, and has its own words alone', () => {
    const later = KAZAKH.replace('күшейе түсті', 'нығая түсті').replace('бес жылда', 'алты жылда');
    const words = 'Қазақстан мен Өзбекстан арасындағы сауда көлемі';
    expect(keepAndFind(KAZAKH, words, later)).toBe(words);
  });

  test('is found at the beginning and at the end of a text', () => {
    const first = 'The borders of the valley were drawn';
    expect(keepAndFind(ENGLISH, first, ENGLISH.replace('The borders', 'The frontiers'))).toBe(
      'The frontiers of the valley were drawn',
    );
    const last = 'tried to mend what had been torn.';
    expect(keepAndFind(ENGLISH, last, ENGLISH.replace('mend', 'repair'))).toBe(
      'tried to repair what had been torn.',
    );
  });

  test('takes in words that were added to it, and does without those that were taken out', () => {
    const words = 'Nobody asked those who had lived there for centuries';
    const longer = 'Nobody ever asked those who had lived there for many centuries';
    expect(keepAndFind(ENGLISH, words, ENGLISH.replace(words, longer))).toBe(longer);
    const shorter = 'Nobody asked those who had lived there';
    expect(keepAndFind(ENGLISH, words, ENGLISH.replace(words, shorter))).toBe(shorter);
  });

  test('is found by its own words alone where all around it is new, if they are many', () => {
    const words =
      'Nobody asked those who had lived there for centuries, and the maps of that time show three states';
    const corrected = words.replace('three states', 'four states');
    const later = `Quite another beginning stands in this edition now: ${corrected} – and another end, too, of other words.`;
    expect(keepAndFind(ENGLISH, words, later)).toBe(corrected);
    const few = 'three states where there had been one';
    expect(
      keepAndFind(ENGLISH, few, `Another text. We saw four states where there had been one. And so on.`),
    ).toBe(undefined);
  });

  test('is not found where its own words have become others, whatever stands around them', () => {
    const words = 'екі есеге';
    expect(keepAndFind(KAZAKH, words, KAZAKH.replace(words, 'он пайызға'))).toBe(undefined);
  });

  test('is not found where more than a fifth is new', () => {
    const words = 'show three states where there had been one market';
    const later = ENGLISH.replace(words, 'prove how many powers met at a single bazaar');
    expect(keepAndFind(ENGLISH, words, later)).toBe(undefined);
  });

  test('is not found where its sentence was repeated, and each of the places could be meant', () => {
    const sentence = 'Exports of grain to the neighbours grew by 5% in 2018, as the table shows. ';
    const text = `An introduction to the matter. ${sentence}Of the rest, nothing is known. `;
    const [one, other] = [sentence.replace('2018', '2019'), sentence.replace('2018', '2017')];
    expect(keepAndFind(text, 'grew by 5% in 2018', text.replace(sentence, one))).toBe('grew by 5% in 2019');
    expect(keepAndFind(text, 'grew by 5% in 2018', text.replace(sentence, one + other))).toBe(undefined);
    expect(keepAndFind(sentence.repeat(3), 'grew by 5% in 2018', one.repeat(3))).toBe(undefined);
  });

  test('is compared without typography', () => {
    const text = 'Авторлар «жаңа өңірлік сәулет» туралы жазады, бірақ оны түсіндірмейді.';
    const words = '«жаңа өңірлік сәулет» туралы жазады';
    expect(
      keepAndFind(text, words, 'Авторлар “жаңа өңірлік сәулеті” туралы жазады, бірақ оны түсіндірмейді.'),
    ).toBe('“жаңа өңірлік сәулеті” туралы жазады');
  });
});
