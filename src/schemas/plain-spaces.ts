/**
 * Plain data with ordinary spaces in its texts: no-break spaces are typography of a page, and programs that compare names and
 * titles take `A.\u00a0B.` and `A. B.` for two.
 */
export function plainSpaces<T>(data: T): T {
  return plain(data) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[\u00a0\u202f]/gu, ' ');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
