import type { CorrectedText } from '../../../src/lib/check/corrections.ts';
import { emphasisOf, withoutMarkup, wordsOf } from './markup.ts';
import { FIRST_LABEL, LAST_LABEL } from './print-labels.ts';
import type { Locale, Localized } from '../../../src/schemas/localized.ts';
import { splitWords, withoutTypography, type Emphasis, type SourceToken } from './tokens.ts';

/** What an issue's source says: its words, and apart from them, for each article, its notes and what it emphasises. */
export interface SourceReading {
  tokens: SourceToken[];
  /** The words of the notes of each article in the order of the print; each note begins with its mark. */
  footnotes: SourceToken[][];
  /** The emphasised runs of each article's text, references and (last) notes. */
  emphasis: Emphasis[][];
}

/** A note begins its line with its number in superscript characters and a blank. */
const FOOTNOTE = /^\s*[⁰¹²³⁴-⁹]+\s/u;

/** What is gathered for one article while its lines are read. */
interface ArticleInReading {
  footnotes: SourceToken[];
  text: string[];
  footnoteText: string[];
  /** How many paragraphs end before the text begins; none is known before the last part of the head. */
  paragraphsToText: number;
  inParagraph: boolean;
}

/** The titles of an article that has neither abstract nor keywords, and so no labels by which its head is known. */
export type HeadWithoutLabels = Localized<string>;

/**
 * Reads the corrected source: its words in their order, without markup (`**`, `*`, `<i>`, angle brackets of
 * addresses, leaders). Footnotes, which may stand anywhere, even between the halves of a paragraph, leave the stream;
 * their marks stay in it. A bullet and the number of a list stay too: the edition shows them.
 * @throws where a note stands before the first article.
 */
export function readSource(
  corrected: CorrectedText,
  withoutLabels: readonly HeadWithoutLabels[] = [],
): SourceReading {
  const tokens: SourceToken[] = [];
  const articles: ArticleInReading[] = [];
  let offset = 0;
  const lines = withoutMarkup(corrected.text).split('\n');
  const titleLines = (locale: Locale) =>
    new Set(withoutLabels.map((titles) => lineOf(lines, titles[locale])));
  const [firstTitles, lastTitles] = [titleLines('en'), titleLines('ru')];
  for (const [index, line] of lines.entries()) {
    const start = offset;
    offset += line.length + 1;
    const raw = corrected.text.slice(start, offset);
    const words = wordsOf(line).map(({ text, offset: at }) => ({ text, line: corrected.lineAt(start + at) }));
    if (line.startsWith(FIRST_LABEL) || firstTitles.has(index)) {
      articles.push(newArticle());
    }
    const article = articles.at(-1);
    if (FOOTNOTE.test(line)) {
      if (article === undefined) {
        throw new Error(
          `source.txt:${String(words[0]?.line)}: a note stands before the first "${FIRST_LABEL}"`,
        );
      }
      article.footnotes.push(...words);
      article.footnoteText.push(raw);
      continue;
    }
    tokens.push(...words);
    if (article === undefined) continue;
    // Behind the last label stands one paragraph, its own; behind the last title stand that and the authors.
    if (line.startsWith(LAST_LABEL)) article.paragraphsToText = Math.min(article.paragraphsToText, 1);
    if (lastTitles.has(index)) article.paragraphsToText = 2;
    gatherText(article, line, raw);
  }
  return {
    tokens,
    footnotes: articles.map(({ footnotes }) => footnotes),
    emphasis: articles.map(({ text, footnoteText }) => emphasisOf([...text, '\n', ...footnoteText].join(''))),
  };
}

function newArticle(): ArticleInReading {
  return { footnotes: [], text: [], footnoteText: [], paragraphsToText: Infinity, inParagraph: false };
}

/** The text of an article begins after the last paragraph of its head. */
function gatherText(article: ArticleInReading, line: string, raw: string): void {
  const isBlank = line.trim() === '';
  if (isBlank && article.inParagraph) article.paragraphsToText -= 1;
  article.inParagraph = !isBlank;
  if (article.paragraphsToText <= 0) article.text.push(raw);
}

/** The last line that is a title and nothing else, in small letters or capitals: contents and cover stand before it. */
function lineOf(lines: readonly string[], title: string): number {
  const plain = (words: readonly string[]) => withoutTypography(words.join(' ')).toLowerCase();
  const wanted = plain(splitWords(title));
  return lines.findLastIndex((line) => plain(wordsOf(line).map(({ text }) => text)) === wanted);
}
