import { inEachLocale, LOCALES, type Locale } from '../../schemas/locales.ts';
import type { AcceptedWords } from '../../schemas/accepted-words.ts';
import { cyrillicLanguage } from '../content-tree/cyrillic-language.ts';
import { ACCEPTED_WORDS, acceptedAs } from './accepted-words.ts';
import { possibleKazakhStems } from './kazakh-endings.ts';
import type { Problem } from './problem.ts';
import type { WrittenText } from './texts.ts';
import { say } from '../faults/say.ts';

/** The words that a dictionary refuses; nothing where the machine has no dictionary of the language. */
export type Refuse = (language: Locale, words: readonly string[]) => ReadonlySet<string> | undefined;

/** Addresses, and the places of templates. */
const NO_WORDS = /https?:\S+|www\.\S+|\S+@\S+|\{\w+\}/gu;
/** The ending that Kazakh and Russian join to an abbreviation or a number: ЖІӨ-нің, 1990-х. */
const JOINED_ENDING = /(?<=[\p{Lu}\d»}])[-‐‑]\p{Ll}+/gu;

/** A word with the first place of each file where it stands. */
interface Word {
  text: string;
  /** The language of the dictionary that must have it; nothing for a word that mixes alphabets. */
  language: Locale | undefined;
  places: Map<string, string>;
}

/**
 * The words of texts that no dictionary has and no editor has accepted, each with file and field; words that mix Latin and
 * Cyrillic letters, which nobody may accept; and accepted words that nothing needs.
 */
export function checkWords(
  texts: readonly WrittenText[],
  accepted: AcceptedWords,
  refuse: Refuse,
): Problem[] {
  const words = [...wordsOf(texts).values()];
  const needed = inEachLocale(() => new Set<string>());
  const wrong = LOCALES.flatMap((language) => {
    const own = words.filter((word) => word.language === language);
    const refused = refusedForms(
      language,
      own.map(({ text }) => text),
      refuse,
    );
    if (refused === undefined) {
      needed[language] = new Set(accepted[language]);
      return [];
    }
    return own.filter(({ text }) => {
      if (!refused.has(text)) return false;
      const known = acceptedAs(text, language, accepted);
      if (known !== undefined) needed[language].add(known);
      return known === undefined;
    });
  });
  return [
    ...words
      .filter(({ language }) => language === undefined)
      .flatMap((word) => told(word, say('wordOfTwoAlphabets', { word: word.text }))),
    ...wrong.flatMap((word) =>
      told(
        word,
        say('wordNotInDictionary', { word: word.text, language: word.language ?? '', file: ACCEPTED_WORDS }),
      ),
    ),
    ...LOCALES.flatMap((language) =>
      accepted[language]
        .filter((each) => !needed[language].has(each))
        .map((each) => ({
          file: ACCEPTED_WORDS,
          field: language,
          message: say('acceptedUnneeded', { word: each }),
        })),
    ),
  ];
}

/** The words that a dictionary has in no form: the Kazakh one has few forms, so that there the stem is enough. */
function refusedForms(
  language: Locale,
  words: readonly string[],
  refuse: Refuse,
): ReadonlySet<string> | undefined {
  const refused = refuse(language, words);
  if (refused === undefined || language !== 'kk') return refused;
  const stems = new Map([...refused].map((word) => [word, possibleKazakhStems(word)]));
  const unknown = refuse(language, [...new Set([...stems.values()].flat())]);
  return new Set([...refused].filter((word) => stems.get(word)?.every((stem) => unknown?.has(stem))));
}

function told({ places }: Word, message: string): Problem[] {
  return [...places].map(([file, field]) => ({ file, field, message }));
}

/** The words of texts, each once for each dictionary that it is looked up in. */
function wordsOf(texts: readonly WrittenText[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const { file, field, language: own, text } of texts) {
    const plain = text.replaceAll(JOINED_ENDING, ' ').replaceAll(NO_WORDS, ' ');
    for (const [found] of plain.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      const language = languageOfWord(found, own);
      const name = `${language ?? ''} ${found}`;
      const word = words.get(name) ?? { text: found, language, places: new Map<string, string>() };
      if (!word.places.has(file)) word.places.set(file, field);
      words.set(name, word);
    }
  }
  return words;
}

function languageOfWord(word: string, own: Locale): Locale | undefined {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (/\p{Script=Latin}/u.test(word)) return isCyrillic ? undefined : 'en';
  return own === 'en' ? cyrillicLanguage(word) : own;
}
