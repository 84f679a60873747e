import { describe, expect, inject, test } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { nameInRecords, titleInRecords, twoForms } from '../../src/schemas/record-forms.ts';
import { readPages } from '../support/built-site.ts';
import { ISSUES, issuesInContent } from '../support/issues-in-content.ts';
import { readPublications } from '../support/publications.ts';

const pages = readPages(inject('atRoot'));
const page = (locale: string, place: string) => {
  const found = pages.find((each) => each.locale === locale && each.place === place);
  if (found === undefined) throw new Error(`there is no page ${locale} ${place}`);
  return found.$;
};
const words = (text: string) => text.replaceAll(/[ \u00a0\n]+/gu, ' ').trim();
const issues = await Promise.all(
  issuesInContent().map(async (id) => ({ id, articles: await readPublications(`${ISSUES}/${id}`) })),
);

describe.each(LOCALES)('a title or name that the print gives in two forms, %s,', (locale) => {
  test('has the form of the head in the head of the article, that of the contents in the title of the page', () => {
    for (const { id, articles } of issues) {
      for (const { slug, article } of articles) {
        const $ = page(locale, `/issues/${id}/${slug}/`);
        expect(words($('h1[data-part="title"]').text())).toBe(article.title[locale]);
        expect(
          $('.article-authors .author-name')
            .toArray()
            .map((name) => words($(name).text())),
        ).toEqual(article.authors.map(({ name }) => name[locale].printed));
        expect(words($('title').text())).toContain(titleInRecords(article, locale));
      }
    }
  });

  test('is told on the page of the edition, and nothing else is', () => {
    for (const { id, articles } of issues) {
      const $ = page(locale, `/issues/${id}/edition/`);
      const told = $('[aria-labelledby="two-forms"] dt [lang]').toArray();
      expect(told.map((form) => $(form).text())).toEqual(
        articles.flatMap(({ article }) =>
          twoForms(article).flatMap(({ head, contents }) => [head, contents]),
        ),
      );
    }
  });

  test('is that of the contents in the index of authors, where no form stands twice', () => {
    const $ = page(locale, '/authors/');
    const shown = $('.authors > li').toArray();
    const names = issues.flatMap(({ articles }) =>
      articles.flatMap(({ article }) => article.authors.map(({ name }) => nameInRecords(name[locale]))),
    );
    expect(new Set(shown.map((entry) => $('h2', entry).text()))).toEqual(new Set(names));
    for (const entry of shown) {
      const forms = $('h2, .other-names span', entry).toArray();
      const texts = forms.map((form) => $(form).text());
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});

describe.each(LOCALES)('the lists of the site, %s,', (locale) => {
  test('say what an issue has with commas as a sentence has them', () => {
    const $ = page(locale, '/issues/');
    const lines = $('.issues > li > p').toArray();
    expect(lines.map((line) => words($(line).text())).filter((line) => line.includes(' ,'))).toEqual([]);
    expect(words($(lines[0]).text()).endsWith(`, ${dictionary(locale).issues.current}`)).toBe(true);
  });

  test('begin every keyword with a capital', () => {
    const $ = page(locale, '/keywords/');
    const small = $('.keywords :is(h2, .other-names span)')
      .toArray()
      .map((word) => $(word).text())
      .filter((word) => /^\p{Ll}/u.test(word));
    expect(small).toEqual([]);
  });

  test('give a page of the print to a screen reader as words, and once', () => {
    for (const { id } of issues) {
      const $ = page(locale, `/issues/${id}/`);
      const cells = $('.contents-page').toArray();
      const heard = cells.map((cell) => words($(cell).children(':not([aria-hidden])').text()));
      const pattern = new RegExp(
        `^${dictionary(locale).issue.pageLabel.replace('{page}', String.raw`\d+`)}$`,
        'u',
      );
      expect(cells.length).toBeGreaterThan(0);
      expect(heard.filter((label) => !pattern.test(label))).toEqual([]);
    }
  });
});
