import { describe, expect, test } from 'vitest';
import { articleNode, authorNodes } from '../../src/lib/discovery/json-ld/article.ts';
import { reference, scriptText } from '../../src/lib/discovery/json-ld/node.ts';
import { articleHead, issueHead } from '../../src/lib/discovery/registry.ts';
import { NO_KINDS, samplePerson, samplePublication } from '../support/sample-publication.ts';

const HARD = '</script><!-- & "quotes" ’ \u2028 ғ';

describe('a block of JSON-LD', () => {
  test('cannot be ended by a text in it, and says the text as it is', () => {
    const graph = [articleNode(samplePublication({ title: { en: HARD, kk: HARD, ru: HARD } }))];
    const text = scriptText(graph);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: HARD }] });
  });

  test('names the article’s formats as its encodings, and no record of it', () => {
    const node = articleNode(samplePublication());
    expect(node).toMatchObject({
      encoding: [
        {
          '@type': 'MediaObject',
          contentUrl: 'https://journal.example/issues/2020-4/sample/sample.pdf',
          encodingFormat: 'application/pdf',
        },
        { '@type': 'MediaObject', encodingFormat: 'application/xml' },
      ],
    });
    expect(articleNode(samplePublication({}, {}, NO_KINDS))).not.toHaveProperty('encoding');
  });

  test('gives a person no position where the print gives none', () => {
    const [person] = authorNodes(samplePublication({ authors: [samplePerson('A', 'B')] }));
    expect(person).toMatchObject({ familyName: 'B', affiliation: { name: 'Institute' } });
    expect(person).not.toHaveProperty('jobTitle');
  });

  test('is said in the language of the article’s text, and what is not says its own', () => {
    const publication = samplePublication({ language: 'ru' });
    const { title, keywords } = publication.article;
    expect(articleNode(publication)).toMatchObject({
      '@id': 'https://journal.example/issues/2020-4/sample/',
      inLanguage: 'ru',
      headline: title.ru,
      alternativeHeadline: [
        { '@language': 'en', '@value': title.en },
        { '@language': 'kk', '@value': title.kk },
      ],
      keywords: [
        ...keywords.ru,
        ...keywords.en.map((word) => ({ '@language': 'en', '@value': word })),
        ...keywords.kk.map((word) => ({ '@language': 'kk', '@value': word })),
      ],
    });
  });

  test('refers to nothing that has no name', () => {
    expect(() => reference({ '@type': 'Thing' })).toThrow('@id');
  });
});

describe('the head of a page', () => {
  test('has the facts in English only; elsewhere the way to the page', () => {
    const publication = samplePublication();
    const kinds = (locale: 'en' | 'kk') =>
      articleHead(publication, locale).flatMap((tag) =>
        tag.tag === 'data' ? tag.graph.map((node) => node['@type']) : [tag.tag],
      );
    expect([...new Set(kinds('en'))]).toEqual([
      'meta',
      'link',
      'ScholarlyArticle',
      'Person',
      'PublicationIssue',
      'Periodical',
      'Organization',
      'BreadcrumbList',
    ]);
    expect(kinds('kk')).toEqual(['BreadcrumbList']);
  });

  test('names a person once who wrote two articles of an issue', () => {
    const authors = [samplePerson('A', 'B')];
    const [data] = issueHead([samplePublication({ authors }), samplePublication({ authors })], 'en').filter(
      (tag) => tag.tag === 'data',
    );
    expect(data?.graph.filter((node) => node['@type'] === 'Person')).toHaveLength(1);
    expect(issueHead([], 'en')).toEqual([]);
  });
});
