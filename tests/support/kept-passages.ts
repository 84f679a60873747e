import type { KeptPassage } from '../../src/client/passages/kept-passage.ts';

/** A kept passage, with what a test needs of it. */
export function keptPassage(fields: Partial<KeptPassage> = {}): KeptPassage {
  return {
    id: '0b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
    article: '2020-4/some-article',
    title: 'Some article',
    titleLanguage: 'en',
    address: 'https://journal.example/issues/2020-4/some-article/',
    block: 'p-some-words-abc',
    start: 120,
    language: 'en',
    prefix: 'before ',
    exact: 'some words',
    suffix: ' after',
    color: 'yellow',
    note: '',
    created: '2026-11-20T10:00:00.000Z',
    modified: '2026-11-20T10:00:00.000Z',
    isLost: false,
    ...fields,
  };
}
