import { describe, expect, test } from 'vitest';
import { readAnnotations, toAnnotations } from '../../src/client/passages/annotations.ts';
import { mergePassages } from '../../src/client/passages/merge.ts';
import { keptPassage } from '../support/kept-passages.ts';

const ORIGINS = ['https://journal.example'];
const REFERENCES = new Map([
  ['2020-4/some-article', 'Author, A. (2020). Some article. <Journal> & Co., (4), 7.'],
]);

type Fields = Record<string, unknown>;

/** A file of one passage as it is exported, changed by a test. */
function fileWith(
  change: (collection: Fields, annotation: Fields, target: Fields, source: Fields) => void,
): string {
  const collection = JSON.parse(toAnnotations([keptPassage()], REFERENCES, 'My passages')) as Fields;
  const page = collection['first'] as { items: Fields[] };
  const annotation = page.items[0] ?? {};
  const target = annotation['target'] as Fields;
  change(collection, annotation, target, target['source'] as Fields);
  return JSON.stringify(collection);
}

describe('passages in JSON', () => {
  test('are Web Annotations with quote, position and paragraph, reference and address', () => {
    const passage = keptPassage({
      exact: 'Ұлы 😀 істер',
      note: 'A note',
      color: 'blue',
      edition: '2026-11-25',
    });
    const file = JSON.parse(toAnnotations([passage], REFERENCES, 'My passages')) as Fields;
    expect(file).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      'schema:schemaVersion': 1,
      label: 'My passages',
      total: 1,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            id: `urn:uuid:${passage.id}`,
            type: 'Annotation',
            motivation: 'commenting',
            created: passage.created,
            modified: passage.modified,
            body: { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'A note' },
            target: {
              type: 'SpecificResource',
              source: {
                id: passage.address,
                type: 'Text',
                language: 'en',
                'dcterms:title': { '@value': 'Some article', '@language': 'en' },
                'dcterms:bibliographicCitation': REFERENCES.get('2020-4/some-article'),
              },
              'rdfs:seeAlso': {
                id: `${passage.address}#p-some-words-abc:~:text=${encodeURIComponent('Ұлы 😀 істер')}`,
              },
              state: [{ type: 'TimeState', sourceDate: '2026-11-25T00:00:00Z' }],
              styleClass: 'blue',
              selector: [
                { type: 'TextQuoteSelector', prefix: 'before ', exact: 'Ұлы 😀 істер', suffix: ' after' },
                // In code points: the emoji is one.
                { type: 'TextPositionSelector', start: 120, end: 131 },
                { type: 'FragmentSelector', value: 'p-some-words-abc' },
              ],
            },
          },
        ],
      },
    });
  });

  test('come back as they went', () => {
    const passages = [
      keptPassage({ note: 'Жазба: «Ж.-К.»\n<b>not bold</b>', color: 'pink', language: 'kk' }),
      keptPassage({
        id: '1b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
        exact: '“Some” words – 😀',
        block: '',
        edition: '2026-11-25',
      }),
    ];
    expect(readAnnotations(toAnnotations(passages, REFERENCES, 'My passages'), ORIGINS)).toEqual({
      passages,
    });
  });
});

describe('an imported file is refused whole', () => {
  test.each([
    ['that is not JSON', 'My passages: none', 'json'],
    ['that is cut short', toAnnotations([keptPassage()], REFERENCES, 'x').slice(0, -40), 'json'],
    ['that is empty', '', 'json'],
    ['that is a bare value', 'null', 'other'],
    ['that is a list', '[]', 'other'],
    [
      'of annotations without the version of this site',
      fileWith((file) => delete file['schema:schemaVersion']),
      'other',
    ],
    ['whose version is a word', fileWith((file) => (file['schema:schemaVersion'] = '1')), 'other'],
    ['of a newer version', fileWith((file) => (file['schema:schemaVersion'] = 2)), 'newer'],
    [
      'of an older version than there ever was',
      fileWith((file) => (file['schema:schemaVersion'] = 0)),
      'other',
    ],
    ['without a page of items', fileWith((file) => (file['first'] = { items: {} })), 'other'],
    ['of too many passages', fileWith((file) => (file['first'] = { items: Array(3001).fill({}) })), 'other'],
  ])('%s', (_, file, refused) => {
    expect(readAnnotations(file, ORIGINS)).toEqual({ refused });
  });

  test.each<[string, Parameters<typeof fileWith>[0]]>([
    ['has an id that is none', (_, annotation) => (annotation['id'] = 'x" onclick="alert(1)')],
    ['has no words', (_, __, target) => (target['selector'] = [])],
    ['has a number for its note', (_, annotation) => (annotation['body'] = { value: 7 })],
    ['has a list for its note', (_, annotation) => (annotation['body'] = [{ value: 'a' }])],
    ['has a colour of its own', (_, __, target) => (target['styleClass'] = 'red; background: url(x)')],
    ['has a time that is none', (_, annotation) => (annotation['created'] = '2026-13-45T99:99:99Z')],
    ['has a language that is none', (_, __, ___, source) => (source['language'] = 'en"><img>')],
    [
      'is of an edition without a day',
      (_, __, target) => (target['state'] = [{ type: 'TimeState', sourceDate: '<b>today</b>' }]),
    ],
    ['has a note beyond the bound', (_, annotation) => (annotation['body'] = { value: 'x'.repeat(10_001) })],
    ['is a text', (file) => (file['first'] = { items: ['x'] })],
  ])('one whose passage %s', (_, change) => {
    expect(readAnnotations(fileWith(change), ORIGINS)).toEqual({ refused: { damaged: 1 } });
  });

  test('with the number of the passage that is damaged', () => {
    const file = JSON.parse(toAnnotations([keptPassage(), keptPassage()], REFERENCES, 'x')) as {
      first: { items: Fields[] };
    };
    file.first.items[1] = {};
    expect(readAnnotations(JSON.stringify(file), ORIGINS)).toEqual({ refused: { damaged: 2 } });
  });
});

describe('an imported passage', () => {
  const read = (change: Parameters<typeof fileWith>[0]) => {
    const found = readAnnotations(fileWith(change), ORIGINS);
    if ('refused' in found) throw new Error(JSON.stringify(found.refused));
    return found.passages[0];
  };

  test.each([
    'javascript:alert(document.domain)',
    'data:text/html,<script>alert(1)</script>',
    'https://journal.example.evil.example/issues/2020-4/some-article/',
    'https://evil.example/issues/2020-4/some-article/',
    'https://journal.example/issues/../about/',
    'https://journal.example/issues/2020-4/Some%20Article/',
    'not an address',
  ])('is of no article of this site by the address %s, which stays a text', (address) => {
    const passage = read((_, __, ___, source) => (source['id'] = address));
    expect(passage).toMatchObject({ article: '', address });
  });

  test('is of an article of this site, below any path and in any language, without what its address had besides', () => {
    const passage = read(
      (_, __, ___, source) =>
        (source['id'] = 'https://journal.example/base/kk/issues/2020-4/some-article/?x=%3E#"><img src=x>'),
    );
    expect(passage).toMatchObject({
      article: '2020-4/some-article',
      address: 'https://journal.example/base/kk/issues/2020-4/some-article/',
    });
  });

  test('has its markup as text', () => {
    const value = '<img src=x onerror=alert(1)>';
    expect(read((_, annotation) => (annotation['body'] = { value }))?.note).toBe(value);
  });

  test('takes nothing from a prototype, and gives nothing to one', () => {
    const file = fileWith(() => undefined).replace(
      '"styleClass":"yellow"',
      '"styleClass":"yellow","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
    );
    expect(readAnnotations(file, ORIGINS)).toEqual({ passages: [keptPassage()] });
    expect(({} as Fields)['polluted']).toBeUndefined();
    const inherited = fileWith((_, annotation) => delete annotation['created']).replace(
      '"type":"Annotation"',
      '"type":"Annotation","__proto__":{"created":"2026-11-20T10:00:00.000Z"}',
    );
    expect(readAnnotations(inherited, ORIGINS)).toEqual({ refused: { damaged: 1 } });
  });
});

describe('merging a file into what is kept', () => {
  const kept = keptPassage({ note: 'mine' });
  const another = '2b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34';

  test('adds what is new, and counts it', () => {
    const other = keptPassage({ id: another, exact: 'other words' });
    expect(mergePassages([kept], [other])).toEqual({ passages: [kept, other], added: 1, known: 0 });
  });

  test('keeps the same file once, however often it is imported', () => {
    expect(mergePassages([kept], [kept, kept])).toEqual({ passages: [kept], added: 0, known: 2 });
  });

  test('takes a copy that was changed later, and not one that was changed before', () => {
    const later = { ...kept, note: 'later', color: 'pink' as const, modified: '2026-11-21T10:00:00.000Z' };
    expect(mergePassages([kept], [later]).passages).toEqual([later]);
    expect(mergePassages([later], [kept]).passages).toEqual([later]);
  });

  test('joins the notes of one passage that was kept on two devices', () => {
    const other = keptPassage({ id: another, note: 'theirs', prefix: 'long before ' });
    expect(mergePassages([kept], [other]).passages.map(({ note }) => note)).toEqual(['mine\n\ntheirs']);
    expect(mergePassages([kept], [{ ...other, note: ' ' }]).passages).toEqual([kept]);
  });

  test('loses no note where two together are too long, and does not double them at the next import', () => {
    const other = keptPassage({ id: another, note: 'y'.repeat(9999) });
    const first = mergePassages([kept], [other]).passages;
    expect(first.map(({ note }) => note.length)).toEqual([4, 9999]);
    expect(mergePassages(first, [other])).toEqual({ passages: first, added: 0, known: 1 });
  });

  test('leaves a passage alone whose id a file has taken for other words', () => {
    const stranger = keptPassage({
      exact: 'quite other words',
      note: 'theirs',
      modified: '2027-01-01T00:00:00Z',
    });
    const { passages } = mergePassages([kept], [stranger]);
    expect(passages).toHaveLength(2);
    expect(passages[0]).toEqual(kept);
    expect(passages[1]).toMatchObject({ exact: 'quite other words', note: 'theirs' });
    expect(new Set(passages.map(({ id }) => id)).size).toBe(2);
  });
});
