import { describe, expect, test } from 'vitest';
import { fieldsFor, headersFile, readHeadersFile } from '../../src/lib/discovery/headers-file.ts';
import { hostHeaders } from '../../src/lib/discovery/host-headers.ts';
import { linkField } from '../../src/lib/discovery/link-header.ts';
import { linkset } from '../../src/lib/discovery/linkset.ts';
import { articleLinks, linkTags } from '../../src/lib/discovery/signposting.ts';
import { kindsOf } from '../../src/lib/publication/kinds.ts';
import { samplePublication } from '../support/sample-publication.ts';

const publication = samplePublication();
const BESIDE = '/issues/2020-4/sample/sample';
const JATS = 'https://jats.nlm.nih.gov/ns/archiving/1.3/';

describe('the links of an article', () => {
  test('tell its formats from the records of it', () => {
    expect(articleLinks(publication).slice(4)).toEqual([
      { rel: 'item', href: `${BESIDE}.pdf`, type: 'application/pdf' },
      { rel: 'item', href: `${BESIDE}.xml`, type: 'application/xml', profile: JATS },
      { rel: 'describedby', href: `${BESIDE}.bib`, type: 'application/x-bibtex' },
      { rel: 'linkset', href: '/issues/2020-4/sample/linkset.json', type: 'application/linkset+json' },
    ]);
  });

  test('have their profile in a header field and in the linkset, and not in HTML, which has none', () => {
    const [, xml] = articleLinks(publication).slice(4);
    expect(xml === undefined ? '' : linkField(xml)).toBe(
      `<${BESIDE}.xml>; rel="item"; type="application/xml"; profile="${JATS}"`,
    );
    expect(JSON.stringify(linkset(publication))).toContain(`"profile":["${JATS}"]`);
    expect(linkTags(xml === undefined ? [] : [xml])).toEqual([
      { tag: 'link', rel: 'item', href: `${BESIDE}.xml`, type: 'application/xml' },
    ]);
  });

  test('lead back from each file', () => {
    const page = [{ href: 'https://journal.example/issues/2020-4/sample/', type: 'text/html' }];
    expect(linkset(publication).linkset.slice(1)).toEqual([
      { anchor: `https://journal.example${BESIDE}.pdf`, collection: page },
      { anchor: `https://journal.example${BESIDE}.xml`, collection: page },
      { anchor: `https://journal.example${BESIDE}.bib`, describes: page },
    ]);
  });

  test('take every bibliographic file of the registry for a record', () => {
    const { article } = kindsOf(['pdf', 'zip']);
    const records = article.filter(({ isRecord }) => isRecord === true).map(({ ending }) => ending);
    expect(records).toEqual(['bib', 'ris', 'csl.json']);
  });
});

describe('a file of header fields', () => {
  const rules = [
    { path: '/*', fields: [['X-Content-Type-Options', 'nosniff']] },
    { path: '/a/*.bib', fields: [['Content-Type', 'application/x-bibtex; charset=utf-8']] },
    {
      path: '/a/',
      fields: [
        ['Link', '</b>; rel="item"'],
        ['Link', '</c>; rel="type"'],
      ],
    },
  ] as const;

  test('is read as it was written', () => {
    expect(readHeadersFile(headersFile(rules))).toEqual(rules);
    expect(readHeadersFile(`# a comment\n\n${headersFile(rules)}`)).toEqual(rules);
  });

  test('gives a path the fields of every rule that covers it, those of one name joined', () => {
    expect(Object.fromEntries(fieldsFor(rules, '/a/'))).toEqual({
      'X-Content-Type-Options': 'nosniff',
      Link: '</b>; rel="item", </c>; rel="type"',
    });
    expect(fieldsFor(rules, '/a/b/c.bib').get('Content-Type')).toBe('application/x-bibtex; charset=utf-8');
    expect(fieldsFor(rules, '/a/b/cxbib').has('Content-Type')).toBe(false);
    expect(fieldsFor(rules, '/b/c.bib').has('Content-Type')).toBe(false);
  });
});

describe('the header fields of the site', () => {
  const rules = hostHeaders([[publication]]);
  const typeOf = (path: string) => fieldsFor(rules, path).get('Content-Type');

  test('say the types that hosts do not know, with the encoding of what is text', () => {
    expect(typeOf(`/kk${BESIDE}.bib`)).toBe('application/x-bibtex; charset=utf-8');
    expect(typeOf('/issues/2020-4/central-asias-affairs-2020-4.epub')).toBe('application/epub+zip');
    expect(typeOf('/issues/2020-4/sample/linkset.json')).toBe('application/linkset+json');
    expect([typeOf(`${BESIDE}.pdf`), typeOf(`${BESIDE}.xml`), typeOf('/index.html')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('have the links of each article and issue at their pages and nowhere else', () => {
    const linksAt = (path: string) => fieldsFor(rules, path).get('Link');
    expect(linksAt('/issues/2020-4/sample/')).toContain(
      `<${BESIDE}.pdf>; rel="item"; type="application/pdf"`,
    );
    expect(linksAt('/issues/2020-4/')).toContain('central-asias-affairs-2020-4.epub>; rel="item"');
    expect([linksAt('/kk/issues/2020-4/sample/'), linksAt('/')]).toEqual([undefined, undefined]);
  });

  test('are no more than 100 rules for a hundred issues: whole issues, the newest, as many as there is room for', () => {
    const articles = Array.from({ length: 6 }, (_, index) => ({
      ...publication,
      slug: `sample-${String(index)}`,
    }));
    const issues = Array.from({ length: 100 }, (_, index) =>
      articles.map((article) => ({ ...article, issueId: `issue-${String(index)}` })),
    );
    const many = hostHeaders(issues);
    const linked = many.filter(({ fields }) => fields.some(([name]) => name === 'Link'));
    expect(many.length).toBeLessThanOrEqual(100);
    expect(many.length).toBeGreaterThan(100 - 7);
    expect(linked.map(({ path }) => path.split('/')[2])).toEqual(
      issues
        .slice(0, linked.length / 7)
        .flatMap(([first]) => Array.from({ length: 7 }, () => first?.issueId)),
    );
  });
});
