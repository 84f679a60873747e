import { expect, test } from 'vitest';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';

const treeOf = async (text: string): Promise<ContentTree> => {
  const { outcome, frontmatter } = await compileArticle(`---\nlanguage: en\n---\n\n${text}\n`, 'a.mdx');
  expect(outcome.status).toBe('fulfilled');
  return frontmatter['text'] as ContentTree;
};

test('a heading with the words of a part of the page has an id of its own', async () => {
  const { body } = await treeOf('## Changes\n\nA text.\n\n## Growth\n\nA text.\n\n## Notes\n\nA text.');
  expect(body.flatMap((block) => (block.type === 'section' ? block.id : []))).toEqual([
    'changes-2',
    'growth',
    'notes-2',
  ]);
});

test('paragraphs within one mark of a language stay paragraphs', async () => {
  const { body } = await treeOf('<span lang="ru">\n\nПервый абзац.\n\nВторой абзац.\n\n</span>');
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
