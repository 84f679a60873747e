import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/lib/discovery/atom.ts';
import { oaiRepository } from '../../src/lib/discovery/oai.ts';
import { samplePublication } from '../support/sample-publication.ts';
import { schemaErrors } from '../support/xml-schema.ts';

const SITE = new URL('https://journal.example');
const HARD = 'A & B < C ]]> "quotes" ғ';
const hard = samplePublication({
  title: { en: HARD, kk: HARD, ru: HARD },
  abstract: { en: `${HARD}[^1]`, kk: HARD, ru: HARD },
});

describe('a feed', () => {
  test('says hard characters as they are, and no mark of a note that is not there', () => {
    const xml = atomFeed([hard], 'kk', SITE);
    expect(schemaErrors(xml, 'atom.xsd')).toEqual([]);
    const $ = load(xml, { xml: true });
    expect($('entry > title').text()).toBe(HARD);
    expect(load(atomFeed([hard], 'en', SITE), { xml: true })('summary').text()).toBe(HARD);
  });

  test('gives an article of another language another id, so that no reader takes one for the other', () => {
    const ids = (['en', 'kk', 'ru'] as const).map((locale) =>
      load(atomFeed([hard], locale, SITE), { xml: true })('entry > id').text(),
    );
    expect(ids).toEqual(
      ['', 'kk/', 'ru/'].map((folder) => `https://journal.example/${folder}issues/2020-4/sample/`),
    );
  });

  test('was updated when the last of its issues was', () => {
    const older = samplePublication({}, { edition: { published: '2026-01-02', updated: '2027-03-04' } });
    const $ = load(atomFeed([hard, older], 'en', SITE), { xml: true });
    expect($('feed > updated').text()).toBe('2027-03-04T00:00:00Z');
  });

  test('says of an entry when it was published and when it was updated', () => {
    const entry = samplePublication({}, { edition: { published: '2026-01-02', updated: '2027-03-04' } });
    const $ = load(atomFeed([entry], 'en', SITE), { xml: true });
    expect([$('entry > published').text(), $('entry > updated').text()]).toEqual([
      '2026-01-02T00:00:00Z',
      '2027-03-04T00:00:00Z',
    ]);
  });

  test('cannot be made of nothing', () => {
    expect(() => atomFeed([], 'en', SITE)).toThrow('needs an article');
  });
});

describe('a static repository', () => {
  const address = 'https://journal.example/reader/oai.xml';

  test('begins on the day on which the first of its issues was published', () => {
    const older = samplePublication({}, { edition: { published: '2001-02-03', updated: '2027-03-04' } });
    const $ = load(oaiRepository([hard, older], { address }) ?? '', { xml: true });
    expect($('oai\\:earliestDatestamp').text()).toBe('2001-02-03');
  });

  test('says hard characters as they are', () => {
    const xml = oaiRepository([hard], { address }) ?? '';
    expect(schemaErrors(xml, 'oai-static-repository.xsd')).toEqual([]);
    expect(load(xml, { xml: true })('dc\\:title[xml\\:lang="ru"]').text()).toBe(HARD);
  });

  test('is asked at its own address, or through the gateway where there is one', () => {
    const baseOf = (gateway?: string) =>
      load(oaiRepository([hard], { address, gateway }) ?? '', { xml: true })('oai\\:baseURL').text();
    expect(baseOf()).toBe(address);
    for (const gateway of ['http://gateway.example/oai', 'http://gateway.example/oai/']) {
      expect(baseOf(gateway)).toBe('http://gateway.example/oai/journal.example/reader/oai.xml');
    }
  });

  test('is not made where the masthead prints no e-mail address of the office', () => {
    const { masthead } = hard.issue;
    const silent = samplePublication({}, { masthead: { ...masthead, en: { ...masthead.en, contacts: [] } } });
    expect(oaiRepository([silent], { address })).toBeUndefined();
    expect(oaiRepository([silent, hard], { address })).toContain('office@kisi.kz');
  });
});

describe('the schemas of the tests', () => {
  const feed = atomFeed([hard], 'en', SITE);
  const repository = oaiRepository([hard], { address: 'https://journal.example/oai.xml' }) ?? '';

  test.each([
    ['a feed without an id', feed.replace(/<id>.*?<\/id>/, '')],
    ['an entry that was updated on a day', feed.replace(/(<entry>.*?<updated>)[^<]+/, '$12026-11-24')],
    ['an entry without an author', feed.replaceAll(/<author>.*?<\/author>/g, '')],
    ['an element that Atom does not have', feed.replace('<entry>', '<entry><abstract>A</abstract>')],
  ])('refuse %s', (_, broken) => {
    expect(broken).not.toBe(feed);
    expect(schemaErrors(broken, 'atom.xsd').length).toBeGreaterThan(0);
  });

  test.each([
    [
      'a repository without an e-mail address',
      repository.replace(/<oai:adminEmail>.*?<\/oai:adminEmail>/, ''),
    ],
    ['an instant for a day', repository.replace(/(<oai:datestamp>[^<]+)/, '$1T00:00:00Z')],
    ['an element that Dublin Core does not have', repository.replaceAll('dc:subject', 'dc:keyword')],
    ['an element without words', repository.replace(/(<dc:title[^>]*>)[^<]+/, '$1')],
    ['two records of one name', repository.replace(/<oai:record>.*<\/oai:record>/s, '$&$&')],
    [
      'records in a format that is not listed',
      repository.replace('metadataPrefix="oai_dc"', 'metadataPrefix="jats"'),
    ],
  ])('refuse %s', (_, broken) => {
    expect(broken).not.toBe(repository);
    expect(schemaErrors(broken, 'oai-static-repository.xsd').length).toBeGreaterThan(0);
  });
});
