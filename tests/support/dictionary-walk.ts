/** The paths of sentences that show the signs of the typographic rule, and so may hold them. */
export const SIGNS_THEMSELVES = /^edition\.typography\.points\./u;

/** The forms of a counted phrase, sorted. */
const FORMS = ['few', 'many', 'one', 'other'];

/** Every string of a dictionary by its path, such as `issue.articles.one`. */
export function strings(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) throw new TypeError(`${path} is neither a text nor a group`);
  return Object.entries(node).flatMap(([key, child]) => strings(child, path === '' ? key : `${path}.${key}`));
}

/** Every counted phrase of a dictionary by its path. */
export function counted(node: unknown, path = ''): [path: string, forms: Record<string, string>][] {
  if (typeof node !== 'object' || node === null) return [];
  if (Object.keys(node).sort().join() === FORMS.join()) return [[path, Object.fromEntries(strings(node))]];
  return Object.entries(node).flatMap(([key, child]) => counted(child, path === '' ? key : `${path}.${key}`));
}

/** The placeholders of a text, each once, sorted. */
export function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{[^{}]*\}/g))].sort();
}

/** The runs of letters in a text, its placeholders left out. */
export function words(text: string): string[] {
  return text.replaceAll(/\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
}
