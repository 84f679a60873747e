import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { journalSchema } from '../../src/schemas/journal.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { openBook } from '../support/book.ts';
import { ownBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const JOURNAL = `title: Steppe Review
language: ru
kind: { en: yearbook, kk: жылнама, ru: ежегодник }
frequency: { en: once a year, kk: жылына бір рет, ru: раз в год }
issn: 1234-5679
since: 1999
website: www.steppe.example
publisherMark: STEPPE
publisherNames: { en: Institute of the Steppe, kk: Дала институты, ru: Институт степи }
registration: { date: 1999-01-02, certificate: { en: 1-a, kk: 1-б, ru: 1-в } }
about: { en: A yearbook., kk: Жылнама., ru: Ежегодник. }
description: { en: Studies of the steppe., kk: Дала туралы., ru: О степи. }
rights:
  owner: { en: Texts of the steppe., kk: Дала мәтіндері., ru: Тексты степи. }
  reproduction: { en: Shown with thanks., kk: Ризашылықпен., ru: С благодарностью. }
`;

describe('another journal, whose issue was made without a source', () => {
  let sample: SampleContent;
  let outDir: string;
  const page = (locale: Locale, path = '') =>
    load(readFileSync(join(outDir, locale === 'en' ? '' : locale, path, 'index.html'), 'utf8'));
  const edition = `issues/${SAMPLE_ISSUE}/edition`;

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.write('../../journal.yaml', JOURNAL);
    await sample.remove('source.txt');
    await sample.remove('corrections.yaml');
    await sample.spoil('issue.yaml', '  source: { en: The text of a scan.,', '  #');
    const titles = '{ title: First, page: 3 }, { title: Second, page: 9 }';
    await sample.spoil('issue.yaml', titles, '{ title: Second, page: 9 }, { title: First, page: 3 }');
    await sample.spoil('second-article.mdx', 'language: en', 'language: kk');
    outDir = await mkdtemp(join(tmpdir(), 'another-journal-'));
    const { status, output: said } = await ownBuild({
      CONTENT_DIR: sample.root,
      OUT_DIR: outDir,
      AFTER_BUILD: 'zip',
    });
    expect(status, said).toBe(0);
  }, 300_000);

  afterAll(async () => {
    await sample.discard();
    await rm(outDir, { recursive: true });
  });

  it('names nowhere the journal of this repository', () => {
    const own = journalSchema.parse(parse(readFileSync('content/journal.yaml', 'utf8')));
    const facts = [own.title, own.website, own.publisherMark, ...Object.values(own.publisherNames)];
    const names = facts.flatMap((fact) => [fact, fact.replaceAll("'", '’'), fact.replaceAll("'", '&#39;')]);
    const files = globSync('**/*.{html,xml,txt,json,bib,ris,md,svg,csv,js,css}', { cwd: outDir });
    expect(files.length).toBeGreaterThan(50);
    const told = files.filter((file) => {
      const text = readFileSync(join(outDir, file), 'utf8');
      return names.some((name) => text.includes(name));
    });
    expect(told).toEqual([]);
  });

  it('is called on its pages by its own name, in its own language, and says in the reader’s whose it is', () => {
    const $ = page('kk');
    expect($('.site-name').text().trim()).toBe('Steppe Review');
    expect(
      $('.site-name, [data-part=cover], .site-footer cite')
        .map((_, { attribs }) => attribs['lang'])
        .get(),
    ).toEqual(['ru', 'ru', 'ru']);
    expect(
      $('.cover-mark, .cover-institute, .cover-kind')
        .map((_, each) => $(each).text())
        .get(),
    ).toEqual(['STEPPE', 'Дала институты', 'Жылнама']);
    expect($('title').text()).toBe('Steppe Review: жылнама');
  });

  it('states its facts, and the languages that its articles are in', () => {
    const $ = page('en', 'about');
    expect(
      $('.facts dd')
        .map((_, each) => $(each).text())
        .get(),
    ).toEqual([
      '1999',
      'once a year',
      '1234-5679',
      '2\u00a0January 1999, certificate No.\u00a01-a',
      '350 copies',
      'articles in English and Kazakh; titles, abstracts and keywords in English, Kazakh and Russian',
    ]);
    expect(page('en')('meta[name=description]').attr('content')).toBe(
      'Studies of the steppe. Articles are in English and Kazakh, with abstracts in English, Kazakh and Russian.',
    );
  });

  it('gives every title of the cover the author who wrote it, in whatever order', () => {
    const $ = page('en');
    const entries = $('.cover-entry')
      .toArray()
      .map((entry) =>
        ['.cover-page', '.cover-entry-printed', '.cover-authors'].map((part) =>
          $(entry).find(part).text().trim(),
        ),
      );
    expect(entries).toEqual([
      ['9', 'Second', 'Berik Sample'],
      ['3', 'First', 'Aisha Sample'],
    ]);
  });

  it.each(LOCALES)('says in %s that there was no source, and links to none', (locale) => {
    const $ = page(locale, edition);
    const words = $('.sheet').text();
    expect(words).not.toMatch(/scan misread|survives|түрінде ғана|распознанного/u);
    expect($('.lead').text()).toContain({ en: 'editorial office', kk: 'редакция', ru: 'редакции' }[locale]);
    expect($('.sheet a[href$=".txt"], .corrections').length).toBe(0);
    expect(existsSync(join(outDir, `issues/${SAMPLE_ISSUE}/source.txt`))).toBe(false);
  });

  it('has no glossary without a lexicon, and leads to none', () => {
    const pages = globSync('**/*.html', { cwd: outDir });
    expect(pages.filter((path) => path.includes('glossary'))).toEqual([]);
    const leads = pages.filter((path) => readFileSync(join(outDir, path), 'utf8').includes('/glossary/'));
    expect(leads).toEqual([]);
    expect(page('en', `issues/${SAMPLE_ISSUE}/first-article`)('.article-terms').length).toBe(0);
  });

  it('says the same in its book', () => {
    const { xml } = openBook(
      readFileSync(join(outDir, `issues/${SAMPLE_ISSUE}/steppe-review-${SAMPLE_ISSUE}.epub`)),
    );
    const $ = xml('text/edition.xhtml');
    expect(
      $('section section')
        .map((_, each) => $(each).find('p').first().text())
        .get(),
    ).toEqual(LOCALES.map((locale) => page(locale, edition)('.lead').text()));
  });

  it('has no source in its archive either', () => {
    const name = `steppe-review-${SAMPLE_ISSUE}`;
    const archive = unzipSync(readFileSync(join(outDir, `issues/${SAMPLE_ISSUE}/${name}.zip`)));
    const paths = Object.keys(archive);
    expect(paths.filter((path) => path.endsWith('first-article.xml')).length).toBe(1);
    expect(paths.filter((path) => path.includes('source'))).toEqual([]);
    expect(strFromU8(archive[`${name}/README.txt`] ?? new Uint8Array())).toContain('Steppe Review');
    expect(strFromU8(archive[`${name}/README.txt`] ?? new Uint8Array())).not.toContain('source.txt');
  });
});
