import { describe, expect, test } from 'vitest';
import { sourceKeys } from '../../src/lib/citation/same-source.ts';
import type { Inline } from '../../src/lib/content-tree/nodes.ts';

/** A reference as it is read from the text: what looks like an address is a link. */
function reference(text: string): Inline[] {
  return text
    .split(/(https?:\/\/\S+)/u)
    .map((part): Inline =>
      part.startsWith('http')
        ? { type: 'link', url: part, children: [{ type: 'text', value: part }] }
        : { type: 'em', children: [{ type: 'text', value: part }] },
    );
}

function isSame(one: string, other: string): boolean {
  const keys = sourceKeys(reference(other));
  return sourceKeys(reference(one)).some((key) => keys.includes(key));
}

describe('two references are of the same source', () => {
  test.each([
    ['A report. URL: https://www.example.org/a/b', 'Another name for it. http://example.org/a/b/'],
    ['https://example.org//a?id=1', 'https://example.org/a?id=1#part'],
    [
      'Bovens M. Analysing accountability // European law Journal. 2007. Vol. 13 № 4.',
      'Bovens M., Analysing Accountability. European Law Journal, 2007, Vol. 13, № 4',
    ],
    [
      'The concept of foreign policy [Electronic resource] (access date: 23.11.2020).',
      'The Concept of Foreign Policy (дата обращения: 1/02/2021)',
    ],
  ])('%s = %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    ['an address that goes on', 'https://example.org/a', 'https://example.org/a/b'],
    ['another query of an address', 'https://example.org/?id=1', 'https://example.org/?id=2'],
    [
      'a name that many sources have',
      'Eurostat. URL: https://example.org/a',
      'Eurostat. URL: https://example.org/b',
    ],
    [
      'another year of a yearbook',
      'Statistical yearbook of the Republic, 2019',
      'Statistical yearbook of the Republic, 2020',
    ],
    ['nothing to compare', '–', '…'],
  ])('but not by %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
