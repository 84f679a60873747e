import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageFrom } from '../support/built-site.ts';
import { baseProblems, foreignProblems } from '../support/checks/addresses.ts';
import { alternateProblems } from '../support/checks/alternates.ts';
import {
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

const ORIGIN = 'https://journal.example';

/** A page whose body is given, in English at `/a/b/` unless said otherwise. */
const page = (body: string, { head = '', file = 'a/b/index.html', lang = 'en', base = '/' } = {}) =>
  pageFrom(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, file, {
    base,
  });

const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const sha256 = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('the checks of structure', () => {
  test('find a missing, a second and a skipped heading', () => {
    expect(headingProblems(page('<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'))).toEqual([]);
    expect(headingProblems(page('<p>A</p>'))).toEqual(['0 elements h1']);
    expect(headingProblems(page('<h1>A</h1><h1>B</h1><h3>C</h3>'))).toEqual([
      '2 elements h1',
      'h3 follows h1: C',
    ]);
  });

  test('find an id that is used twice', () => {
    expect(idProblems(page('<p id="a"></p><p id="b"></p>'))).toEqual([]);
    expect(idProblems(page('<p id="a"></p><p id="a"></p>'))).toEqual(['more than one #a']);
  });

  test('find styles and code in attributes', () => {
    expect(inlineProblems(page('<p class="a" data-on="b"></p>'))).toEqual([]);
    expect(inlineProblems(page('<p style="top:0" onclick="x()"></p>'))).toEqual([
      '<p style="top:0">',
      '<p onclick="x()">',
    ]);
  });

  test('find what only a program would say', () => {
    expect(unfilledValueProblems(page('<p title="Read">A text that is defined</p>'))).toEqual([]);
    expect(unfilledValueProblems(page('<p>{n} articles</p>'))).toEqual(['{n} in the text: {n} articles']);
    expect(unfilledValueProblems(page('<a href="/undefined/">A</a>'))).toHaveLength(1);
    expect(unfilledValueProblems(page('<p>[object Object]</p>'))).toHaveLength(1);
  });
});

describe('the check of languages', () => {
  test('finds letters that the marked language does not have', () => {
    expect(languageProblems(page('<p lang="ru">Статья</p><p lang="kk">Мақала</p><p>Article</p>'))).toEqual(
      [],
    );
    expect(languageProblems(page('<p>Статья</p>'))).toEqual(['lang="en" on Статья']);
    expect(languageProblems(page('<p lang="ru">бұл мақала</p>'))).toEqual(['lang="ru" on бұл мақала']);
    expect(languageProblems(page('<p lang="ru">статья, Сағындық</p>'))).toEqual([]);
  });

  test('finds a page that is not marked with its language', () => {
    expect(languageProblems(page('', { file: 'kk/about/index.html' }))).toEqual(['<html lang="en">']);
  });
});

describe('the check of the policy', () => {
  test('passes a strict policy that covers the code on the page', () => {
    const code = 'let a = 1;';
    const head = `<meta charset="utf-8">${policy(`default-src 'self'; script-src 'self' ${sha256(code)}`)}<script>${code}</script>`;
    const data = '<script type="application/ld+json">{}</script>';
    expect(policyProblems(page(data, { head }))).toEqual([]);
    expect(policyProblems(page('', { head: data + head }))).toEqual([]);
  });

  test('finds no policy, a late one, a lax one and one that does not cover the page', () => {
    expect(policyProblems(page(''))).toEqual(['0 policies in its head']);
    const late = `<script src="/a.js"></script>${policy("default-src 'self'")}`;
    expect(policyProblems(page('', { head: late }))).toEqual(['<script> before the policy']);
    const lax = policy("default-src 'self' https://cdn.example; style-src 'unsafe-inline'");
    expect(policyProblems(page('', { head: lax }))).toEqual([
      'the policy has default-src https://cdn.example',
      "the policy has style-src 'unsafe-inline'",
    ]);
    const bare = `${policy("default-src 'self'")}<script>a()</script><style>p{}</style>`;
    expect(policyProblems(page('', { head: bare }))).toEqual([
      'a script without its hash: a()',
      'a style without its hash: p{}',
    ]);
  });
});

describe('the checks of addresses', () => {
  test('find what is loaded from elsewhere, but not what only leads there', () => {
    expect(foreignProblems(page('<a href="https://a.example">A</a><img src="/a.png">'))).toEqual([]);
    expect(foreignProblems(page('<img srcset="//a.example/a.png 2x">'))).toEqual([
      '<img> loads //a.example/a.png',
    ]);
  });

  test('find what leads out of the base path', () => {
    const moved = { base: '/x/', file: 'a/index.html' };
    expect(
      baseProblems(page('<a href="/x/b/">B</a><a href="../b/">B</a><a href="#c">C</a>', moved), ORIGIN),
    ).toEqual([]);
    const body = `<a href="/b/">B</a><a href="../../c/">C</a><p data-src="/d.json"></p><a href="${ORIGIN}/e/">E</a>`;
    expect(baseProblems(page(body, moved), ORIGIN)).toEqual([
      '/b/ is outside /x/',
      '/c/ is outside /x/',
      '/d.json is outside /x/',
      '/e/ is outside /x/',
    ]);
  });

  test('find a page that another language does not name', () => {
    const links = (path: string, without = '') =>
      `<link rel="canonical" href="${ORIGIN}${path}">` +
      [
        ['en', '/'],
        ['kk', '/kk/'],
        ['ru', '/ru/'],
        ['x-default', '/'],
      ]
        .filter(([name]) => name !== without)
        .map(
          ([name = '', place = '']) => `<link rel="alternate" hreflang="${name}" href="${ORIGIN}${place}">`,
        )
        .join('');
    const english = page('', { head: links('/'), file: 'index.html' });
    const kazakh = page('', { head: links('/kk/'), file: 'kk/index.html' });
    const russian = page('', { head: links('/ru/'), file: 'ru/index.html' });
    expect(alternateProblems([english, kazakh, russian], ORIGIN)).toEqual([]);
    const silent = page('', { head: links('/ru/', 'kk'), file: 'ru/index.html' });
    expect(alternateProblems([english, kazakh, silent], ORIGIN)).toEqual([
      `/ru/: kk is missing, not ${ORIGIN}/kk/`,
    ]);
  });
});

describe('the checks of an article', () => {
  const article = (content: string, slug = 'b') =>
    page(`<article data-article="${slug}">${content}</article>`);
  const parts = (languages: readonly string[]) =>
    ['title', 'authors', 'abstract', 'keywords']
      .flatMap((part) => languages.map((lang) => `<p data-part="${part}" lang="${lang}">x</p>`))
      .join('');

  test('find a language that is missing', () => {
    expect(headMatterProblems(article(parts(['en', 'kk', 'ru'])))).toEqual([]);
    expect(headMatterProblems(article(parts(['en', 'ru'])))[0]).toBe('title in en, ru');
  });

  test('find a wrong name and an empty body', () => {
    expect(bodyProblems(article('<div data-part="body">Text</div>'), 'en')).toEqual([]);
    expect(bodyProblems(article('<div data-part="body"><i data-editorial>N</i></div>', 'c'), 'en')).toEqual([
      'data-article is c',
      'the body is empty',
    ]);
  });

  test('find references out of order and in no list', () => {
    expect(referenceProblems(article('<ol data-part="references"><li id="ref-1">A</li></ol>'))).toEqual([]);
    expect(referenceProblems(article('<ul data-part="references"><li id="ref-2">A</li></ul>'))).toEqual([
      'the references are <ul>',
      'reference 1 is #ref-2',
    ]);
  });

  test('find a table that is none, and numbers that do not count', () => {
    const table = '<table><tr><th>A</th></tr></table>';
    const caption = '<figcaption>Table</figcaption>';
    expect(figureProblems(article(`<figure data-table="1">${caption}${table}</figure>`))).toEqual([]);
    expect(figureProblems(article(`<figure data-table="1">${caption}<pre>A</pre></figure>`))).toEqual([
      'table 1 has 0 tables',
      'table 1 has no headed columns',
    ]);
    expect(figureProblems(article('<figure data-figure="2"></figure>'))).toEqual(['data-figure counts 2']);
  });
});
