import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fieldsFor, readHeadersFile } from '../../src/lib/discovery/headers-file.ts';
import { allPublications } from '../support/all-publications.ts';
import { articlePages, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { issuesInContent, slugsInContent } from '../support/issues-in-content.ts';
import { deadAddresses } from '../support/dead-addresses.ts';
import { policyProblems } from '../support/checks/security-policy.ts';

/** The relations that the FAIR Signposting profile and RFC 9264 speak of. */
const RELATIONS = ['author', 'cite-as', 'collection', 'describedby', 'item', 'license', 'linkset', 'type'];
/** Relations of the profile that promise what an article may not have. */
const STATED = ['cite-as', 'license'];

interface Target {
  href: string;
  type?: string;
  profile?: string[];
}

/** The links of a thing in a linkset, by their relation. */
type Context = { anchor: string } & Partial<Record<string, string | Target[]>>;

const targetsOf = (context: Context | undefined, rel: string): Target[] => {
  const targets = context?.[rel];
  return Array.isArray(targets) ? targets : [];
};

/** A link in one line: relation, full address, media type. */
const line = (rel: string, href: string, type = '') => `${rel} ${href} ${type}`.trim();

describe.each(['atRoot', 'underBase'] as const)('the links for machines of the site built %s', (build) => {
  const { dir, base, url } = inject(build);
  const pages = readPages({ dir, base });
  const origin = siteOrigin(pages);
  const place = { dir, base, origin };
  const rules = readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
  const english = articlePages(pages).filter(({ locale }) => locale === 'en');

  const inHead = ({ $, path }: BuiltPage) =>
    $('head > link')
      .toArray()
      .filter(({ attribs }) => RELATIONS.includes(attribs['rel'] ?? ''))
      .map(({ attribs }) =>
        line(attribs['rel'] ?? '', new URL(attribs['href'] ?? '', origin + path).href, attribs['type']),
      );
  const inField = ({ path }: BuiltPage) =>
    (fieldsFor(rules, path).get('Link') ?? '').split(/, (?=<)/).map((link) => {
      const [, href = '', attributes = ''] = /^<([^>]+)>(.*)$/.exec(link) ?? [];
      const value = (name: string) => new RegExp(`; ${name}="([^"]*)"`).exec(attributes)?.[1];
      return line(value('rel') ?? '', new URL(href, origin + path).href, value('type'));
    });
  /** The header fields have the links of as many of the newest issues as there is room for. */
  const hasField = ({ path }: BuiltPage) => rules.some((rule) => rule.path === path);
  const linksetOf = ({ path }: BuiltPage) =>
    JSON.parse(readFileSync(join(dir, path.slice(base.length), 'linkset.json'), 'utf8')) as {
      linkset: Context[];
    };

  test('are the same in the head of an article, in its linkset and in the header fields', () => {
    expect(english.length).toBeGreaterThan(0);
    for (const page of english) {
      const [landing] = linksetOf(page).linkset;
      const set = Object.keys(landing ?? {}).flatMap((rel) =>
        targetsOf(landing, rel).map(({ href, type }) => line(rel, href, type)),
      );
      const own = line('linkset', `${origin}${page.path}linkset.json`, 'application/linkset+json');
      expect(landing?.anchor).toBe(origin + page.path);
      expect([...set, own].toSorted()).toEqual(inHead(page).toSorted());
      if (hasField(page)) expect(inField(page)).toEqual(inHead(page));
    }
  });

  test('name the kind of thing, the authors and the issue of an article', () => {
    for (const page of english) {
      const authors = page
        .$('[data-part="authors"][lang="en"] a')
        .toArray()
        .map(({ attribs }) => line('author', origin + (attribs['href'] ?? '')));
      const issue = page.path.replace(/[^/]+\/$/, '');
      expect(inHead(page).slice(0, authors.length + 3)).toEqual([
        'type https://schema.org/ScholarlyArticle',
        'type https://schema.org/AboutPage',
        ...authors,
        `collection ${origin}${issue} text/html`,
      ]);
    }
  });

  test('promise no lasting identifier and no licence but those that the article states', async () => {
    const stated = await allPublications(origin);
    for (const page of pages) {
      const article = english.includes(page)
        ? stated.find(({ issueId, slug }) => page.path.endsWith(`/${issueId}/${slug}/`))
        : undefined;
      const { doiAddress, licence } = article?.facts ?? {};
      const expected = [doiAddress, licence].filter((address) => address !== undefined);
      const inPage = STATED.flatMap((rel) =>
        page
          .$(`link[rel~="${rel}"]`)
          .toArray()
          .map(({ attribs }) => attribs['href']),
      );
      expect({ path: page.path, promised: inPage }).toEqual({ path: page.path, promised: expected });
    }
  });

  test('stand in a linkset of the form that RFC 9264 gives it, with the way back from each file', () => {
    for (const page of english) {
      const { linkset, ...rest } = linksetOf(page);
      expect(rest).toEqual({});
      const [landing, ...files] = linkset;
      for (const context of linkset) {
        expect(new URL(context.anchor).href).toBe(context.anchor);
        for (const target of Object.keys(context).flatMap((rel) => targetsOf(context, rel))) {
          const { href, type, profile, ...unknown } = target;
          expect(new URL(href).href).toBe(href);
          expect(type ?? 'text/html').toMatch(/^[\w-]+\/[\w.+-]+$/);
          expect(Array.isArray(profile ?? [])).toBe(true);
          expect(unknown).toEqual({});
        }
      }
      const wayBack = [{ href: origin + page.path, type: 'text/html' }];
      const expected = [
        ...targetsOf(landing, 'item').map(({ href }) => ({ anchor: href, collection: wayBack })),
        ...targetsOf(landing, 'describedby').map(({ href }) => ({ anchor: href, describes: wayBack })),
      ];
      expect(files).toHaveLength(expected.length);
      expect(files).toEqual(expect.arrayContaining(expected));
    }
  });

  test('name every file beside an article that a reader can take away', () => {
    for (const page of english) {
      const slug = page.$('article[data-article]').attr('data-article') ?? '';
      const links = inHead(page).map((link) => link.split(' '));
      const records = links.filter(([rel]) => rel === 'describedby').map(([, href = '']) => href);
      const formats = links.filter(([rel]) => rel === 'item').map(([, href = '']) => href);
      // A record of the article is not the article.
      const isRecord = (href: string) => /\.(?:bib|ris|csl\.json)$/.test(href);
      expect(records.filter((href) => !isRecord(href))).toEqual([]);
      expect(formats.filter(isRecord)).toEqual([]);
      expect(records).toContain(`${origin}${page.path}${slug}.csl.json`);
    }
  });

  test('lead from an issue to its articles and files', () => {
    const issues = pages.filter(({ place: at, locale }) => locale === 'en' && /^\/issues\/[^/]+\/$/.test(at));
    expect(issues.length).toBeGreaterThan(0);
    for (const page of issues) {
      if (hasField(page)) expect(inField(page)).toEqual(inHead(page));
      const articles = english.filter(({ path }) => path.startsWith(page.path));
      const items = inHead(page).filter((link) => link.startsWith('item ') && link.endsWith(' text/html'));
      expect(items.toSorted()).toEqual(
        articles.map(({ path }) => `item ${origin}${path} text/html`).toSorted(),
      );
    }
  });

  test('are answered, wherever they stand', () => {
    const heads = pages.flatMap((page) =>
      page
        .$('head > link[href]')
        .toArray()
        .map(({ attribs }) => new URL(attribs['href'] ?? '', origin + page.path).href),
    );
    const tags = pages.flatMap(({ $ }) =>
      $('head > meta[content]')
        .toArray()
        .map(({ attribs }) => attribs['content'] ?? '')
        .filter((content) => content.startsWith(`${origin}/`)),
    );
    const sets = english.flatMap((page) =>
      [...JSON.stringify(linksetOf(page)).matchAll(/"(?:anchor|href)":"([^"]+)"/g)].map(
        ([, href = '']) => href,
      ),
    );
    const fields = rules.flatMap(({ fields: all }) =>
      all.flatMap(([, value]) =>
        [...value.matchAll(/<([^>]+)>/g)].map(([, href = '']) => new URL(href, origin).href),
      ),
    );
    const exact = rules.filter(({ path }) => !path.includes('*')).map(({ path }) => origin + path);
    expect(fields.length).toBeGreaterThan(0);
    expect(deadAddresses(place, [...heads, ...tags, ...sets, ...fields, ...exact])).toEqual([]);
  });

  test('are sent by a host that reads the file of header fields', async () => {
    const page = english.find(hasField);
    const article = await fetch(new URL(page?.path ?? '', url));
    expect(article.headers.get('link')).toContain('rel="linkset"');
    expect(article.headers.get('x-content-type-options')).toBe('nosniff');
    const types = await Promise.all(
      ['feed.xml', 'oai.xml', `${page?.path.slice(base.length) ?? ''}linkset.json`].map(async (file) => {
        const { headers } = await fetch(new URL(file, url));
        return headers.get('content-type');
      }),
    );
    expect(types).toEqual([
      'application/atom+xml; charset=utf-8',
      'text/xml; charset=utf-8',
      'application/linkset+json',
    ]);
    const sheet = page?.$('link[rel="stylesheet"]').attr('href') ?? '';
    const { headers } = await fetch(new URL(sheet, url));
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('come with header fields that Cloudflare can read: 100 rules, 2000 letters a line, one asterisk a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const issues = issuesInContent().map((id) => ({ id, rules: slugsInContent(id).length + 1 }));
    const general = rules.filter(({ fields }) => fields.every(([name]) => name !== 'Link')).length;
    const listed = issues.filter(
      (_, index) => general + issues.slice(0, index + 1).reduce((sum, { rules: own }) => sum + own, 0) <= 100,
    );
    const linked = english.filter(hasField).map(({ place: at }) => at.split('/')[2] ?? '');
    expect([...new Set(linked)].toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
    const text = readFileSync(join(dir, '_headers'), 'utf8');
    expect(text.split('\n').filter((each) => each.length > 2000)).toEqual([]);
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
    expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([]);
  });

  test('give each file one type and say of frames what the policy in the page cannot', () => {
    const twice = [
      'feed.xml',
      'kk/feed.xml',
      'oai.xml',
      'index.html',
      'issues/a/b/b.csl.json',
      'issues/a/b/linkset.json',
    ]
      .map((file) => fieldsFor(rules, base + file).get('Content-Type') ?? '')
      .filter((type) => type.includes(','));
    expect(twice).toEqual([]);
    const [page] = english;
    const policy = fieldsFor(rules, page?.path ?? '').get('Content-Security-Policy');
    expect(policy).toBe("frame-ancestors 'self'");
    expect(page === undefined ? ['no page'] : policyProblems(page)).toEqual([]);
  });
});
