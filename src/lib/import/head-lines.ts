import { KAZAKH_LETTERS } from '../content-tree/cyrillic-language.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { Paragraph } from './manuscript.ts';

/** A line over an abstract: its letters without marks, the marks, and how it looks. */
export interface HeadLine {
  paragraph: Paragraph;
  text: string;
  /** Superscript digits and asterisks that join authors and affiliations, before the text. */
  leadingMark: string | undefined;
}

/** What a line over an abstract is by its own form. */
export type HeadLineKind =
  | 'code'
  | 'rubric'
  | 'contact'
  | 'authors'
  | 'perhaps-authors'
  | 'author-and-position'
  | 'affiliation'
  | 'other';

const CODE = /^(?:УДК|ӘОЖ|ӘОК|UDC|UDK|МРНТИ|ГРНТИ|ҒТАМР|ҒТАХР|МҒТАР|IRSTI|JEL|DOI)(?!\p{L})/iu;
/** What stands over the title of an article that is no research: the page says it by the article's type. */
const RUBRIC =
  /^(?:editorial|from the editors?|book reviews?|reviews?|interview|от редакции|от редактора|слово редактора|колонка редактора|рецензи[яи]|интервью|редакциядан|редакция сөзі|бас редактордан|кітапқа рецензия|сұхбат)[.:]?$/iu;
/** A line that describes a book, of which the publisher may be a university. */
const BOOK = /\bISBN\b|\d\s?(?:pp?|с|б)\.|[–—-] \d+ (?:с|б)\./u;
const CONTACT = /[^\s@]+@[^\s@]+\.\p{L}+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|orcid/iu;
const ORGANIZATION =
  /institut|universit|academy|cent(?:er|re)\b|ministry|committee|college|институт|университет|академи|центр|министерств|комитет|колледж|орталы[ғқ]|министрліг|фонд|foundation/iu;
const INITIALS = String.raw`(?:\p{Lu}\.[\s-]*){1,2}`;
const WORD = String.raw`\p{Lu}[\p{L}’'ʼ-]+`;
const CAPITALISED = String.raw`\p{Lu}[’'ʼ]?\p{Ll}[\p{L}’'ʼ-]*`;
/** A name in full may have an initial in its middle: Marat K. Abenov. */
const WITH_MIDDLE_INITIAL = `${CAPITALISED}\\s+\\p{Lu}\\.\\s*${CAPITALISED}`;
const WITH_INITIALS = new RegExp(
  `^(?:${INITIALS}${WORD}|${WORD}\\s+${INITIALS.replace('[\\s-]*', '\\s*')}|${WITH_MIDDLE_INITIAL})$`,
  'u',
);
const IN_FULL = new RegExp(`^${CAPITALISED}(?:\\s+${CAPITALISED}){1,2}$`, 'u');

/** A line as text without the marks that stand above it. */
export function headLine(paragraph: Paragraph): HeadLine {
  const isMark = (text: string) => /^[\s\d*,;¹²³⁴⁵]+$/u.test(text);
  let leadingMark: string | undefined;
  let text = '';
  for (const span of paragraph.spans) {
    if (span.type === 'break') text += ' ';
    if (span.type !== 'text') continue;
    const isRaised = span.position === 'sup' && isMark(span.text);
    if (isRaised && text.trim() === '') leadingMark ??= span.text.trim();
    text += isRaised ? MARK_SIGN.replace('N', span.text.trim()) : span.text;
  }
  const whole = text.replaceAll(/\s+/gu, ' ').trim();
  const typed = /^[\d*¹²³⁴⁵]+(?=\s?\p{L})/u.exec(whole)?.[0];
  return { paragraph, text: whole.slice(typed?.length ?? 0).trim(), leadingMark: leadingMark ?? typed };
}

/** How a raised mark stands in the text of a line, to be found again: no author writes such signs. */
const MARK_SIGN = '\u{E000}N\u{E001}';
const MARKS = /\u{E000}([^\u{E001}]*)\u{E001}/gu;

/** A text without its raised marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '').replaceAll(/\s+/gu, ' ').trim();
}

/** The authors of a line, each with the marks behind the name; parts that are no name are left. */
export function namesIn(text: string): { name: string; marks: string[] }[] {
  // A mark may hold a comma of its own: `1,2`.
  const whole = text.replaceAll(MARKS, (mark) => mark.replaceAll(/[,;]/gu, ' '));
  return whole
    .split(/\s*[,;]\s*|\s+(?:and|и|және|мен)\s+/u)
    .map((part) => {
      const marks = [...part.matchAll(MARKS)].flatMap(([, inner = '']) => inner.split(/[\s]+/u));
      const typed = /[\d*¹²³⁴⁵]+$/u.exec(withoutMarks(part))?.[0] ?? '';
      const name = withoutMarks(part).replace(/[\d*¹²³⁴⁵\s]+$/u, '');
      return { name, marks: [...marks, ...Array.from(typed)].filter((mark) => mark !== '') };
    })
    .filter(({ name }) => name !== '');
}

/** An author and who that is, where a line says both: `А. Омаров, доктор наук`; undefined where it does not. */
export function authorAndPosition(text: string): { author: string; position: string } | undefined {
  const [, author = '', position = ''] = /^([^,;]+)[,;]\s+(.+)$/u.exec(text) ?? [];
  const isAuthor = WITH_INITIALS.test(author) && !/^\p{Lu}\.|^\p{Lu}\p{Ll}+ \p{Lu}\./u.test(position);
  return isAuthor ? { author, position } : undefined;
}

/** What a line is, as far as its own form tells. */
export function kindOf({ text, leadingMark }: Pick<HeadLine, 'text' | 'leadingMark'>): HeadLineKind {
  const bare = withoutMarks(text);
  if (CODE.test(bare)) return 'code';
  if (RUBRIC.test(bare)) return 'rubric';
  const names = namesIn(text);
  const isName = (test: RegExp) => names.length > 0 && names.every(({ name }) => test.test(name));
  if (isName(WITH_INITIALS)) return 'authors';
  const either = new RegExp(`${WITH_INITIALS.source}|${IN_FULL.source}`, 'u');
  const isMarked = names.some(({ marks }) => marks.length > 0);
  if (isName(either) && !ORGANIZATION.test(bare)) {
    return isMarked || names.some(({ name }) => WITH_INITIALS.test(name)) ? 'authors' : 'perhaps-authors';
  }
  if (authorAndPosition(bare) !== undefined) return 'author-and-position';
  if (BOOK.test(bare)) return 'other';
  if (ORGANIZATION.test(bare) && (leadingMark !== undefined || bare.length < 300)) return 'affiliation';
  if (leadingMark !== undefined) return 'affiliation';
  return CONTACT.test(bare) ? 'contact' : 'other';
}

/** The language of a line, as far as its letters tell; `usual` is that of the abstract below it. */
export function lineLanguage(text: string, usual: Locale): Locale {
  if (!/\p{Script=Cyrillic}/u.test(text)) return 'en';
  if (KAZAKH_LETTERS.test(text)) return 'kk';
  return usual === 'en' ? 'ru' : usual;
}
