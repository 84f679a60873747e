import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtIssueJson, readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { articlesInContent } from '../support/built-site.ts';

describe.each([inject('atRoot'), inject('underBase')])('what a build to $dir hands on', ({ dir }) => {
  const issues = readBuiltIssues(dir);

  test('is every issue and article of the content, in the order of their pages', () => {
    const handedOn = issues.flatMap(({ id, articles }) => articles.map(({ slug }) => `${id}/${slug}`));
    expect(handedOn.toSorted()).toEqual(articlesInContent());
    for (const { articles } of issues) {
      const pages = articles.map(({ article }) => article.firstPage);
      expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    }
  });

  test('has a drawing for every figure, and each article with the record of its issue', () => {
    for (const { issue, articles } of issues) {
      for (const article of articles) {
        expect(article.issue).toBe(issue);
        expect(article.charts.map(({ id }) => id)).toEqual(article.figures.map(({ id }) => id));
      }
    }
  });

  test('writes the record of an issue once', () => {
    for (const issue of issues) {
      expect(builtIssueJson(issue).split(JSON.stringify(issue.issue.imprint))).toHaveLength(2);
    }
  });

  test('has left the site', () => {
    expect(existsSync(join(dir, '_built'))).toBe(false);
  });
});
