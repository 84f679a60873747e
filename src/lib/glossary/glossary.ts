import type { Concept } from '../lexicon/concept.ts';
import type { Publication } from '../publication/publication.ts';
import { textPassages } from '../search/index/article-passages.ts';
import type { Passage } from '../search/index/passage.ts';
import { inEachLocale, LOCALES, type Localized } from '../../schemas/locales.ts';
import { TermForms } from './term-forms.ts';

/** An article with its text, in which terms are found. */
export type ReadArticle = Pick<Publication, 'issueId' | 'issue' | 'slug' | 'article' | 'text'>;

/** An article in which a term stands. */
export interface TermPlace {
  article: ReadArticle;
  /** The anchor of the first passage that has the term. */
  first: string;
  /** How many passages have it. */
  passages: number;
}

/** A term of the glossary that stands in the articles. */
export interface Term {
  /** Its anchor on every page that has it. */
  id: string;
  /** The headword first, each form once; none where no sure form is known. */
  forms: Localized<readonly string[]>;
  /** In the order of the articles. */
  places: TermPlace[];
}

/** The terms of the lexicon that stand in the text of an article, in the order of the lexicon. */
export function termsOf(concepts: readonly Concept[], articles: readonly ReadArticle[]): Term[] {
  const listed = concepts.filter(({ isInGlossary }) => isInGlossary);
  const forms = new TermForms(listed);
  const places = listed.map((): TermPlace[] => []);
  for (const article of articles) {
    for (const passage of placesToLinkTo(textPassages(article))) {
      const found = new Set(
        passage.readings.flatMap(({ text, language }) => [...forms.conceptsIn(text, language)]),
      );
      for (const concept of found) {
        const last = places[concept]?.at(-1);
        if (last?.article === article) last.passages += 1;
        else places[concept]?.push({ article, first: passage.fragment, passages: 1 });
      }
    }
  }
  const ids = new Set<string>();
  return listed.flatMap((concept, number): Term[] => {
    const id = uniqueId(concept, ids);
    const own = places[number] ?? [];
    return own.length === 0
      ? []
      : [{ id, forms: inEachLocale((locale) => eachOnce(concept.forms[locale])), places: own }];
  });
}

/** The text of an article by what can be linked to: a table is one place, since its rows are read under its head. */
function placesToLinkTo(
  passages: readonly Passage[],
): { fragment: string; readings: Pick<Passage, 'text' | 'language'>[] }[] {
  const places: ReturnType<typeof placesToLinkTo> = [];
  for (const { kind, fragment, heading, text, language } of passages) {
    // A list of references names works, and is no text.
    if (kind === 'reference') continue;
    const table = places.at(-1);
    if (kind === 'table' && heading !== undefined && table !== undefined)
      table.readings.push({ text, language });
    else places.push({ fragment, readings: [{ text, language }] });
  }
  return places;
}

/** The English headword as an address, with a number where another term has it; also of terms that stand nowhere yet. */
function uniqueId({ forms }: Concept, taken: Set<string>): string {
  const headword = LOCALES.flatMap((locale) => forms[locale].slice(0, 1))[0] ?? '';
  const slug = headword
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${String(number)}`;
  taken.add(id);
  return id;
}

/** CLDR and the lexicon may differ in capitals alone. */
function eachOnce(forms: readonly string[]): string[] {
  return [...new Map(forms.toReversed().map((form) => [form.toLowerCase(), form])).values()].toReversed();
}
