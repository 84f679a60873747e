/**
 * A light stemmer for Kazakh nouns, adjectives and common verb forms.
 *
 * The order of endings is that of the grammar (Қазақ грамматикасы, Астана, 2002, §§ on септік, тәуелдік and көптік
 * жалғаулары; in English: Muhamedowa, Kazakh: A Comprehensive Grammar, Routledge 2016, ch. 4): a noun is
 * stem + plural + possessive + case, so the endings are taken off from the right: case, possessive, plural; then the
 * commonest endings of word formation. The rules work on folded letters (қ is к, і is и), so that a word typed
 * without Kazakh letters has the same stem: every harmonic pair (-лар/-лер, -ның/-нің) is one expression.
 */

/** Words that end like an inflected word and are not one. */
const NEVER_INFLECTED = new Set(
  'карсы жалпы жана кала сана орта алты жети жылы аса баска маселе мулде'.split(' '),
);
/** Roots of two letters; a stem has three otherwise. */
const SHORT_ROOTS = new Set('ел ис уй су ой ай ат ет от ок ер оз ун ео'.split(' '));

/** Case: genitive, ablative, locative, dative, accusative, instrumental; the longest first. */
const CASES = [
  /(?:[ндт][ыи]н)$/u, // ілік: -ның, -дің, -тың
  /(?:[ндт][ае]н)$/u, // шығыс: -дан, -тен, -нан
  /(?:[мбп]ен(?:ен)?)$/u, // көмектес: -мен, -бен, -пен
  /(?:[дт][ае])$/u, // жатыс: -да, -те
  /(?:[гкн][ае])$/u, // барыс: -ға, -ке; -на behind a possessive
  /(?:[ндт][ыи])$/u, // табыс: -ны, -ді, -ты
];
/** Possessive, with the accusative -н that follows the third person. */
const POSSESSIVES = [
  /[ыи]?[мн][ыи]з$/u, // -мыз, -ыңыз
  /с[ыи]н?$/u, // -сы, -сын
  /[ыи][мн]$/u, // -ым, -ың, -ын
  /[ыи]$/u, // -ы, -і
];
/** The third person's possessive of a consonant stem with any case: -ы, -ын, -ының, -ына, -ында, -ынан, -ымен. */
const POSSESSIVE_AND_CASE = /[ыи](?:мен|н(?:[ыи]н?|[ае]н?|д[ае])?)?$/u;
const PLURAL = /[лдт][ае]р$/u;
/** -дағы, -тегі: what is in a place. */
const ATTRIBUTIVE = /[дт][ае]г[ыи](?:лар|лер)?$/u;
/** Verb forms: -атын, -ады, -ған, -ып, -са, -май; -мақ. */
const VERBAL = [/(?:[аей]т[ыи]н)$/u, /(?:[аей]д[ыи])$/u, /(?:[гк][ае]н)$/u, /(?:[ыи]п)$/u, /(?:м[ае]й)$/u];
/** The passive of a verb: аударылады, жасалған. */
const PASSIVE = [/[ыи]л$/u, /(?<=[ае])л$/u];
/** Adjectives of place and time: негізгі, қазіргі, сыртқы. */
const ADJECTIVE = /(?:(?<=[зйлмнр])г|(?<=т)к)[ыи]$/u;
/** Word formation: -лық, -дік; -сыз; -лы behind a vowel; -рақ. */
const DERIVATION = [/[лдт][ыи]к$/u, /с[ыи]з$/u, /(?<=[аеиоуыэюя])л[ыи]$/u, /[ыи]?р[ае]к$/u];

/** The stem of a Kazakh word, given folded: its endings and the commonest ones of word formation taken off. */
export function stemKazakh(word: string): string {
  if (isUninflected(word)) return withoutFleetingVowel(word);
  const base = withoutEnding(withoutEnding(word, [ATTRIBUTIVE]), [ADJECTIVE], 4);
  const verb = withoutEnding(base, VERBAL);
  const stem =
    verb === base
      ? withoutEnding(withoutInflection(base), VERBAL.slice(0, 3))
      : withoutEnding(verb, PASSIVE, 4);
  const root = withoutEnding(withFinalDevoiced(stem), DERIVATION, 4);
  return withoutFleetingVowel(withoutInfinitive(root === stem ? root : withoutEnding(root, [PLURAL])));
}

/**
 * The stems of a Kazakh noun, given folded, with only plural, possessive and case taken off. Some endings can be read
 * in two ways: -ны of алаңы is no accusative (қала-ны) but the end of алаң with a possessive, -сы of дағдарысы no
 * possessive of a vowel stem, and -ін of тегеурін no ending at all. All readings are given.
 */
export function stemsKazakhNoun(word: string): string[] {
  if (isUninflected(word)) return [withoutFleetingVowel(word)];
  const base = withoutEnding(word, [ATTRIBUTIVE]);
  return [
    withoutInflection(base),
    withoutEnding(withoutEnding(base, [POSSESSIVE_AND_CASE]), [PLURAL]),
    base,
  ].map(withoutFleetingVowel);
}

/** Words without endings, and the countries, whose -стан looks like an ablative. */
function isUninflected(word: string): boolean {
  return word.length < 3 || NEVER_INFLECTED.has(word) || /(?:[^аеиоуыэюя]|паки)стан$/u.test(word);
}

function withoutInflection(word: string): string {
  const caseless = withoutEnding(word, CASES);
  const owned = withoutEnding(caseless, POSSESSIVES);
  return withoutEnding(owned, [PLURAL]);
}

/** The infinitive -у, which takes all endings of a noun: қалыптастыру, қалыптастырудың. */
function withoutInfinitive(stem: string): string {
  const minLength = /[ае]у$/u.test(stem) ? 5 : 6;
  return stem.length >= minLength && stem.endsWith('у') ? stem.slice(0, -1).replace(/[ыи]$/u, '') : stem;
}

/** The word without the first ending of the list that leaves a stem behind. */
function withoutEnding(word: string, endings: readonly RegExp[], minLength = 3): string {
  for (const ending of endings) {
    const rest = word.replace(ending, '');
    if (rest !== word && isStem(rest, minLength)) return rest;
  }
  return word;
}

function isStem(rest: string, minLength: number): boolean {
  return SHORT_ROOTS.has(rest) || (rest.length >= minLength && /[аеиоуыэюя]/u.test(rest));
}

/** Undoes what the end of a stem becomes before a vowel: алқап/алқабы, егемендік/егемендігі (б is п, г is к). */
function withFinalDevoiced(stem: string): string {
  return stem.replace(/б$/u, 'п').replace(/г$/u, 'к');
}

/** Leaves out the narrow vowel that falls out before an ending: халық/халқы, орын/орны. */
function withoutFleetingVowel(stem: string): string {
  return withFinalDevoiced(stem).replace(/(?<=[аеиоуыэюя].*[^аеиоуыэюяй])[ыи](?=[^аеиоуыэюяй]$)/u, '');
}
