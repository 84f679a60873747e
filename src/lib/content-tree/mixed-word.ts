import { say } from '../faults/say.ts';

/** A word that has letters of two alphabets, or has lost one. */
export interface MixedWord {
  word: string;
  message: string;
  /** Whether nothing but a slip of the keyboard explains it: the letters look like those of the alphabet that the word is in. */
  isSlip: boolean;
}

/** Letters of each alphabet that look like one of the other. */
const LOOK_ALIKE = /^[acehikmoptxyABCEHIKMOPTXYасеһіктморхуАВСЕНІКМОРТХУ]+$/u;

/** The words of a text with letters of both alphabets, and words of Cyrillic in which a question mark stands for a letter. */
export function mixedWords(text: string): MixedWord[] {
  return [...text.matchAll(/(?<![\p{L}./@])[\p{L}\p{M}]+(?:\?\p{Script=Cyrillic}[\p{L}\p{M}]*)*/gu)].flatMap(
    ([word]): MixedWord[] => {
      const latin = word.match(/\p{Script=Latin}/gu) ?? [];
      const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
      if (word.includes('?')) {
        return cyrillic.length < 3
          ? []
          : [
              {
                word,
                message: say('letterLost', { word }),
                isSlip: false,
              },
            ];
      }
      if (latin.length === 0 || cyrillic.length === 0) return [];
      const [fault, strange] =
        latin.length > cyrillic.length
          ? (['lettersOfCyrillic', cyrillic] as const)
          : (['lettersOfLatin', latin] as const);
      const message = say(fault, { word, letters: [...new Set(strange)].join(', ') });
      return [{ word, message, isSlip: LOOK_ALIKE.test(strange.join('')) }];
    },
  );
}
