import { describe, expect, test } from 'vitest';
import { vocabularyProblems } from '../support/schema-org.ts';

describe('schema.org’s vocabulary', () => {
  test('takes what it has, in one language or more', () => {
    const person = {
      '@type': 'Person',
      '@id': 'https://journal.example/#p',
      name: 'A. Author',
      alternateName: [{ '@language': 'kk', '@value': 'А. Автор' }],
      affiliation: { '@type': 'Organization', name: 'Institute' },
    };
    expect(vocabularyProblems([person])).toEqual([]);
  });

  test('refuses a type, a property and a kind of value that it does not have', () => {
    const problems = vocabularyProblems([
      { '@type': 'LearnedArticle', name: 'A' },
      { '@type': 'Person', surname: 'Author' },
      { '@type': 'ScholarlyArticle', headline: 4 },
      { '@type': 'ScholarlyArticle', author: { '@type': 'Person', shoeSize: '42' } },
    ]);
    expect(problems.map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'LearnedArticle',
      'Person',
      'ScholarlyArticle',
      'ScholarlyArticle',
    ]);
    expect(problems[1]).toContain('\'"surname"\' does not exist');
    expect(problems[3]).toContain('\'"shoeSize"\' does not exist');
  });
});
