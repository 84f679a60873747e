import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { fold } from '../../src/lib/search/language/fold.ts';
import { isStopWord } from '../../src/lib/search/language/stop-words.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import { articlePages, readPages, type BuiltPage } from '../support/built-site.ts';
import { compressed } from '../support/page-weight.ts';

const pages = readPages(inject('atRoot'));
const byPath = new Map(pages.map((page) => [page.path, page]));
const articles = articlePages(pages);
const ofJournal = pages.filter(({ place }) => place === '/glossary/');
/** Its pages in the order of their numbers: as files, 10 stands before 2. */
const numbered = pages
  .filter(({ place }) => /^\/glossary\/\d+\/$/.test(place))
  .toSorted((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
const ofArticles = pages.filter(({ place }) => /^\/issues\/.+\/glossary\/$/.test(place));
const all = [...ofJournal, ...numbered, ...ofArticles];
const isThere = readLexicon(CONTENT_ROOT).some(({ isInGlossary }) => isInGlossary);

/** A term as a page has it: its forms in each language, and where its links lead. */
interface Entry {
  id: string;
  forms: Partial<Record<Locale, string[]>>;
  links: string[];
}

const entries = new Map<string, Entry[]>();

function entriesOf(page: BuiltPage): Entry[] {
  const known = entries.get(page.path) ?? readEntries(page);
  entries.set(page.path, known);
  return known;
}

function readEntries({ $, locale }: BuiltPage): Entry[] {
  return $('.term-letter dl > div')
    .toArray()
    .map((entry) => ({
      id: entry.attribs['id'] ?? '',
      forms: Object.fromEntries(
        $(entry)
          .find('dt, dd:not(.term-places)')
          .toArray()
          .map((forms) => [forms.attribs['lang'] ?? locale, formsOf($, forms)]),
      ),
      links: $(entry)
        .find('a')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? ''),
    }));
}

/** The headword, and the further forms in their element. */
function formsOf($: CheerioAPI, forms: Parameters<CheerioAPI>[0]): string[] {
  const more = $(forms).find('span').text();
  const headword = $(forms).clone().find('span').remove().end().text().trim();
  return [headword, ...more.split(', ')].filter((form) => form !== '');
}

/** What a link leads to. */
interface Target {
  /** The words that count of its text, apart from the product's own rules but for the words that it passes over. */
  words: string[];
  language: string;
}

const targets = new Map<string, Map<string, Target>>();

/** What the links of the glossaries to a page lead to, by their fragments: found once, since a page has thousands of places. */
function targetsIn(page: BuiltPage): Map<string, Target> {
  const known = targets.get(page.path) ?? new Map<string, Target>();
  if (known.size === 0) {
    const { $ } = page;
    for (const element of $('main [id]').toArray()) {
      const language = $(element).closest('[lang]').attr('lang') ?? page.locale;
      const content = $(element).is('article, section, nav') ? $() : $(element).clone();
      content.find('.note-mark').remove();
      // Words of two cells are two.
      content.find('*').append(' ');
      known.set(element.attribs['id'] ?? '', { words: wordsOf(content.text()), language });
    }
    targets.set(page.path, known);
  }
  return known;
}

function targetOf(link: string): Target | undefined {
  const [path = '', id = ''] = link.split('#');
  const page = byPath.get(path);
  return page === undefined ? undefined : targetsIn(page).get(decodeURI(id));
}

/** The words of a text that count; apart from the product's own rules, but for the words that it passes over. */
const wordsOf = (text: string) =>
  (text.match(/\p{L}[\p{L}’']*|\p{N}+/gu) ?? []).map(fold).filter((word) => word !== '' && !isStopWord(word));

/** Whether a form stands among words, the last letters of each aside. */
function hasForm(words: readonly string[], form: string): boolean {
  const wanted = wordsOf(form).map((word) => word.slice(0, Math.max(2, word.length - 3)));
  return words.some((_, start) =>
    wanted.every((beginning, place) => words[start + place]?.startsWith(beginning)),
  );
}

describe.runIf(isThere)('the glossary', () => {
  test('is there in every language, and for every article', () => {
    expect(ofJournal.map(({ locale }) => locale).toSorted()).toEqual([...LOCALES]);
    expect(ofArticles.map(({ path }) => path.replace(/glossary\/$/, ''))).toEqual(
      articles.map(({ path }) => path),
    );
    expect(all.flatMap(entriesOf).length).toBeGreaterThan(0);
  });

  test('is found from the foot of every page', () => {
    const without = pages.filter(({ $, locale }) => {
      const path = ofJournal.find((page) => page.locale === locale)?.path;
      return $(`.site-footer a[href="${path ?? ''}"]`).length !== 1;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test.each(all.map((page) => [page.path, page] as const))(
    '%s says whose it is before its first term',
    (_, page) => {
      const text = page.$('main').text();
      const [first] = entriesOf(page);
      const said = text.indexOf(dictionary(page.locale).glossary.byEditors);
      expect(said).toBeGreaterThan(-1);
      expect(text.indexOf(first?.forms[page.locale]?.[0] ?? '', said)).toBeGreaterThan(said);
    },
  );

  test.each(all.map((page) => [page.path, page] as const))(
    '%s leads to passages that have a form of the term, and to terms',
    (_, page) => {
      const wrong = entriesOf(page).flatMap(({ id, forms, links }) =>
        links
          .filter((link) => {
            const target = targetOf(link);
            const known =
              Object.entries(forms).find(([language]) => language === target?.language)?.[1] ?? [];
            return target === undefined || !known.some((form) => hasForm(target.words, form));
          })
          .map((link) => `${id}: ${link}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each(LOCALES)(
    'has in %s every term once, by its alphabet, with the same equivalents as in the others',
    (locale) => {
      const listed = numbered.filter((page) => page.locale === locale);
      const whole = ofJournal.find((page) => page.locale === locale);
      const own = (listed.length === 0 && whole !== undefined ? [whole] : listed).flatMap(entriesOf);
      const headwords = own.map(({ forms }) => forms[locale]?.[0] ?? '');
      expect(headwords).toEqual(headwords.toSorted(new Intl.Collator(locale).compare));
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
      const inEnglish = new Map(
        (numbered.length === 0 ? ofJournal : numbered)
          .filter((page) => page.locale === 'en')
          .flatMap(entriesOf)
          .map((entry) => [entry.id, entry.forms]),
      );
      const other = own.filter(({ id, forms }) => {
        const english = inEnglish.get(id);
        return english !== undefined && LOCALES.some((each) => forms[each]?.join() !== english[each]?.join());
      });
      expect(other).toEqual([]);
    },
  );

  test('has its letters above the terms that begin with them', () => {
    for (const page of all) {
      const { $ } = page;
      const letters = $('.letters a[href^="#"]').toArray();
      expect(letters.map(({ attribs }) => attribs['href'])).toEqual(
        $('.term-letter h2')
          .toArray()
          .map(({ attribs }) => `#${attribs['id'] ?? ''}`),
      );
      const strange = $('.term-letter')
        .toArray()
        .filter((section) => {
          const letter = $(section).find('h2').text().trim();
          const first = /[\p{L}\p{N}]/u.exec($(section).find('dt').first().text())?.[0] ?? '';
          return letter === '#' ? /\p{L}/u.test(first) : fold(letter) !== fold(first);
        });
      expect(strange).toEqual([]);
    }
  });

  test('says of an article how many terms it has', () => {
    const counts = articles.map(({ path, $ }) => {
      const link = $('.article-terms a');
      const entries = byPath.get(link.attr('href') ?? '')?.$('.term-letter dl > div').length;
      return [path, link.text().includes(String(entries))];
    });
    expect(counts.filter(([, isTrue]) => isTrue !== true)).toEqual([]);
  });

  test('tells on the page of an article a dozen of its terms, each in three languages', () => {
    for (const { $, path } of articles) {
      const own = $('.article-terms li').toArray();
      const listed = byPath.get(`${path}glossary/`);
      const headwords = new Set(
        listed
          ?.$('.term-letter dt')
          .toArray()
          .map((dt) => formsOf(listed.$, dt)[0]),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(12);
      expect(own.filter((item) => $(item).find('span').length !== LOCALES.length)).toEqual([]);
      expect(own.filter((item) => !headwords.has($(item).find('span').first().text()))).toEqual([]);
      expect($('.article-terms').is('[data-editorial]')).toBe(true);
    }
  });

  test('weighs at most 100 kB a page, and at most 1 kB on that of an article', () => {
    // The longest stand for all: to compress takes a second a page.
    const longest = all.toSorted((a, b) => b.html.length - a.html.length).slice(0, 4);
    const heavy = longest.map(({ path, html }) => [path, compressed(html)] as const);
    expect(heavy.filter(([, size]) => size > 100_000)).toEqual([]);
    const lengthOf = ({ $ }: BuiltPage) => $('.article-terms').html()?.length ?? 0;
    const wordiest = articles.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 3);
    const costs = wordiest.map(({ path, html }) => {
      const $ = load(html);
      const whole = compressed($.html());
      $('.article-terms').remove();
      return [path, whole - compressed($.html())] as const;
    });
    expect(costs.filter(([, size]) => size > 1000)).toEqual([]);
  });
});

test.runIf(!isThere)('a journal without a lexicon has no glossary', () => {
  expect(all).toEqual([]);
});
