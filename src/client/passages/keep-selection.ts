import { readPreference, savePreference } from '../preferences.ts';
import { blockOf, placesOf, readArticle } from './article-text.ts';
import { isSamePlace, savePassage } from './change-passage.ts';
import { COLORS, LIMITS, type KeptPassage } from './kept-passage.ts';
import { markKept } from './marks.ts';
import { openNote } from './note-dialog.ts';
import { newId } from './new-id.ts';
import { makeQuote } from './quote.ts';
import { readKept } from './store.ts';
import { loadWords } from './words.ts';

/** The color that the reader took last, for the next passage. */
const LAST_COLOR = 'passage-color';

/**
 * Keeps the passage that is selected, or finds that it is kept already, and opens its window. Returns the window, or
 * in a sentence why the passage cannot be kept.
 * @param host the element of the page that offers passages; it names the article.
 */
export async function keepSelection(
  host: HTMLElement,
  range: Range,
): Promise<HTMLDialogElement | string | undefined> {
  const words = await loadWords();
  const { passages, problem } = readKept();
  if (problem !== undefined) return words.problems[problem];
  const made = passageFrom(host, range);
  if (made === undefined) return undefined;
  if (made.exact.length > LIMITS.exact) return words.problems.long;
  const known = passages.find((passage) => isSamePlace(passage, made));
  const failure = known === undefined ? savePassage(made) : undefined;
  if (failure !== undefined) return words.problems[failure];
  markKept(host);
  return openNote(known ?? made, words, {
    onColor: (color) => {
      savePreference(LAST_COLOR, color);
    },
  });
}

function passageFrom(host: HTMLElement, range: Range): KeptPassage | undefined {
  const article = host.closest('article');
  const text = article === null ? undefined : readArticle(article);
  const places = text && placesOf(text, range);
  if (text === undefined || places === undefined) return undefined;
  const { start, end } = places;
  const title = document.querySelector<HTMLElement>('h1');
  const now = new Date().toISOString();
  const last = readPreference(LAST_COLOR);
  return {
    id: newId(),
    article: host.dataset['passagesOf'] ?? '',
    title: title?.textContent.trim() ?? '',
    titleLanguage: title?.lang ?? '',
    address: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    edition: host.dataset['day'] ?? '',
    block: blockOf(text, start),
    // In code points, as the Web Annotation model counts.
    start: Array.from(text.text.slice(0, start)).length,
    language: languageOf(text.nodes[text.runs[start] ?? -1]),
    ...makeQuote(text.text, start, end),
    color: COLORS.find((color) => color === last) ?? COLORS[0],
    note: '',
    created: now,
    modified: now,
    isLost: false,
    isChanged: false,
  };
}

function languageOf(node: Text | undefined): string {
  return node?.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
}
