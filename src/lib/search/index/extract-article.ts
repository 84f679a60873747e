import type { CheerioAPI } from 'cheerio';
import { inEachLocale, LOCALES, type Locale, type Localized } from '../../../schemas/locales.ts';
import { items, open, passage, read, type Element, type Nodes, type SourcePage } from './page-text.ts';
import type { Passage, SearchDocument } from './passage.ts';

/** The passages of an article's page; any language's version holds all of them. Nothing where there is no article. */
export function articleDocument({ address, html }: SourcePage): SearchDocument | undefined {
  const $ = open(html);
  const article = $('article[data-article]');
  const name = article.attr('data-article');
  if (name === undefined) return undefined;
  const part = (name: string, locale: Locale) =>
    article.find(`[data-part="${name}"][lang="${locale}"]`).first();
  const title = inEachLocale((locale) => read(part('title', locale)));
  const authors = authorsOf($, article);
  const passages: Passage[] = [
    ...LOCALES.map((locale) => passage('title', part('title', locale), { language: locale })),
    ...authors.map(({ text }) => ({
      kind: 'author' as const,
      language: 'en' as const,
      fragment: '',
      heading: '',
      text,
    })),
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

/** Every author's name in three languages, and the passage that has all of them with what the author is. */
function authorsOf($: CheerioAPI, article: Nodes): { name: Localized<string>; text: string }[] {
  const head = article.find('.article-authors');
  const others = article.find('.abstract-authors').toArray();
  return head
    .find('li')
    .toArray()
    .map((item, index) => {
      const own = read($(item).find('.author-name'));
      const name = inEachLocale((locale) => {
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
