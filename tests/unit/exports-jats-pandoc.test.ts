import { describe, expect, test } from 'vitest';
import { superscript } from '../../src/lib/content-tree/superscript.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { titleInRecords } from '../../src/schemas/record-forms.ts';
import { firstMissing, hasPandoc, pandoc, pandocText } from '../support/pandoc.ts';
import { readPublications } from '../support/publications.ts';
import { treeLines, words } from '../support/tree-lines.ts';

const articles = await readPublications();
const written = (publication: Publication) => jats.write(publication, 'en');

describe('a JATS file', () => {
  test.skipIf(!hasPandoc)(
    'is read by Pandoc with every word of the text, in order',
    { timeout: 60_000 },
    () => {
      for (const publication of articles) {
        // Pandoc passes over labels, and writes the marks of notes in superscript; of the references it takes nothing but their numbers.
        const { body, notes } = publication.text;
        const expected = treeLines({ body, notes, references: [] }, { note: superscript });
        const plain = pandoc(written(publication), 'jats', 'plain');
        expect([publication.slug, firstMissing(words(expected), words([plain]))]).toEqual([
          publication.slug,
          undefined,
        ]);
      }
    },
  );

  test.skipIf(!hasPandoc)(
    'is read by Pandoc with its title, authors and abstract',
    { timeout: 60_000 },
    () => {
      for (const publication of articles) {
        const { meta } = JSON.parse(pandoc(written(publication), 'jats', 'json')) as {
          meta: Record<string, unknown>;
        };
        const { authors, abstract } = publication.article;
        expect(pandocText(meta['title'])).toBe(titleInRecords(publication.article, 'en'));
        expect(pandocText(meta['author'])).toBe(authors.map(({ name }) => name.en.printed).join(''));
        expect(pandocText(meta['abstract'])).toBe(abstract.en);
      }
    },
  );
});
