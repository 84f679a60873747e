import { describe, expect, test } from 'vitest';
import { dublinCoreTags } from '../../src/lib/discovery/dublin-core-tags.ts';
import type { HeadTag } from '../../src/lib/discovery/head.ts';
import { highwireTags } from '../../src/lib/discovery/highwire.ts';
import { openGraphTags } from '../../src/lib/discovery/open-graph.ts';
import { pageFrom } from '../support/built-site.ts';
import { NO_KINDS, samplePerson, samplePublication } from '../support/sample-publication.ts';
import { zoteroItem } from '../support/zotero.ts';

const valuesOf = (tags: readonly HeadTag[], name: string) =>
  tags.flatMap((tag) => (tag.tag === 'meta' && tag.name === name ? [tag.content] : []));
const read = (head: string) =>
  zoteroItem(pageFrom(`<html lang="en"><head>${head}</head></html>`, 'index.html'));

describe('the Highwire tags of an article', () => {
  test('give each author a tag, family name first, in the order of the article', () => {
    const authors = [samplePerson('Zhomart', 'Makhambetaliyev'), samplePerson('Anne Marie', 'von der Aue')];
    const tags = highwireTags(samplePublication({ authors }));
    expect(valuesOf(tags, 'citation_author')).toEqual([
      'Makhambetaliyev, Zhomart',
      'von der Aue, Anne Marie',
    ]);
  });

  test('write a sole author of four names so that Zotero does not see two people', () => {
    const tags = highwireTags(samplePublication({ authors: [samplePerson('Anne Marie', 'von der Aue')] }));
    const [author = ''] = valuesOf(tags, 'citation_author');
    expect(author).toBe('Anne Marie von der Aue');
    expect(read(`<meta name="citation_author" content="${author}">`).creators).toHaveLength(1);
    expect(read('<meta name="citation_author" content="von der Aue, Anne Marie">').creators).toHaveLength(2);
  });

  test('name the PDF where there is one, by its full address beside the page', () => {
    const none = highwireTags(samplePublication({}, {}, NO_KINDS));
    expect(valuesOf(none, 'citation_pdf_url')).toEqual([]);
    expect(valuesOf(highwireTags(samplePublication()), 'citation_pdf_url')).toEqual([
      'https://journal.example/issues/2020-4/sample/sample.pdf',
    ]);
  });

  test('say the year alone, the first page alone, and nothing that the print does not have', () => {
    const tags = highwireTags(samplePublication());
    expect(valuesOf(tags, 'citation_publication_date')).toEqual(['2020']);
    expect(valuesOf(tags, 'citation_firstpage')).toEqual(['7']);
    expect(tags.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/doi|lastpage|volume|online_date/)]),
    );
  });
});

describe('Dublin Core in a head', () => {
  test('has English first and says the language of the rest', () => {
    const titles = dublinCoreTags(samplePublication({ title: { en: 'A', kk: 'Ә', ru: 'А' } })).filter(
      (tag) => tag.tag === 'meta' && tag.name === 'DC.title',
    );
    expect(titles).toEqual([
      { tag: 'meta', name: 'DC.title', content: 'A' },
      { tag: 'meta', name: 'DC.title', content: 'Ә', lang: 'kk' },
      { tag: 'meta', name: 'DC.title', content: 'А', lang: 'ru' },
    ]);
  });

  test('names the journal, number and page in words, for want of elements', () => {
    expect(valuesOf(dublinCoreTags(samplePublication()), 'DC.source')).toEqual([
      'Central Asia’s Affairs, 2020, no. 4 (80), p. 7',
      'ISSN 2414-570X',
    ]);
  });
});

describe('Zotero’s rules, as the tests apply them', () => {
  const dublinCore =
    '<meta name="DC.title" content="Ә" lang="kk"><meta name="DC.title" content="A"><meta name="DC.creator" content="B, C">';

  test('take the first title and the authors of Dublin Core where there is no more', () => {
    const item = read(`${dublinCore}<meta property="og:type" content="website">`);
    expect([item.title, item.creators, item.itemType]).toEqual([
      'Ә',
      [{ firstName: 'C', lastName: 'B' }],
      'webpage',
    ]);
  });

  test('let Highwire tags win over what comes before them', () => {
    const item = read(
      `${dublinCore}<meta name="citation_title" content="A"><meta name="citation_title" content="Z">
       <meta name="citation_author" content="B, C"><meta name="citation_journal_title" content="J">`,
    );
    expect([item.title, item.creators, item.itemType]).toEqual([
      'A',
      [{ firstName: 'C', lastName: 'B' }],
      'journalArticle',
    ]);
  });
});

describe('the tags of an article whose text is not in English', () => {
  const publication = samplePublication({ language: 'kk' });

  test('are Kazakh first in Dublin Core, and name each person once', () => {
    const { article } = publication;
    const tags = dublinCoreTags(publication).filter((tag) => tag.tag === 'meta');
    const titles = tags.filter(({ name }) => name === 'DC.title');
    expect(titles.map(({ content, lang }) => [lang ?? 'en', content])).toEqual([
      ['kk', article.title.kk],
      ['en', article.title.en],
      ['ru', article.title.ru],
    ]);
    const [author] = article.authors;
    expect(valuesOf(tags, 'DC.creator')).toEqual([
      `${author?.name.kk.family ?? ''}, ${author?.name.kk.given ?? ''}`,
    ]);
    expect(valuesOf(tags, 'DC.identifier')).toEqual(['https://journal.example/issues/2020-4/sample/']);
  });

  test('lead Scholar to the English page, in Kazakh words that say so', () => {
    const tags = highwireTags(publication);
    const told = tags.filter(({ lang }) => lang === 'kk').map(({ name }) => name);
    expect(told).toEqual(['citation_title', 'citation_author', 'citation_keywords', 'citation_abstract']);
    expect(valuesOf(tags, 'citation_language')).toEqual(['kk']);
    expect(valuesOf(tags, 'citation_fulltext_html_url')).toEqual([
      'https://journal.example/issues/2020-4/sample/',
    ]);
    expect(valuesOf(highwireTags(samplePublication()), 'citation_abstract')).toEqual([]);
  });
});

describe('Open Graph', () => {
  const page = {
    locale: 'kk',
    type: 'article',
    title: 'T',
    description: 'D',
    siteName: 'S',
    address: 'https://journal.example/kk/',
    image: 'https://journal.example/i.png',
  } as const;

  test('describes a page by its description, and by nothing where it has none', () => {
    const described = (description: string | undefined) =>
      openGraphTags({ ...page, description }).filter(([property]) => property === 'og:description');
    expect(described('D')).toEqual([['og:description', 'D']]);
    expect(described(undefined)).toEqual([]);
  });

  test('names languages with their territories, the page’s own first', () => {
    const tags = openGraphTags(page);
    expect(tags.filter(([property]) => property.startsWith('og:locale'))).toEqual([
      ['og:locale', 'kk_KZ'],
      ['og:locale:alternate', 'en_GB'],
      ['og:locale:alternate', 'ru_RU'],
    ]);
    expect(tags.map(([property]) => property)).not.toContain('article:published_time');
  });
});
