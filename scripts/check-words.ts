import { dictionary } from '../src/i18n/index.ts';
import { ACCEPTED_WORDS, readAcceptedWords } from '../src/lib/check/accepted-words.ts';
import { checkContent } from '../src/lib/check/check.ts';
import { chooseFaultLanguage } from '../src/lib/check/choose-language.ts';
import { faultTexts } from '../src/lib/check/fault-texts.ts';
import { describe, report } from '../src/lib/check/problem.ts';
import { textsOf, textsOfContent } from '../src/lib/check/texts.ts';
import { checkWords } from '../src/lib/check/words.ts';
import { say } from '../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { LOCALES } from '../src/schemas/locales.ts';
import { HUNSPELL_PACKAGES, refusedByHunspell } from './machine/hunspell.ts';

/**
 * `npm run check:words`: reads every word of the interface and of the content with the dictionaries of Hunspell. Where one is not
 * installed it says so, and looks at the alphabets of the words alone.
 */
const refused = chooseFaultLanguage();
if (refused !== undefined) {
  console.error(refused);
  process.exit(1);
}
const { errors } = await checkContent(CONTENT_ROOT);
if (errors.length > 0) {
  console.error(`${report(errors)}\n${say('wordsAfterErrors')}`);
  process.exit(1);
}
const texts = [
  // In a dictionary a field `kk` may be words about Kazakh, not in it.
  ...LOCALES.flatMap((language) =>
    textsOf('src/i18n', dictionary(language), language, language).map((text) => ({ ...text, language })),
  ),
  ...LOCALES.flatMap(faultTexts),
  ...(await textsOfContent(CONTENT_ROOT)),
];
for (const language of LOCALES) {
  if (refusedByHunspell(language, []) !== undefined) continue;
  console.log(say('dictionaryMissing', { language, name: HUNSPELL_PACKAGES[language] }));
}
const problems = checkWords(texts, readAcceptedWords(CONTENT_ROOT), refusedByHunspell);
for (const problem of problems) console.error(describe(problem));
console.log(
  problems.length === 0
    ? say('wordsInOrder')
    : say('wordsToMend', { count: problems.length, file: ACCEPTED_WORDS }),
);
if (problems.length > 0) process.exitCode = 1;
