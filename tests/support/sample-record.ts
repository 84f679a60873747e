import type { CslItem, CslName } from '../../src/lib/citation/record.ts';

/** A record as an article has it, with what a test is about in place of the rest. */
export function sampleRecord(parts: Partial<CslItem> = {}): CslItem {
  return {
    id: 'sample2020',
    type: 'article-journal',
    language: 'en',
    title: 'A title',
    author: [{ family: 'Mustafayev', given: 'Bakhtiyor' }],
    abstract: 'An abstract.',
    keyword: 'one; two',
    'container-title': 'Central Asia’s Affairs',
    ISSN: '2414-570X',
    publisher: 'The publisher',
    issue: '4',
    issued: { 'date-parts': [[2020]] },
    page: '7',
    URL: 'https://journal.example/a/',
    custom: { 'text-language': 'en', 'whole-number': '80' },
    ...parts,
  };
}

/** Names from lines such as `Mustafayev, Bakhtiyor`. */
export function names(...lines: readonly string[]): CslName[] {
  return lines.map((line) => {
    const [family = '', given = ''] = line.split(', ');
    return { family, given };
  });
}
