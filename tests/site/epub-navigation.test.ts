import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dictionary, fill } from '../../src/i18n/index.ts';
import { titleInRecords } from '../../src/schemas/record-forms.ts';
import { builtBook, documentOf } from '../support/book.ts';
import { articlePages, readPages } from '../support/built-site.ts';
import { ISSUES, issuesInContent } from '../support/issues-in-content.ts';
import { readPublications } from '../support/publications.ts';

const site = inject('atRoot');
const english = articlePages(readPages(site)).filter(({ locale }) => locale === 'en');

describe.each(issuesInContent())('the ways through the book of %s', async (issue) => {
  const { book } = builtBook(site, issue);
  const articles = english.filter(({ place }) => place.startsWith(`/issues/${issue}/`));
  const publications = await readPublications(join(ISSUES, issue));
  const nav = book.xml('nav.xhtml');

  test('lead to every article and, below it, to every heading, note and reference list', () => {
    for (const page of articles) {
      const path = documentOf(basename(page.place));
      const entry = nav(`#toc > ol > li > a[href="${path}"]`);
      const publication = publications.find(({ slug }) => slug === basename(page.place));
      expect(entry.text()).toBe(
        publication && titleInRecords(publication.article, publication.article.language),
      );
      const below = entry
        .parent()
        .find('ol a')
        .toArray()
        .map(({ attribs }) => attribs['href'])
        // On the page a check leads to the page of checks.
        .filter((href) => publication?.notes.length !== 0 || href !== `${path}#editors-notes`);
      const headings = page
        .$('[data-part="body"] :is(h2, h3, h4), .apparatus > h2')
        .toArray()
        .map(({ attribs }) => `${path}#${attribs['id'] ?? ''}`);
      expect(below).toEqual(headings);
    }
  });

  test('are the same for readers of EPUB 2', () => {
    const ncx = book.xml('toc.ncx');
    const entries = ncx('navPoint > content')
      .toArray()
      .map(({ attribs }) => attribs['src']);
    expect(entries).toEqual(
      nav('#toc a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    );
    expect(ncx('meta[name="dtb:uid"]').attr('content')).toBe(
      book.xml('package.opf')('dc\\:identifier').text(),
    );
  });

  test('lead to the pages of the print that are known: the first of each article', () => {
    const list = nav('#page-list a')
      .toArray()
      .map((link) => [nav(link).text(), link.attribs['href'] ?? ''] as const);
    expect(list.map(([page]) => page)).toEqual(publications.map(({ article }) => String(article.firstPage)));
    for (const [index, [page, href]] of list.entries()) {
      const [path = '', id = ''] = href.split('#');
      const mark = book.xml(path)(`#${id}`);
      expect(mark.attr('role')).toBe('doc-pagebreak');
      const { language } = publications[index]?.article ?? { language: 'en' };
      expect(mark.attr('aria-label')).toBe(fill(dictionary(language).files.book.page, { page }));
    }
  });

  test('end nowhere in the void', () => {
    const documents = new Map([...book.spine, 'nav.xhtml'].map((path) => [path, book.xml(path)]));
    const dead = [...documents].flatMap(([path, $]) =>
      $('[href]:not([href^="http"], [href^="mailto:"]), [src]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
        .filter((href) => {
          const [to = '', id] = href.split('#');
          const target = to === '' ? path : posix.join(dirname(path), to);
          if (id === undefined) return !book.files.has(`EPUB/${target}`);
          return documents.get(target)?.(`[id="${id}"]`).length !== 1;
        })
        .map((href) => `${path}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('lead from every mark to a note that can be opened in place, and back', () => {
    const notes = book.spine.flatMap((path) => {
      const $ = book.xml(path);
      return $('a[epub\\:type="noteref"][role="doc-noteref"]')
        .toArray()
        .map(({ attribs }) => {
          const note = $(attribs['href'] ?? '');
          expect(note.is('div[epub\\:type="footnote"][role="doc-footnote"]')).toBe(true);
          expect(note.find(`a[role="doc-backlink"][href="#${attribs['id'] ?? ''}"]`).length).toBe(1);
          return note.attr('id');
        });
    });
    const isOfEditors = (id = '') => id.startsWith('ed-');
    expect(notes.filter((id) => !isOfEditors(id))).toEqual(
      publications.flatMap(({ text }) => text.notes.map(({ number }) => `fn-${String(number)}`)),
    );
    expect(notes.filter(isOfEditors).toSorted()).toEqual(
      publications
        .flatMap((publication) =>
          [...publication.notes, ...publication.differing].map(({ id }) => `ed-${id}`),
        )
        .toSorted(),
    );
  });

  test('lead from every citation to its reference, and back', () => {
    const citations = book.spine.flatMap((path) => {
      const $ = book.xml(path);
      return $('a[role="doc-biblioref"]')
        .toArray()
        .filter(({ attribs }) => {
          const reference = $(attribs['href'] ?? '');
          const back = reference.find(`a[role="doc-backlink"][href="#${attribs['id'] ?? ''}"]`);
          return reference.is('[role="doc-bibliography"] li') && back.length === 1;
        });
    });
    const onPages = articles.reduce((sum, { $ }) => sum + $('[role="doc-biblioref"]').length, 0);
    expect(citations.length).toBe(onPages);
    const inTexts = publications.flatMap(({ text }) => [
      ...JSON.stringify(text).matchAll(/"type":"citation"/gu),
    ]);
    expect(onPages).toBe(inTexts.length);
  });
});
