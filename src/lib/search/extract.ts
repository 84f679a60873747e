import { load, type CheerioAPI } from 'cheerio';
import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import { cyrillicLanguage } from '../markdown/languages.ts';
import type { Passage, PassageKind, SearchDocument } from './passage.ts';

type Nodes = ReturnType<CheerioAPI>;
type Element = Extract<Nodes[number], { attribs: Record<string, string> }>;

/** A built page, with its address without base path and language. */
export interface SourcePage {
  address: string;
  locale: Locale;
  html: string;
}

/** The passages of an article's page; any language's version holds all of them. Nothing where there is no article. */
export function articleDocument({ address, html }: SourcePage): SearchDocument | undefined {
  const $ = open(html);
  const article = $('article[data-article]');
  const name = article.attr('data-article');
  if (name === undefined) return undefined;
  const part = (name: string, locale: Locale) => article.find(`[data-part="${name}"][lang="${locale}"]`).first();
  const title = localized((locale) => read(part('title', locale)));
  const authors = authorsOf($, article);
  const passages: Passage[] = [
    ...LOCALES.map((locale) => passage('title', part('title', locale), { language: locale })),
    ...authors.map(({ text }) => ({ kind: 'author' as const, language: 'en' as const, fragment: '', heading: '', text })),
    ...LOCALES.map((locale) => passage('keywords', part('keywords', locale), { language: locale })),
    ...LOCALES.map((locale) => passage('abstract', part('abstract', locale), { language: locale })),
    ...bodyOf($, article.find('[data-part="body"]')),
    ...items($, article.find('[data-part="footnotes"] > li'), 'footnote'),
    ...items($, article.find('[data-part="references"] > li'), 'reference'),
  ];
  return {
    name,
    address,
    isArticle: true,
    title,
    authors: authors.map((author) => author.name),
    passages: passages.filter(({ text }) => text !== ''),
  };
}

/**
 * The masthead, the board and the imprint of a page in its three languages; `known` are passages that another page
 * has already. Nothing where nothing is left.
 */
export function journalDocument(
  pages: readonly SourcePage[],
  known: ReadonlySet<string>,
): SearchDocument | undefined {
  const address = pages[0]?.address ?? '/';
  const opened = pages.map(({ locale, html }) => ({ locale, $: open(html) }));
  const passages = opened
    .flatMap(({ locale, $ }) => journalPassages($, locale))
    .filter(({ text }) => text !== '' && !known.has(text));
  const texts = passages.map(({ text }) => text);
  const unique = passages.filter(({ text }, index) => texts.indexOf(text) === index);
  if (unique.length === 0) return undefined;
  return {
    name: address.replaceAll(/^\/|\/$/gu, ''),
    address,
    isArticle: false,
    title: localized((locale) => {
      const page = opened.find((each) => each.locale === locale);
      return page === undefined ? '' : read(page.$('h1').first());
    }),
    authors: [],
    passages: unique,
  };
}

function open(html: string): CheerioAPI {
  const $ = load(html);
  // Marks of notes and citations stand inside sentences and are no words of theirs.
  $('[data-editorial], script, style, .note-mark, .citation').remove();
  $('br').replaceWith(' ');
  return $;
}

function localized<T>(make: (locale: Locale) => T): Localized<T> {
  return { en: make('en'), kk: make('kk'), ru: make('ru') };
}

/** The text of a node as it is read: blocks and cells parted by blanks. */
function read(node: Nodes): string {
  const copy = node.clone();
  copy.find('p, li, dd, dt, div, td, th, tr, span.position, span.author-credentials, address > span').append(' ');
  return copy
    .text()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,;:.!?)])/gu, '')
    .trim();
}

interface Given {
  language?: Locale;
  heading?: string;
  fragment?: string;
  text?: string;
}

function passage(kind: PassageKind, node: Nodes, given: Given = {}): Passage {
  const text = given.text ?? read(node);
  return {
    kind,
    language: given.language ?? languageOf(text),
    fragment: given.fragment ?? node.attr('id') ?? '',
    heading: given.heading ?? '',
    text,
  };
}

/** References name Russian and Kazakh works in an English list: what most letters are decides. */
function languageOf(text: string): Locale {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? cyrillicLanguage(text) : 'en';
}

function items($: CheerioAPI, list: Nodes, kind: PassageKind): Passage[] {
  return list.toArray().map((item) => passage(kind, $(item)));
}

/** Every author's name in three languages, and the passage that has all of them with what the author is. */
function authorsOf($: CheerioAPI, article: Nodes): { name: Localized<string>; text: string }[] {
  const head = article.find('.article-authors');
  const others = article.find('.abstract-authors').toArray();
  return head
    .find('li')
    .toArray()
    .map((item, index) => {
      const own = read($(item).find('.author-name'));
      const name = localized((locale) => {
        const names = others.find((each) => each.attribs['lang'] === locale);
        return names === undefined ? own : (read($(names)).split(', ')[index] ?? own);
      });
      const forms = [...new Set(Object.values(name))].join(' · ');
      return { name, text: `${forms} — ${read($(item).find('.author-credentials'))}` };
    });
}

function bodyOf($: CheerioAPI, body: Nodes): Passage[] {
  let heading = '';
  return body
    .find('h2, h3, h4, p[id], li[id], figure')
    .toArray()
    .filter((element) => element.name === 'figure' || $(element).parents('figure').length === 0)
    .flatMap((element) => {
      const node = $(element);
      if (element.name === 'figure') return figurePassages($, node);
      if (!/^h\d$/u.test(element.name)) return [passage('text', node, { heading })];
      heading = read(node);
      return [passage('heading', node)];
    });
}

/** A caption, and the rows of a table, each with the heads of its columns, so that a cell is found with what it means. */
function figurePassages($: CheerioAPI, figure: Nodes): Passage[] {
  const caption = read(figure.find('figcaption'));
  const fragment = figure.attr('id') ?? '';
  const rows = figure.find('tr').toArray();
  const heads = cellsOf($, rows[0]);
  const kind = rows.length > 0 ? 'table' : 'figure';
  return [
    ...(caption === '' ? [] : [passage(kind, figure, { text: caption, language: 'en' })]),
    ...rows.slice(1).map((row) => {
      const text = cellsOf($, row)
        .map((cell, column) => [heads[column] ?? '', cell])
        .filter(([, cell]) => cell !== '')
        .map(([head, cell]) => (head === '' || head === cell ? cell : `${head ?? ''}: ${cell ?? ''}`))
        .join('; ');
      return passage('table', $(row), { text, heading: caption, language: 'en' });
    }),
    ...figure
      .find('.figure-note')
      .toArray()
      .map((note) => passage('table', $(note), { fragment, heading: caption })),
  ];
}

function cellsOf($: CheerioAPI, row: Element | undefined): string[] {
  return row === undefined
    ? []
    : $(row)
        .find('th, td')
        .toArray()
        .map((cell) => read($(cell)));
}

function journalPassages($: CheerioAPI, locale: Locale): Passage[] {
  const boardHeading = read($('[data-part="board"] h2'));
  const masthead = $('[data-part="masthead"]');
  const lines = masthead
    .find('p:not(.label), .masthead-people > div, address, .masthead-contacts > li')
    .toArray()
    .map((line) => passage('masthead', $(line), { language: locale, fragment: 'masthead' }));
  const members = $('[data-part="board"] dl > div')
    .toArray()
    .map((member, index) => ({
      ...passage('board', $(member), { language: locale, heading: boardHeading }),
      text: `${read($(member).find('dt'))} — ${read($(member).find('dd'))}`,
      fragment: $(member).attr('id') ?? `board-${String(index + 1)}`,
    }));
  const imprint = items($, $('[data-part="imprint"] > p'), 'masthead');
  return [...lines, ...members, ...imprint.map((line) => ({ ...line, language: 'en' as const }))];
}
