/**
 * A passage as a quotation: between the marks of the template, `“{text}”` or `«{text}»`, its own marks of the same shape
 * made inner ones, a sign that joined it to what is left out gone. Citations of the author's stay, as APA has it (8.32).
 */
export function quotePassage(passage: string, template: string): string {
  const words = passage.replace(/[\s,;:–—-]+$/u, '');
  const inner = template.startsWith('“')
    ? words.replaceAll('“', '‘').replaceAll('”', '’')
    : words.replaceAll('«', '“').replaceAll('»', '”');
  return template.replace('{text}', () => inner);
}
