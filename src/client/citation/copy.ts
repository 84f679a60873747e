/**
 * Puts a text on the clipboard, and its HTML beside it where the browser can, so that italics arrive in a word processor.
 * No-break spaces are typography: plain text has ordinary ones. Whether it is there: a browser may refuse, and has no
 * clipboard at an address without encryption.
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
      // The next way, or the reader's own hand.
    }
  }
  return false;
}

/** Selects an element's text, for a reader who must copy it by hand. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
