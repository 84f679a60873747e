/**
 * Copies a text to the clipboard, with its HTML where the browser can, so that a word processor keeps the italics.
 * No-break spaces are typography: plain text gets ordinary ones. Returns whether it was copied: a browser may refuse, and
 * has no clipboard on a page without HTTPS.
 */
export async function copyToClipboard(words: string, html: string): Promise<boolean> {
  const text = words.replaceAll('\u00a0', ' ');
  const both = () =>
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
  const plain = () => navigator.clipboard.writeText(text);
  for (const way of [both, plain]) {
    try {
      await way();
      return true;
    } catch {
      // Try the next method; if none works, the reader copies by hand.
    }
  }
  return false;
}

/** Selects an element's text, for a reader who must copy it by hand. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
