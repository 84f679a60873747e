import type { Cheerio } from 'cheerio';
import type { Element } from '../../../src/lib/print/element.ts';
import { inEachLocale, LOCALES, type Locale, type Localized } from '../../../src/schemas/localized.ts';
import { superscript } from '../../../src/lib/content-tree/superscript.ts';
import { noMark, onlyElement, openPage, printedMark, readText, type ListMark, type Page } from './html.ts';
import { HEAD_LABELS, REFERENCES_LABEL } from './print-labels.ts';
import { bareWord, splitWords, type EditionToken, type Emphasis, type Strictness } from './tokens.ts';

/** The built pages that together hold an issue, as HTML. */
export interface EditionPages {
  /** The page of the issue in each language. */
  issue: Localized<string>;
  /** The page about the journal in each language. */
  about: Localized<string>;
  /** The page of each article, by first page. */
  articles: readonly { slug: string; html: string }[];
}

/** What the built pages say: as of the source, with the slug of each article. */
export interface EditionReading {
  tokens: EditionToken[];
  articles: { slug: string; footnotes: EditionToken[]; emphasis: Emphasis[] }[];
}

/** The parts of an article's page that stand behind its text. */
const APPARATUS = '[data-part="footnotes"], [data-part="references"]';

/** A note's mark as the print has it. */
const noteMark: ListMark = ({ ordered }, ordinal) => (ordered ? superscript(ordinal) : '');

/**
 * Reads the built pages in the order in which the journal prints their parts: the cover; in each language the heading
 * of the contents, the masthead, the contents; the boards; the articles by their pages; the back cover. The labels
 * of the print, which are interface on the site, are put in their places, so that the source must have them there.
 * @throws where a part is missing or stands twice, and where an article has text outside its parts.
 */
export function readEdition({ issue, about, articles }: EditionPages): EditionReading {
  const issues = inEachLocale((locale) => openPage(`the issue's page (${locale})`, issue[locale]));
  const abouts = inEachLocale((locale) => openPage(`the page about the journal (${locale})`, about[locale]));
  const read = articles.map(({ slug, html }) => readArticle(slug, openPage(`the page of ${slug}`, html)));
  const front = (page: Page, part: string) => wordsOfPart(page, part, `[data-part="${part}"]`);
  return {
    tokens: [
      ...front(issues.en, 'cover'),
      ...LOCALES.flatMap((locale) => {
        const { heading, entries } = readContents(issues[locale]);
        const home = pageWithPart([issues[locale], abouts[locale]], 'masthead');
        return [...heading, ...front(home, 'masthead'), ...entries];
      }),
      ...LOCALES.flatMap((locale) => front(pageWithPart([issues[locale], abouts[locale]], 'board'), 'board')),
      ...read.flatMap(({ tokens }) => tokens),
      ...front(issues.en, 'imprint'),
    ],
    articles: read.map(({ slug, footnotes, emphasis }) => ({ slug, footnotes, emphasis })),
  };
}

function readArticle(slug: string, page: Page) {
  const article = `article[data-article="${slug}"]`;
  rejectStrayText(page, article);
  const part = (name: string) => `${article} [data-part="${name}"]`;
  const has = (name: string) => page.$(part(name)).length > 0;
  const label = (text: string) => tokensOf(text, `${slug}, label`, 'exact');
  const head = LOCALES.flatMap((locale) => {
    const inLocale = (name: string) => `${part(name)}[lang="${locale}"]`;
    return [
      ...exactPart(page, `${slug}, title (${locale})`, inLocale('title')),
      ...authorsOf(page, `${slug}, authors (${locale})`, inLocale('authors'), part('credentials'), locale),
      // An editorial need not have them; what is there in one language is there in all.
      ...(has('abstract')
        ? [
            ...label(HEAD_LABELS[locale].abstract),
            ...exactPart(page, `${slug}, abstract (${locale})`, inLocale('abstract')),
          ]
        : []),
      ...(has('keywords')
        ? [
            ...label(HEAD_LABELS[locale].keywords),
            ...wordsOfPart(page, `${slug}, keywords (${locale})`, inLocale('keywords')),
          ]
        : []),
    ];
  });
  const body = onlyElement(page, part('body')).clone();
  body.find(APPARATUS).remove();
  const apparatus = ['references', 'footnotes'].filter(has).map((name) => onlyElement(page, part(name)));
  return {
    slug,
    tokens: [
      ...head,
      ...tokensOf(textOf(body, printedMark), `${slug}, body`, 'exact'),
      ...(has('references')
        ? [...label(REFERENCES_LABEL), ...exactPart(page, `${slug}, references`, part('references'))]
        : []),
    ],
    footnotes: has('footnotes')
      ? tokensOf(textOf(onlyElement(page, part('footnotes')), noteMark), `${slug}, footnotes`, 'exact')
      : [],
    emphasis: [body, ...apparatus].flatMap((element) => emphasised(page, element)),
  };
}

/**
 * The names of the authors, each with what the print says of him or her behind it: the print says that in one language,
 * the page once, beside the names in the reader's language.
 */
function authorsOf(
  page: Page,
  part: string,
  names: string,
  credentials: string,
  locale: Locale,
): EditionToken[] {
  const authors = onlyElement(page, names).clone();
  const people = authors.find('.author-name').remove().toArray();
  authors.find('[data-part="credentials"]').remove();
  const lines = page.$.root().find(credentials).toArray();
  const [stray] = splitWords(textOf(authors, noMark)).filter((word) => bareWord(word) !== '');
  if (stray !== undefined || lines.length !== people.length) {
    throw new Error(
      `${page.name}, ${part}: every author has a name (.author-name) and credentials, and nothing stands beside them`,
    );
  }
  const text = people.flatMap((name, index) => {
    const line = lines[index];
    return [name, ...(line?.attribs['lang'] === locale ? [line] : [])].map((node) => readText(node, noMark));
  });
  return tokensOf(text.join(' '), part, 'words');
}

/**
 * Throws on text that is in no part of the article and not editorial: readers would take it for the authors'. Statements
 * of funding, interests and the like (`data-statement`) are the record's, beside the print.
 */
function rejectStrayText(page: Page, article: string): void {
  const rest = onlyElement(page, article).clone();
  rest.find('[data-part], [data-statement]').remove();
  const [first] = splitWords(textOf(rest, noMark));
  if (first !== undefined) {
    throw new Error(
      `${page.name} has text outside the parts of ${article}, not marked data-editorial: "${first} …"`,
    );
  }
}

/** The contents, its heading apart: in print the masthead stands between them. */
function readContents(page: Page): { heading: EditionToken[]; entries: EditionToken[] } {
  const contents = onlyElement(page, '[data-part="contents"]').clone();
  const heading = contents.find('h1, h2, h3, h4, h5, h6').first();
  const text = heading.text();
  heading.remove();
  return {
    heading: tokensOf(text, `${page.name}, heading of the contents`, 'words'),
    entries: tokensOf(textOf(contents, noMark), `${page.name}, contents`, 'words'),
  };
}

function emphasised({ $ }: Page, element: Cheerio<Element>): Emphasis[] {
  return element
    .find('em, i, strong, b')
    .toArray()
    .map((run) => ({
      kind: run.name === 'em' || run.name === 'i' ? 'em' : 'strong',
      text: splitWords($(run).text()).join(' '),
    }));
}

/** The page that has a part: the issue's own page before the page about the journal. */
function pageWithPart(pages: readonly [Page, Page], part: string): Page {
  const [own, common] = pages;
  return own.$(`[data-part="${part}"]`).length > 0 ? own : common;
}

function exactPart(page: Page, part: string, selector: string): EditionToken[] {
  return tokensOf(textOf(onlyElement(page, selector), printedMark), part, 'exact');
}

function wordsOfPart(page: Page, part: string, selector: string): EditionToken[] {
  return tokensOf(textOf(onlyElement(page, selector), noMark), part, 'words');
}

function textOf(element: Cheerio<Element>, mark: ListMark): string {
  return element
    .toArray()
    .map((node) => readText(node, mark))
    .join(' ');
}

function tokensOf(text: string, part: string, strictness: Strictness): EditionToken[] {
  return splitWords(text).map((word) => ({ text: word, part, strictness }));
}
