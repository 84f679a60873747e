import type { ExplainedTerm } from '../../lib/glossary/explained-terms.ts';
import type { Locale } from '../../schemas/locales.ts';

/** A place in a text where a term stands. */
export interface TermPlace {
  term: ExplainedTerm;
  /** Where its words begin and end, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds terms in a text: the longest form first, whole words, abbreviations with their capitals. */
export class TermFinder {
  readonly #terms: ReadonlyMap<string, ExplainedTerm>;
  readonly #pattern: RegExp | undefined;

  constructor(terms: readonly ExplainedTerm[], language: Locale) {
    const forms = terms.flatMap((term) => term.forms[language].map((form) => [form, term] as const));
    this.#terms = new Map(forms.map(([form, term]) => [form.toLowerCase(), term]));
    const longestFirst = forms.map(([form]) => form).sort((one, other) => other.length - one.length);
    // English has a plural that a reader takes for the word; what Kazakh and Russian add changes the word.
    const ending = language === 'en' ? 's?' : '';
    this.#pattern =
      forms.length === 0
        ? undefined
        : new RegExp(
            `(?<![\\p{L}\\p{N}])(${longestFirst.map(escaped).join('|')})${ending}(?![\\p{L}\\p{N}])`,
            'giu',
          );
  }

  /** The terms in a text, in order, without those in `known`, which each one found is added to. */
  find(text: string, known: Set<ExplainedTerm>): TermPlace[] {
    if (this.#pattern === undefined) return [];
    return [...text.matchAll(this.#pattern)].flatMap((match) => {
      const [whole, printed = ''] = match;
      const form = printed.replaceAll(/\s+/gu, ' ');
      const term = this.#terms.get(form.toLowerCase());
      if (term === undefined || known.has(term) || !hasItsCapitals(form, term)) return [];
      known.add(term);
      return [{ term, start: match.index, end: match.index + whole.length }];
    });
  }
}

/** `who` is no WHO. */
function hasItsCapitals(found: string, { forms }: ExplainedTerm): boolean {
  const written = Object.values(forms)
    .flat()
    .filter((form) => form.toLowerCase() === found.toLowerCase());
  return written.some((form) => form === found || !/\p{Lu}\p{Lu}/u.test(form));
}

function escaped(form: string): string {
  return form.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
}
