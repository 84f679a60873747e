/**
 * A passage as a quotation: between the marks of the template, `“{text}”` or `«{text}»`. Marks of the same shape inside it
 * become inner ones; a trailing comma, colon or dash is dropped. Citations inside it stay, as in APA (8.32).
 */
export function quotePassage(passage: string, template: string): string {
  const words = passage.replace(/[\s,;:–—-]+$/u, '');
  const inner = template.startsWith('“')
    ? words.replaceAll('“', '‘').replaceAll('”', '’')
    : words.replaceAll('«', '“').replaceAll('»', '”');
  return template.replace('{text}', () => inner);
}
