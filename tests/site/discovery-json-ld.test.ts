import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { nameInRecords, titleInRecords } from '../../src/schemas/record-forms.ts';
import { allPublications } from '../support/all-publications.ts';
import { articlePages, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { deadAddresses } from '../support/dead-addresses.ts';
import { vocabularyProblems, type GraphNode } from '../support/schema-org.ts';
import { statedIn, statedProperties, tagged } from '../support/stated-in-json-ld.ts';

const { dir, base } = inject('atRoot');
const pages = readPages({ dir, base });
const origin = siteOrigin(pages);
const publications = await allPublications(origin);

/** The things that a page names. */
function graphOf({ $, path }: BuiltPage): GraphNode[] {
  const blocks = $('script[type="application/ld+json"]').toArray();
  return blocks.flatMap((block) => {
    const data = JSON.parse($(block).text()) as { '@context': string; '@graph': GraphNode[] };
    if (data['@context'] !== 'https://schema.org') throw new Error(`${path} has another context`);
    return data['@graph'];
  });
}

const graphs = new Map(pages.map((page) => [page.path, graphOf(page)]));
const nodesOf = (path: string, type: string) =>
  (graphs.get(path) ?? []).filter((node) => node['@type'] === type);

describe('the JSON-LD of the site', () => {
  test('says nothing that schema.org’s vocabulary does not know', () => {
    const nodes = [...graphs.values()].flat();
    expect(nodes.length).toBeGreaterThan(pages.length);
    expect(vocabularyProblems(nodes)).toEqual([]);
  });

  test('refers to things that are on the page or have one', () => {
    const dangling = [...graphs].flatMap(([path, nodes]) => {
      const own = new Set(nodes.map((node) => node['@id']));
      const references = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id = '']) => id);
      const strangers = references.filter((id) => !own.has(id));
      return deadAddresses({ dir, base, origin }, strangers).map((problem) => `${path}: ${problem}`);
    });
    expect(dangling).toEqual([]);
  });

  test('shows the way to every article and issue, in the language of the page', () => {
    const withWay = [...graphs].filter(([path]) => nodesOf(path, 'BreadcrumbList').length === 1);
    const expected = pages.filter(({ place }) => /^\/issues\/[^/]+\/(?:[^/]+\/)?$/.test(place));
    expect(withWay.map(([path]) => path)).toEqual(expected.map(({ path }) => path));
    for (const page of articlePages(pages)) {
      const [way] = nodesOf(page.path, 'BreadcrumbList');
      const steps = way?.['itemListElement'] as { position: number; name: string; item: string }[];
      expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
      const { article } =
        publications.find(({ issueId, slug }) => page.place === `/issues/${issueId}/${slug}/`) ?? {};
      expect(article).toBeDefined();
      expect(steps[2]).toMatchObject({
        name: article && titleInRecords(article, page.locale),
        item: origin + page.path,
      });
      expect(
        deadAddresses(
          { dir, base, origin },
          steps.map(({ item }) => item),
        ),
      ).toEqual([]);
    }
  });

  test('offers the search of each language on its home page', () => {
    const targets = ['/', '/kk/', '/ru/'].map(
      (home) => nodesOf(base + home.slice(1), 'WebSite')[0]?.['potentialAction'],
    );
    expect(targets).toEqual(
      ['', 'kk/', 'ru/'].map((folder) => ({
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${origin}${base}${folder}search/?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      })),
    );
  });
});

describe('the JSON-LD of an article', () => {
  test.each(
    publications.map((publication) => [`${publication.issueId}/${publication.slug}`, publication] as const),
  )('says what the record of %s says', (_, publication) => {
    const { issueId, issue, article, records, issueAddress, figures } = publication;
    const path = new URL(records.en.URL).pathname;
    const [node, ...more] = nodesOf(path, 'ScholarlyArticle');
    expect(more).toEqual([]);
    expect(node).toMatchObject({
      '@id': records.en.URL,
      headline: titleInRecords(article, article.language),
      alternativeHeadline: LOCALES.filter((locale) => locale !== article.language).map((locale) => ({
        '@language': locale,
        '@value': titleInRecords(article, locale),
      })),
      author: article.authors.map(({ id }) => ({ '@id': `${origin}/authors/#${id}` })),
      datePublished: article.published ?? String(issue.year),
      inLanguage: article.language,
      pageStart: String(article.firstPage),
      isPartOf: { '@id': issueAddress.en },
      copyrightNotice: issue.masthead[article.language].rights,
    });
    const stated = statedProperties(publication);
    expect(statedIn(node, Object.keys(stated))).toEqual(stated);
    expect(nodesOf(path, 'Person')).toEqual(
      article.authors.map(
        ({ id, name, credentials }) =>
          expect.objectContaining({
            '@id': `${origin}/authors/#${id}`,
            name: nameInRecords(name.en),
            givenName: name.en.given,
            familyName: name.en.family,
            alternateName: tagged(nameInRecords(name.kk), nameInRecords(name.ru)),
            ...(credentials.institution === undefined
              ? {}
              : {
                  affiliation: {
                    '@type': 'Organization',
                    name:
                      credentials.language === 'en'
                        ? credentials.institution
                        : { '@language': credentials.language, '@value': credentials.institution },
                  },
                }),
          }) as unknown,
      ),
    );
    expect(nodesOf(path, 'PublicationIssue')).toMatchObject([
      {
        '@id': `${origin}/issues/${issueId}/`,
        issueNumber: String(issue.number),
        datePublished: String(issue.year),
        isPartOf: { '@id': `${origin}/about/#journal` },
      },
    ]);
    expect(nodesOf(path, 'Periodical')).toMatchObject([
      {
        name: issue.journal.title,
        issn: issue.journal.issn,
        publisher: { '@id': `${origin}/about/#publisher` },
      },
    ]);
    const { en, kk, ru } = issue.journal.publisherNames;
    expect(nodesOf(path, 'Organization')).toMatchObject([{ name: en, alternateName: tagged(kk, ru) }]);
    const tables = figures.filter((record) => record.type === 'table');
    expect(nodesOf(path, 'Dataset').map(({ name }) => name)).toEqual(tables.map(({ caption }) => caption));
  });

  test('describes each table in 50 letters or more, and leads to it and to its files', () => {
    const sets = [...graphs.values()].flat().filter((node) => node['@type'] === 'Dataset');
    const tables = publications.flatMap(({ figures }) => figures.filter(({ type }) => type === 'table'));
    expect(sets.length).toBe(tables.length);
    const addresses = sets.flatMap(({ url, distribution }) => [
      url as string,
      ...(distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
    ]);
    expect(addresses.length).toBe(sets.length * 3);
    expect(deadAddresses({ dir, base, origin }, addresses)).toEqual([]);
    expect(sets.filter(({ description }) => String(description).length < 50)).toEqual([]);
  });
});

describe('the JSON-LD of an issue', () => {
  test('has its articles in the order of their pages', () => {
    const ids = new Set(publications.map(({ issueId }) => issueId));
    for (const id of ids) {
      const [node] = nodesOf(`${base}issues/${id}/`, 'PublicationIssue');
      const own = publications.filter(({ issueId }) => issueId === id);
      expect(node?.['hasPart']).toEqual(own.map(({ records }) => ({ '@id': records.en.URL })));
      expect(nodesOf(`${base}issues/${id}/`, 'ScholarlyArticle').map(({ headline }) => headline)).toEqual(
        own.map(({ article }) => titleInRecords(article, article.language)),
      );
    }
  });
});
