import type { CorrectedText } from '../../../src/lib/check/corrections.ts';
import { emphasisOf, withoutMarkup, wordsOf } from './markup.ts';
import { FIRST_LABEL, LAST_LABEL } from './print-labels.ts';
import type { Emphasis, SourceToken } from './tokens.ts';

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
  place: 'head' | 'last-label' | 'text';
}

/**
 * Reads the corrected source: its words in their order, without markup (`**`, `*`, `<i>`, angle brackets of
 * addresses, leaders). Footnotes, which may stand anywhere, even between the halves of a paragraph, leave the stream;
 * their marks stay in it. A bullet and the number of a list stay too: the edition shows them.
 * @throws where a note stands before the first article.
 */
export function readSource(corrected: CorrectedText): SourceReading {
  const tokens: SourceToken[] = [];
  const articles: ArticleInReading[] = [];
  let offset = 0;
  for (const line of withoutMarkup(corrected.text).split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const raw = corrected.text.slice(start, offset);
    const words = wordsOf(line).map(({ text, offset: at }) => ({ text, line: corrected.lineAt(start + at) }));
    if (line.startsWith(FIRST_LABEL)) {
      articles.push({ footnotes: [], text: [], footnoteText: [], place: 'head' });
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
    if (article !== undefined) gatherText(article, line, raw);
  }
  return {
    tokens,
    footnotes: articles.map(({ footnotes }) => footnotes),
    emphasis: articles.map(({ text, footnoteText }) => emphasisOf([...text, '\n', ...footnoteText].join(''))),
  };
}

/** The text of an article begins after the paragraph of its last label. */
function gatherText(article: ArticleInReading, line: string, raw: string): void {
  if (article.place === 'head' && line.startsWith(LAST_LABEL)) article.place = 'last-label';
  if (article.place === 'last-label' && line.trim() === '') article.place = 'text';
  if (article.place === 'text') article.text.push(raw);
}
