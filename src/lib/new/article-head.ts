import { stringify } from 'yaml';
import { needsAbstract, type ArticleType } from '../../schemas/article-type.ts';
import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import { SAMPLE } from '../../schemas/sample.ts';
import { faultLanguage, say } from '../faults/say.ts';

/** A name, and the parts of it that records need. */
export interface KnownName {
  printed: string;
  given: string;
  family: string;
}

/** What is known of an author. */
export interface KnownAuthor {
  name: Partial<Localized<KnownName>>;
  /** The line of the print that says who the author is. */
  credentials?: string | undefined;
}

/** What is known of an article before an editor has completed it. */
export interface KnownArticle {
  /** The name of its file, without `.mdx`. */
  slug: string;
  language: Locale;
  firstPage: number;
  /** Whether the page was stated, or is only one that is free. */
  isPageStated: boolean;
  /** What it is; a research article where nothing is stated. */
  type?: ArticleType | undefined;
  doi?: string | undefined;
  title: Partial<Localized<string>>;
  authors: readonly KnownAuthor[];
  abstract: Partial<Localized<string>>;
  keywords: Partial<Localized<readonly string[]>>;
}

/** Words that stand for what is not known, in each language. */
export const SAMPLES = {
  title: { en: `${SAMPLE.en} title`, kk: `${SAMPLE.kk} тақырып`, ru: `${SAMPLE.ru} заглавия` },
  abstract: {
    en: `${SAMPLE.en} abstract.`,
    kk: `${SAMPLE.kk} аңдатпа.`,
    ru: `${SAMPLE.ru} аннотации.`,
  },
  keyword: { en: `${SAMPLE.en} keyword`, kk: `${SAMPLE.kk} түйін сөз`, ru: `${SAMPLE.ru} ключевого слова` },
  credentials: {
    en: `${SAMPLE.en} position and institution`,
    kk: `${SAMPLE.kk} лауазым мен ұйым`,
    ru: `${SAMPLE.ru} должности и организации`,
  },
  family: { en: 'Author', kk: 'Автор', ru: 'Автор' },
  paragraph: {
    en: `${SAMPLE.en} text of the article.`,
    kk: `${SAMPLE.kk} мақала мәтіні.`,
    ru: `${SAMPLE.ru} текста статьи.`,
  },
  alt: {
    en: `${SAMPLE.en}: what the picture shows`,
    kk: `${SAMPLE.kk}: суретте не бейнеленген`,
    ru: `${SAMPLE.ru}: что на рисунке`,
  },
  caption: { en: `${SAMPLE.en} caption`, kk: `${SAMPLE.kk} атау`, ru: `${SAMPLE.ru} подписи` },
} as const satisfies Record<string, Localized<string>>;

/** The frontmatter of an article as YAML: what is known, a sample for what is not, and a comment that says what each field is. */
export function articleHead(article: KnownArticle): string {
  const { language, firstPage, isPageStated, type, doi, title } = article;
  const authors = article.authors.length === 0 ? [{ name: {} }] : article.authors;
  return [
    '---',
    `# ${say('remarkLanguage')}`,
    `language: ${language}`,
    ...(type === undefined ? [] : [`type: ${type}`]),
    ...(doi === undefined ? [] : [`doi: ${doi}`]),
    `# ${say('remarkFirstPage')}`,
    `firstPage: ${String(firstPage)}${isPageStated ? '' : remark(say('remarkPageToWrite'))}`,
    `# ${say('remarkTitle')}`,
    'title:',
    ...inLanguages((locale) => scalar(title[locale] ?? SAMPLES.title[locale])),
    `# ${say('remarkAuthors')}`,
    `# ${say('remarkAuthorId')}`,
    'authors:',
    ...authors.flatMap((author, index) => authorLines(author, sampleId(article.slug, index), language)),
    ...abstractLines(article),
    `# ${say('remarkElse')}`,
    '---',
  ].join('\n');
}

/** The abstract and the keywords; an article that needs none gets samples of them only if it has some. */
function abstractLines({ type, abstract, keywords }: KnownArticle): string[] {
  const isNone = [abstract, keywords].every((texts) => Object.keys(texts).length === 0);
  if (!needsAbstract(type) && isNone) return [];
  return [
    `# ${say('remarkAbstract')}`,
    'abstract:',
    ...inLanguages((locale) => scalar(abstract[locale] ?? SAMPLES.abstract[locale])),
    `# ${say('remarkKeywords')}`,
    'keywords:',
    ...inLanguages((locale) => flow(keywords[locale] ?? [SAMPLES.keyword[locale]])),
    `# ${say('remarkCorrespond')}`,
    `keywordsCorrespond: false${remark(say('remarkMark', { what: say('remarkCorrespondToWrite') }))}`,
  ];
}

function authorLines({ name, credentials }: KnownAuthor, sampleId: string, language: Locale): string[] {
  const names = inEachLocale((locale) => name[locale] ?? sampleName(locale));
  const printed = credentials ?? SAMPLES.credentials[language];
  return [
    `  - id: ${(name.en === undefined ? undefined : idOf(name.en)) ?? sampleId}`,
    '    name:',
    ...LOCALES.map((locale) => {
      const { printed, given, family } = names[locale];
      return `      ${locale}: { printed: ${quoted(printed)}, given: ${quoted(given)}, family: ${quoted(family)} }`;
    }),
    `    # ${say('remarkCredentials')}`,
    '    credentials:',
    `      language: ${language}`,
    `      printed: ${scalar(printed)}`,
    `      institution: ${scalar(printed)}${credentials === undefined ? '' : remark(say('remarkMark', { what: say('remarkInstitution') }))}`,
  ];
}

function sampleName(locale: Locale): KnownName {
  const [given, family] = [SAMPLE[locale], SAMPLES.family[locale]];
  return { printed: `${given} ${family}`, given, family };
}

/** An id of the Latin letters of a name. */
function idOf({ given, family }: KnownName): string | undefined {
  const letters = `${given} ${family}`
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z\s-]/gu, '');
  return letters.match(/[a-z]+/gu)?.join('-');
}

/** The id of an author whose Latin name is not known: each author of each article has another. */
function sampleId(slug: string, index: number): string {
  const letters = `${slug}-${String(index)}`.replaceAll(/\d/gu, (digit) =>
    'abcdefghij'.charAt(Number(digit)),
  );
  return `sample-author-${letters}`;
}

/** A comment behind a value that the check takes for a sample. */
function remark(words: string): string {
  return ` # ${SAMPLE[faultLanguage()]}: ${words}`;
}

function inLanguages(write: (locale: Locale) => string): string[] {
  return LOCALES.map((locale) => `  ${locale}: ${write(locale)}`);
}

function flow(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`;
}

function quoted(value: string): string {
  return JSON.stringify(value);
}

/** A text as YAML in one line. */
function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
}
