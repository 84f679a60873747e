import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { allPublications } from '../support/all-publications.ts';
import {
  articlePages,
  articlesInContent,
  isNotFoundPage,
  problemsOf,
  readPages,
  siteOrigin,
  type BuiltPage,
} from '../support/built-site.ts';
import { baseProblems, foreignProblems } from '../support/checks/addresses.ts';
import { alternateProblems, LETTER_PAGE } from '../support/checks/alternates.ts';
import {
  authorsText,
  bodyProblems,
  figureProblems,
  headMatterProblems,
  referenceProblems,
} from '../support/checks/article.ts';
import { languageProblems } from '../support/checks/languages.ts';
import { policyProblems } from '../support/checks/security-policy.ts';
import {
  headingProblems,
  idProblems,
  inlineProblems,
  unfilledValueProblems,
} from '../support/checks/structure.ts';

const pages = readPages(inject('atRoot'));
const articles = articlePages(pages);
const languageOf = new Map(
  (await allPublications(siteOrigin(pages))).map(({ issueId, slug, article }) => [
    `/issues/${issueId}/${slug}/`,
    article.language,
  ]),
);
const origin = siteOrigin(pages);

describe('every page', () => {
  test('exists in every language of the journal, but the pages of letters, which are those of an alphabet', () => {
    const ofLanguages = pages.filter((page) => !isNotFoundPage(page) && !LETTER_PAGE.test(page.place));
    const places = [...new Set(ofLanguages.map(({ place }) => place))];
    const expected = places.flatMap((place) => LOCALES.map((locale) => `${locale} ${place}`));
    const actual = ofLanguages.map(({ locale, place }) => `${locale} ${place}`);
    expect(actual.toSorted()).toEqual(expected.toSorted());
  });

  test('names itself and its other languages, which name it', () => {
    expect(alternateProblems(pages, origin)).toEqual([]);
  });

  test.each([
    ['marks the language of its words', languageProblems],
    ['has one h1 and skips no level of headings', headingProblems],
    ['uses an id once', idProblems],
    ['has no styles and no code in attributes', inlineProblems],
    ['has a policy that lets in nothing from elsewhere and no code but its own', policyProblems],
    ['loads nothing from another origin', foreignProblems],
    ['says nothing that only a program would say', unfilledValueProblems],
  ])('%s', (_, check) => {
    expect(problemsOf(pages, check)).toEqual([]);
  });
});

describe('every article page', () => {
  test('is there for each article of the content, in each language', () => {
    const expected = LOCALES.flatMap((locale) => articlesInContent().map((id) => `${locale} /issues/${id}/`));
    expect(articles.map(({ locale, place }) => `${locale} ${place}`).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['has title, authors, abstract and keywords in the three languages', headMatterProblems],
    [
      'has one body, marked as of its language',
      (page: BuiltPage) => bodyProblems(page, languageOf.get(page.place) ?? 'en'),
    ],
    ['has its references as a numbered list', referenceProblems],
    ['has its tables and figures as figures, numbered', figureProblems],
  ])('%s', (_, check) => {
    expect(problemsOf(articles, check)).toEqual([]);
  });

  test('has the same words of its authors in the three languages of the interface', () => {
    const differing = articles.filter((page) => {
      const english = articles.find(({ locale, place }) => locale === 'en' && place === page.place);
      return english === undefined || authorsText(english) !== authorsText(page);
    });
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('every page of a site built for a path of another host', () => {
  const moved = readPages(inject('underBase'));

  test('is the same page as at the root', () => {
    expect(moved.map(({ locale, place }) => `${locale} ${place}`)).toEqual(
      pages.map(({ locale, place }) => `${locale} ${place}`),
    );
  });

  test('has no address outside that path', () => {
    expect(problemsOf(moved, (page) => baseProblems(page, origin))).toEqual([]);
  });
});
