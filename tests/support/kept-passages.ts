import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KeptPassage, PassageColor } from '../../src/client/passages/kept-passage.ts';
import { KEPT_PASSAGES } from '../../src/client/passages/storage-key.ts';

/** A kept passage, with what a test needs of it. */
export function keptPassage(fields: Partial<KeptPassage> = {}): KeptPassage {
  return {
    id: '0b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
    article: '2020-4/some-article',
    title: 'Some article',
    titleLanguage: 'en',
    address: 'https://journal.example/issues/2020-4/some-article/',
    edition: '',
    block: 'p-some-words-abc',
    start: 120,
    language: 'en',
    prefix: 'before ',
    exact: 'some words',
    suffix: ' after',
    color: 'yellow',
    note: '',
    created: '2026-11-20T10:00:00.000Z',
    modified: '2026-11-20T10:00:00.000Z',
    isLost: false,
    isChanged: false,
    ...fields,
  };
}

/** The article of a place as passages name it: `ISSUE/SLUG`. */
export function articleOf(place: string): string {
  return place.replace(/^issues\/|\/$/gu, '');
}

/** Stores passages as an earlier visit would have, and opens the page anew. */
export async function storeAndReload(page: Page, passages: readonly KeptPassage[]): Promise<void> {
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [KEPT_PASSAGES, JSON.stringify({ version: 1, passages })] as const,
  );
  await page.reload();
}

/** What is stored now. */
export function storedPassages(page: Page): Promise<KeptPassage[]> {
  return page.evaluate((key) => {
    const { passages } = JSON.parse(localStorage.getItem(key) ?? '{"passages":[]}') as {
      passages: KeptPassage[];
    };
    return passages;
  }, KEPT_PASSAGES);
}

/** The words that a color marks in the page. */
export function markedWords(page: Page, color: PassageColor): Promise<string[]> {
  return page.evaluate((name) => {
    const marked = CSS.highlights.get(name);
    return [...(marked ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));
  }, `kept-${color}`);
}

/** Presses the button that keeps the selection, and waits for its window. */
export async function keepSelected(page: Page): Promise<void> {
  await page.locator('.passage-keep').click();
  await expect.poll(() => page.locator('.kept-dialog').isVisible()).toBe(true);
}

/** The middle of the first line of the first passage that a color marks, in pixels of the window. */
export function placeOfMark(page: Page, color: PassageColor): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])];
    if (!(range instanceof Range)) throw new Error('nothing is marked');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const line = range.getClientRects()[0];
    if (line === undefined) throw new Error('the mark has no place');
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, `kept-${color}`);
}
