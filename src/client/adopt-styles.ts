/** Gives the page styles that came with the script that needs them: no page waits for them, and no fetch of theirs can fail. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
