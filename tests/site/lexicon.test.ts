import { existsSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { ENGLISH_RUSSIAN } from '../../scripts/machine/freedict.ts';
import { refusedByHunspell } from '../../scripts/machine/hunspell.ts';
import { readAcceptedWords } from '../../src/lib/check/accepted-words.ts';
import { textsOfContent } from '../../src/lib/check/texts.ts';
import { checkWords } from '../../src/lib/check/words.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { allForms } from '../../src/lib/lexicon/concept.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { fold } from '../../src/lib/search/language/fold.ts';
import { stemRussian } from '../../src/lib/search/language/stem-russian.ts';
import { readFreedict } from '../support/freedict.ts';
import { LexiconPlaces } from '../support/lexicon-places.ts';

/** The least share of the words of the texts that a reader can ask for in another language. */
const LEAST_COVERAGE = 0.85;
/**
 * The least share of the concepts in both for which the lexicon and FreeDict have a Russian word in common: FreeDict is small and
 * mostly has one sense of a word (a table is стол), so that the rest is to be read, not mended.
 */
const LEAST_AGREEMENT = 0.6;

const concepts = readLexicon(CONTENT_ROOT);
const hasEnglish = refusedByHunspell('en', []) !== undefined;

describe.skipIf(concepts.length === 0)('the lexicon', () => {
  const places = new LexiconPlaces(searchDocuments(readBuiltIssues(inject('atRoot').dir)));

  test('has only English forms that stand in the texts of the site', () => {
    const missing = concepts.flatMap(({ forms }) => forms.en.filter((form) => !places.has(form, 'en')));
    expect(missing).toEqual([]);
  });

  test('has no concept of which no form stands in any text', () => {
    const idle = concepts.filter(
      (concept) => !allForms(concept).some(({ form, language }) => places.has(form, language)),
    );
    expect(idle.map(({ forms }) => forms)).toEqual([]);
  });

  test.skipIf(!hasEnglish)('has most words of the texts that carry the sense', async ({ annotate }) => {
    const lemmas = places.englishLemmas(concepts, (words) => {
      const refused = refusedByHunspell('en', words) ?? new Set();
      return (word) => !refused.has(word);
    });
    const left = lemmas.filter(({ isCovered }) => !isCovered).map(({ word }) => word);
    const coverage = 1 - left.length / lemmas.length;
    await annotate(`${percent(coverage)} of ${String(lemmas.length)} words; left: ${left.join(', ')}`);
    expect(coverage).toBeGreaterThan(LEAST_COVERAGE);
  });

  test('is spelled as the dictionaries spell, but for accepted words', async () => {
    const texts = (await textsOfContent(CONTENT_ROOT)).filter(({ file }) => file.startsWith('lexicon/'));
    const wrong = checkWords(texts, readAcceptedWords(CONTENT_ROOT), refusedByHunspell);
    expect(wrong.filter(({ file }) => file.startsWith('lexicon/'))).toEqual([]);
  });

  test.skipIf(!existsSync(ENGLISH_RUSSIAN))(
    'mostly has a Russian word that another dictionary has as well',
    async ({ annotate }) => {
      const freedict = readFreedict();
      const compared = concepts.flatMap(({ forms }) => {
        const theirs = forms.en.flatMap((form) => freedict.get(form.toLowerCase()) ?? []);
        return theirs.length === 0 ? [] : [{ forms, theirs }];
      });
      const apart = compared.filter(({ forms, theirs }) => !haveWordInCommon(forms.ru, theirs));
      const agreement = 1 - apart.length / compared.length;
      const told = apart.map(
        ({ forms, theirs }) => `${forms.en.join(', ')}: ${forms.ru.join(', ')} ≠ ${theirs.join(', ')}`,
      );
      await annotate(
        `${percent(agreement)} of ${String(compared.length)} concepts in both; apart:\n${told.join('\n')}`,
      );
      expect(agreement).toBeGreaterThan(LEAST_AGREEMENT);
    },
  );
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function haveWordInCommon(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [ours, theirs].map(
    (forms) => new Set(forms.flatMap((form) => form.split(/\P{L}+/u)).map((word) => stemRussian(fold(word)))),
  );
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b);
}
