import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { atomFeed } from '../../src/lib/discovery/atom.ts';
import { articleNode } from '../../src/lib/discovery/json-ld/article.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { editionDay } from '../../src/lib/publication/edition-day.ts';
import type { Change } from '../../src/schemas/changes.ts';
import { samplePublication } from '../support/sample-publication.ts';

const SITE = new URL('https://journal.example');
const edition = { published: '2026-01-02', updated: '2026-05-06' };
const change = (date: string, what: string): Change => ({
  date,
  what: { en: `${what}.`, kk: `${what} kk.`, ru: `${what} ru.` },
  why: { en: 'For a reason.', kk: 'Себебі бар.', ru: 'Есть причина.' },
});
const plain = { ...samplePublication({}, { edition }), changes: [] };
const changed = { ...plain, changes: [change('2026-02-03', 'First'), change('2026-03-04', 'Second')] };

test('an article is of the day of its own last change, or else of that of its edition', () => {
  expect([plain, changed].map(editionDay)).toEqual(['2026-05-06', '2026-03-04']);
});

test('the feed says when an article changed and what, before its abstract', () => {
  const $ = load(atomFeed([changed], 'ru', SITE), { xml: true });
  expect($('entry > updated').text()).toBe('2026-03-04T00:00:00Z');
  expect($('entry > summary').text()).toBe(
    `Внесено изменение (4\u00a0марта 2026\u00a0г.): Second ru. ${changed.records.ru.abstract ?? ''}`,
  );
});

test('search engines are told the day of the last change, and none of an article that has not changed', () => {
  expect(articleNode(changed)).toMatchObject({ dateModified: '2026-03-04' });
  expect(articleNode(plain)).not.toHaveProperty('dateModified');
});

test('JATS has each change as an event of the history of publication, and nothing of an article that has not changed', () => {
  const $ = load(jats.write(changed, 'en'), { xml: true });
  const events = $('article-meta > pub-history > event').toArray();
  expect(
    events.map((event) => [$(event).find('date').attr('iso-8601-date'), $(event).find('event-desc').text()]),
  ).toEqual([
    ['2026-02-03', 'First. For a reason.'],
    ['2026-03-04', 'Second. For a reason.'],
  ]);
  expect(jats.write(plain, 'en')).not.toContain('pub-history');
});
