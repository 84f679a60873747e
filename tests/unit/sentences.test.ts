import { describe, expect, test } from 'vitest';
import { sentenceAt } from '../../src/client/cards/sentences.ts';

/** The sentence of a text that `^` marks a place of. */
function sentence(marked: string, language = 'en'): string {
  return sentenceAt(marked.replace('^', ''), marked.indexOf('^'), language);
}

describe('the sentence of a mark', () => {
  test.each([
    ['One. Two words^. Three.', 'Two words.'],
    ['One. Two words.^ Three.', 'Two words.'],
    ['One. Two words. ^ Three.', 'Two words.'],
    ['^One. Two.', 'One.'],
    ['Only one without an end^', 'Only one without an end'],
    ['Growth was 5.3% in 2021 ^ . Then it fell.', 'Growth was 5.3% in 2021.'],
    ['It grew\n  fast (see Figure 1) ^. It fell.', 'It grew fast (see Figure 1).'],
    ['“Is it?” he asked^. No.', '“Is it?” he asked.'],
  ])('is found in “%s”', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  test.each([
    ['en', 'A speech by K. Tokayev^ was long. It ended.', 'A speech by K. Tokayev was long.'],
    ['en', 'The decree No. 63 On approval^ came. Then more.', 'The decree No. 63 On approval came.'],
    ['en', 'Prof. Smith and Dr. Jones^ agree. Others do not.', 'Prof. Smith and Dr. Jones agree.'],
    ['en', 'The answer is no. Smith^ said so.', 'Smith said so.'],
    ['en', 'Joshi et al. Found^ it. Then.', 'Joshi et al. Found it.'],
    ['en', 'The U.S. Congress^ met. It voted.', 'The U.S. Congress met.'],
    ['ru', 'В 2019 г. Казахстан^ вырос. Затем упал.', 'В 2019 г. Казахстан вырос.'],
    [
      'ru',
      'Он живёт на ул. Бейбитшилик^ с А. С. Петровым. Да.',
      'Он живёт на ул. Бейбитшилик с А. С. Петровым.',
    ],
    ['ru', 'Уголь, нефть и т. д. Газ^ отдельно.', 'Газ отдельно.'],
    ['ru', 'Уголь и т. д. и газ^ вместе. Всё.', 'Уголь и т. д. и газ вместе.'],
    ['kk', '2019 ж. Қазақстан^ өсті. Кейін төмендеді.', '2019 ж. Қазақстан өсті.'],
    ['kk', 'Ол Қ. Тоқаевтың^ сөзі. Ұзақ болды.', 'Ол Қ. Тоқаевтың сөзі.'],
  ])('goes on after an abbreviation or an initial (%s): %s', (language, text, expected) => {
    expect(sentence(text, language)).toBe(expected);
  });
});
