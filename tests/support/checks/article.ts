import { LOCALES, type Locale } from '../../../src/schemas/localized.ts';
import type { BuiltPage } from '../built-site.ts';

/** The parts of the head matter that every article has in every language of the journal. */
const HEAD_PARTS = ['title', 'authors', 'abstract', 'keywords'] as const;
/** Those that an editorial may leave out. */
const OPTIONAL_PARTS: readonly string[] = ['abstract', 'keywords'];

/** Whether an article has no abstract, as an editorial and a review need none. */
function isEditorial($: BuiltPage['$']): boolean {
  return $('article[data-article] .abstracts').length === 0;
}

/** That the parts of the head matter are there, once in each language, and say something. */
export function headMatterProblems({ $ }: BuiltPage): string[] {
  return HEAD_PARTS.filter((part) => !isEditorial($) || !OPTIONAL_PARTS.includes(part)).flatMap((part) => {
    const elements = $(`article[data-article] [data-part="${part}"]`).toArray();
    const languages = elements.map(({ attribs }) => attribs['lang'] ?? 'no language').toSorted();
    const problems = elements
      .filter((element) => $(element).text().trim() === '')
      .map(({ attribs }) => `${part} in ${attribs['lang'] ?? ''} is empty`);
    if (languages.join() !== [...LOCALES].toSorted().join())
      problems.push(`${part} in ${languages.join(', ')}`);
    return problems;
  });
}

/** The authors' own words in the body: without notes, controls and labels; blanks and line ends are one space. */
export function authorsText({ $ }: BuiltPage): string {
  const body = $('article[data-article] [data-part="body"]').clone();
  body.find('[data-editorial]').remove();
  return body.text().replaceAll(/\s+/g, ' ').trim();
}

/** That there is one article, called what its address says, with one body in the article's language. */
export function bodyProblems(page: BuiltPage, own: Locale): string[] {
  const { $, place, locale } = page;
  const articles = $('article[data-article]');
  const slug = place.split('/').at(-2);
  const bodies = articles.find('[data-part="body"]');
  const problems: string[] = [];
  if (articles.length !== 1) problems.push(`${String(articles.length)} articles`);
  if (articles.attr('data-article') !== slug)
    problems.push(`data-article is ${articles.attr('data-article') ?? ''}`);
  if (bodies.length !== 1) problems.push(`${String(bodies.length)} bodies`);
  if (authorsText(page) === '') problems.push('the body is empty');
  const language = bodies.closest('[lang]').attr('lang') ?? locale;
  if (language !== own) problems.push(`the body has lang="${language}"`);
  return problems;
}

/** That the references are an ordered list whose item N is `#ref-N`. */
export function referenceProblems({ $ }: BuiltPage): string[] {
  const lists = $('article[data-article] [data-part="references"]');
  if (lists.length === 0 && isEditorial($)) return [];
  if (lists.length !== 1) return [`${String(lists.length)} lists of references`];
  const problems = lists.is('ol') ? [] : [`the references are <${lists[0]?.name ?? ''}>`];
  const items = lists.children('li').toArray();
  if (items.length === 0) problems.push('no references');
  items.forEach(({ attribs }, index) => {
    if (attribs['id'] !== `ref-${String(index + 1)}`)
      problems.push(`reference ${String(index + 1)} is #${attribs['id'] ?? ''}`);
  });
  return problems;
}

/** That every table is a real one with headed columns and a caption, and that tables and figures count from 1. */
export function figureProblems({ $ }: BuiltPage): string[] {
  const problems: string[] = [];
  $('[data-table]').each((_, element) => {
    const figure = $(element);
    const name = `table ${element.attribs['data-table'] ?? ''}`;
    if (element.name !== 'figure') problems.push(`${name} is <${element.name}>`);
    if (figure.find('table').length !== 1)
      problems.push(`${name} has ${String(figure.find('table').length)} tables`);
    if (figure.find('table th').length === 0) problems.push(`${name} has no headed columns`);
    if (figure.find('figcaption, caption').text().trim() === '') problems.push(`${name} has no caption`);
  });
  $('[data-figure]').each((_, { name, attribs }) => {
    if (name !== 'figure') problems.push(`figure ${attribs['data-figure'] ?? ''} is <${name}>`);
  });
  $('article[data-article] [data-part="body"] table').each((_, table) => {
    if ($(table).closest('figure[data-table]').length === 0)
      problems.push('a table outside figure[data-table]');
  });
  for (const kind of ['data-table', 'data-figure']) {
    const numbers = $(`article [${kind}]`)
      .toArray()
      .map(({ attribs }) => Number(attribs[kind]))
      .filter((number) => number > 0);
    const counted = numbers.map((_, index) => index + 1);
    if (numbers.join() !== counted.join()) problems.push(`${kind} counts ${numbers.join(', ')}`);
  }
  return problems;
}
