import { LOCALES, ROOT_LOCALE, SCRIPTS, type Locale } from '../../../schemas/locales.ts';
import {
  isAbbreviation,
  isWordOfForm,
  keyedWords,
  keysOfForm,
  PRESENCE,
  type KeyedWord,
  type ShelfConcepts,
  type ConceptForm,
} from '../index/concept-forms.ts';
import { fold, hasKazakhLetter } from '../language/fold.ts';
import { withoutInflection } from '../language/inflection.ts';
import { phoneticKey } from '../language/phonetic-key.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A form of the lexicon. */
export interface Form {
  text: string;
  language: Locale;
  /** The keys under which the index has it. */
  keys: readonly string[];
  /** Whether the index has it alone, apart from the words that share its stem. */
  isAlone: boolean;
  /** Whether it is what was typed, in other letters: Узбекистан, Uzbekistan. Then there is nothing to tell. */
  isAlike: boolean;
}

/** Words of a query that the lexicon knows, and what it knows of them. */
export interface Meaning {
  /** The words as typed, and their places among the terms. */
  typed: string;
  first: number;
  count: number;
  /** The forms that were typed. */
  own: Form[];
  /** The other forms of their concepts that stand on the site: what is told to the reader. */
  forms: Form[];
}

/** The maximum number of words of a form. */
const MAX_WORDS = 5;
/** The maximum number of forms that a meaning leads to. */
const MAX_FORMS = 4;
/** The shortest key by which a word is compared with one in other letters: shorter ones are alike by chance. */
const SHORTEST_FOREIGN_KEY = 5;

/**
 * What the lexicon makes of the terms of a query, the longest forms first. Of a term that stands on the site itself, only
 * what the texts of articles have in other languages.
 */
export async function meaningsOf(
  index: SearchIndex,
  terms: readonly Term[],
  isFound: (place: number) => boolean,
): Promise<Meaning[]> {
  const concepts = await Promise.all(terms.map((term) => conceptsFor(index, term)));
  const meanings: Meaning[] = [];
  let place = 0;
  while (place < terms.length) {
    const found = longestForms(terms.slice(place, place + MAX_WORDS), concepts[place] ?? []);
    const count = found[0]?.count ?? 1;
    const own = terms.slice(place, place + count);
    const isAllFound = own.every((_, offset) => isFound(place + offset));
    const forms = distinct(found.flatMap(({ concept, form }) => otherForms(concept, form, isAllFound)))
      .slice(0, MAX_FORMS)
      .map((form) => ({ ...form, isAlike: own.length === 1 && soundsLike(own[0], form) }));
    const typedForms = distinct(found.map(({ form }) => readForm(form)));
    if (forms.length > 0 || typedForms.some(({ isAlone }) => isAlone)) {
      const typed = own.map(({ text }) => text).join(' ');
      meanings.push({ typed, first: place, count, own: typedForms, forms });
    }
    place += count;
  }
  return meanings;
}

/** The concepts that may have a form which a term begins. */
async function conceptsFor(index: SearchIndex, { kind, isQuoted, keys }: Term): Promise<ShelfConcepts> {
  if (kind === 'number' || kind === 'other' || isQuoted) return [];
  const onShelves = await Promise.all(keys.map(({ key }) => index.lexicon(key)));
  return [...new Set(onShelves)].flat();
}

interface FoundForm {
  concept: readonly ConceptForm[];
  form: ConceptForm;
  count: number;
  isToTheLetter: boolean;
}

/**
 * The forms that the terms begin with: the longest; of these, those to the letter if there are any, else of Kazakh ones, which only
 * add endings, those whose letters begin the words if there are any: кені is of кен, not of кең.
 */
function longestForms(terms: readonly Term[], concepts: ShelfConcepts): FoundForm[] {
  const found = concepts.flatMap((concept) =>
    concept.flatMap((form) => beginningForm(terms, concept, form) ?? []),
  );
  const longest = Math.max(...found.map(({ count }) => count));
  const long = found.filter(({ count }) => count === longest);
  const exact = long.filter(({ isToTheLetter }) => isToTheLetter);
  if (exact.length > 0) return exact;
  const typed = terms.map(({ text }) => text.toLowerCase()).join(' ');
  const isKazakh = ({ form: [, language] }: FoundForm) => LOCALES[language] === 'kk';
  const spelled = long.filter((each) => isKazakh(each) && typed.startsWith(each.form[0].toLowerCase()));
  return spelled.length === 0 ? long : [...spelled, ...long.filter((each) => !isKazakh(each))];
}

function beginningForm(
  terms: readonly Term[],
  concept: readonly ConceptForm[],
  form: ConceptForm,
): FoundForm | undefined {
  const language = LOCALES[form[1]] ?? ROOT_LOCALE;
  const words = keyedWords(form[0], language);
  if (words.length === 0 || words.length > terms.length) return undefined;
  const isAlike = words.every((word, place) => isForm(terms[place], word, language));
  if (!isAlike) return undefined;
  const isToTheLetter = words.every(
    ({ token }, place) => fold(token.text) === fold(terms[place]?.text ?? ''),
  );
  return { concept, form, count: words.length, isToTheLetter };
}

/** Whether a term is a form of a word: by the grammar of its language, or by sound where its letters are others. */
function isForm(term: Term | undefined, word: KeyedWord, language: Locale): boolean {
  if (term === undefined || term.isQuoted || term.kind === 'number') return false;
  if ((term.kind === 'latin') === (SCRIPTS[language] === 'Latin')) {
    if (isAbbreviation(word.token)) return isTypedAs(word.token.text, term.text);
    const keys = term.keys.filter((key) => key.language === undefined || key.language === language);
    const bare = withoutInflection(fold(term.text));
    if (!beginsAlike(fold(term.text), fold(word.token.text), language)) return false;
    const asked = { token: { ...word.token, text: term.text }, keys: keys.map(({ key }) => key), bare };
    return isWordOfForm(asked, word, language);
  }
  const sound = phoneticKey(fold(word.token.text));
  return sound.length >= SHORTEST_FOREIGN_KEY && term.keys.some(({ key }) => key === sound);
}

/** Whether an abbreviation was typed, maybe without the letters that other keyboards lack: кхр is ҚХР, but кісі not КИСИ. */
function isTypedAs(abbreviation: string, typed: string): boolean {
  return fold(typed) === fold(abbreviation) && (hasKazakhLetter(abbreviation) || !hasKazakhLetter(typed));
}

/**
 * Whether a word may be a form of another as its endings go, which a stem alone does not tell: сауна has the stem of сауда. A
 * Kazakh word changes its last letter at most, or loses a vowel before it; a Russian one its last two, a verb three.
 */
function beginsAlike(asked: string, form: string, language: Locale): boolean {
  if (language === 'kk' && form.length < 4) return asked.startsWith(form.slice(0, 2));
  if (language === 'en' || form.length < 4) return true;
  const changing =
    language === 'kk'
      ? /[ыи][^аеиоуыэюя]$/u.test(form)
        ? 2
        : 1
      : /(?:ть|ться|[ое][кц])$/u.test(form)
        ? 3
        : 2;
  return asked.startsWith(form.slice(0, Math.max(3, form.length - changing)));
}

function soundsLike(term: Term | undefined, { text }: Form): boolean {
  const sound = phoneticKey(fold(text));
  return term?.keys.some(({ key }) => key === sound) ?? false;
}

/** The other forms of a concept that stand on the site, those in the texts of articles first. */
function otherForms(concept: readonly ConceptForm[], own: ConceptForm, isFound: boolean): Form[] {
  const least = isFound ? PRESENCE.text : PRESENCE.records;
  return concept
    .filter((form) => form !== own && form[2] >= least && !(isFound && form[1] === own[1]))
    .toSorted((a, b) => b[2] - a[2])
    .map(readForm);
}

function readForm([text, number, , alone]: ConceptForm): Form {
  const language = LOCALES[number] ?? ROOT_LOCALE;
  const isAlone = alone !== undefined;
  const keys = keysOfForm(keyedWords(text, language), isAlone);
  return { text, language, keys, isAlone, isAlike: false };
}

/** Forms that the index does not know apart are one: of irrigation and irrigate the first. */
function distinct(forms: readonly Form[]): Form[] {
  const known = new Set<string>();
  return forms.filter((form) => {
    const name = `${form.language} ${form.keys.join(' ')}`;
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
}
