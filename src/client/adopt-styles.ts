const adopted = new Set<string>();

/** Adds the styles of what a script makes to the page, once: they come with the script, so that no page and no fetch waits for them. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
