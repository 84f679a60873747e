import type { Fault } from './fault.ts';

const SECOND = 'second-article.mdx';
const PARAGRAPH = 'One paragraph, and that is all.';
const RUSSIAN = 'За десять лет торговля с соседями выросла более чем вдвое.';

/** Letters of two alphabets, and texts in another language than their field. */
export const LANGUAGE_FAULTS: readonly Fault[] = [
  {
    did: 'typed a Latin letter in a word of Cyrillic',
    file: SECOND,
    change: ['ru: О чём она.', 'ru: О чём онa.'],
    line: 9,
    told: '"онa" has the Latin a: write it in letters of one alphabet',
  },
  {
    did: 'typed a letter of Cyrillic in a text of Latin letters',
    file: SECOND,
    change: [PARAGRAPH, 'One pаragraph.'],
    line: 14,
    told: '"pаragraph" has the Cyrillic а: write it in letters of one alphabet',
  },
  {
    did: 'joined words of two alphabets',
    file: SECOND,
    change: [PARAGRAPH, 'One KEGOCтың paragraph.'],
    line: 14,
    told: '"KEGOCтың" has the Cyrillic т, ы, ң: write it in letters of one alphabet',
    isWarning: true,
  },
  {
    did: 'lost a letter of Kazakh',
    file: SECOND,
    change: ['kk: Не туралы екені.', 'kk: Ма?ала туралы.'],
    line: 9,
    told: '"Ма?ала" has lost a letter, for which a question mark stands: write it',
    isWarning: true,
  },
  {
    did: 'wrote the Kazakh abstract in Russian',
    file: SECOND,
    change: ['kk: Не туралы екені.', 'kk: В статье говорится о торговле с соседними странами.'],
    line: 9,
    told: 'this is in Russian: write it in Kazakh, or put each text under its own language',
  },
  {
    did: 'wrote the Russian abstract in English',
    file: SECOND,
    change: ['ru: О чём она.', 'ru: What the article says.'],
    line: 9,
    told: 'this is in English: write it in Russian, or put each text under its own language',
  },
  {
    did: 'wrote the Kazakh title in Russian',
    file: SECOND,
    change: ['kk: Үлгінің алғашқы қадамдары 9', 'kk: Первые шаги образца и их значение'],
    line: 4,
    told: 'this is in Russian: write it in Kazakh, or put each text under its own language',
  },
  {
    did: 'wrote the English keywords in Kazakh',
    file: SECOND,
    change: ['en: [Trade]', 'en: [сыртқы сауда мен көршілер]'],
    also: ['keywordsCorrespond: true', 'keywordsCorrespond: false'],
    line: 10,
    told: 'this is in Kazakh: write it in English, or put each text under its own language',
  },
  {
    did: 'stated English of a text in Russian',
    file: SECOND,
    change: [PARAGRAPH, `${RUSSIAN} ${RUSSIAN} ${RUSSIAN}`],
    line: 14,
    told: 'the text is in Russian, and its record says English: write language: ru, or the text that belongs here',
  },
];
