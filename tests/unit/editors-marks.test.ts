import { describe, expect, test } from 'vitest';
import { placedNotes } from '../../src/lib/content-tree/annotations.ts';
import type { Block, ContentTree, Inline } from '../../src/lib/content-tree/nodes.ts';
import { annotationsIn } from '../../src/lib/markdown/annotated.ts';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { annotationsOf } from '../../src/lib/markdown/beside.ts';
import { noteAt } from '../support/editors-notes.ts';

/** The body of an article with notes at phrases: its lines, each mark as `‹n›`, the notes counted as they are given. */
async function marked(body: string, ...phrases: string[]) {
  const notes = phrases.map((phrase) => noteAt(phrase));
  const { frontmatter } = await compileArticle(`---\nlanguage: en\n---\n\n${body}\n`, 'a.mdx', { notes });
  const numbers = new Map(annotationsOf({ notes }).map(({ id }, index) => [id, index + 1]));
  const inLine = (node: Inline): string => {
    if (node.type === 'editorsMark') return `‹${String(numbers.get(node.id))}›`;
    if (node.type === 'text') return node.value;
    if (node.type === 'citation') return node.text;
    if (!('children' in node)) return '';
    return `<${node.type}>${node.children.map(inLine).join('')}</>`;
  };
  const lines = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [block.children.map(inLine).join('')];
      if (block.type === 'list') return block.children.flatMap((item) => lines(item.children));
      return 'children' in block ? lines(block.children) : [];
    });
  const text = frontmatter['text'] as ContentTree;
  return { lines: lines(text.body), annotations: annotationsIn(frontmatter) };
}

describe('the mark of an editors’ note', () => {
  test('follows the words of the note, and nothing else in the text changes', async () => {
    const { lines } = await marked('One two three, four.\n\nFive.', 'two three');
    expect(lines).toEqual(['One two three‹1›, four.', 'Five.']);
  });

  test('is found whatever the quotes, dashes and blanks are', async () => {
    const { lines, annotations } = await marked(
      'He said "no - never" in 2019-2020.',
      '“no – never”  in 2019–2020',
    );
    expect(lines).toEqual(['He said “no\u00a0– never” in 2019–2020‹1›.']);
    expect(annotations.map(({ words }) => words)).toEqual(['“no\u00a0– never” in 2019–2020']);
  });

  test('stands behind emphasis, links and languages that its words end with, and within those they end amid', async () => {
    const { lines } = await marked(
      'In *the Fergana region* and **strong words**, <span lang="kk">қазақ сөзі</span>, [a link here](https://example.org/), *so it ends* there.',
      'In the Fergana region',
      'strong',
      'қазақ сөзі',
      'a link',
      'it ends there.',
    );
    expect(lines).toEqual([
      'In <em>the Fergana region</>‹1› and <strong>strong‹2› words</>, <language>қазақ сөзі</>‹3›, <link>a link here</>‹4›, <em>so it ends</> there.‹5›',
    ]);
  });

  test('stands in paragraphs, lists and quotations; words of headings, captions and tables are not looked for', async () => {
    const { lines, annotations } = await marked(
      '## Same words\n\n- An item with words\n  - and one within\n\n> A quoted line.\n\n<Table number={1}>\n\nTable 1 – A caption\n\n| A | B |\n| --- | --- |\n| cell | 1 |\n\n</Table>',
      'Same words',
      'An item',
      'one within',
      'quoted',
      'A caption',
      'cell',
    );
    expect(lines).toEqual(['An item‹2› with words', 'and one within‹3›', 'A quoted‹4› line.']);
    expect(annotations.map(({ phrase, count }) => [phrase, count])).toEqual([
      ['An item', 1],
      ['one within', 1],
      ['quoted', 1],
      ['Same words', 0],
      ['A caption', 0],
      ['cell', 0],
    ]);
  });

  test('may follow a citation; the mark of an authors’ note is no part of the words', async () => {
    const { lines } = await marked(
      'Words[^1] go on [1] here.\n\n[^1]: A note.\n\n<References>\n\n1. A book.\n\n</References>',
      'Words go',
      'on [1]',
    );
    expect(lines).toEqual(['Words go‹1› on [1]‹2› here.']);
  });

  test('stands behind citations in their brackets, not among them', async () => {
    const { lines } = await marked(
      'As they say [1, p. 5; 2] here.\n\n<References>\n\n1. A book.\n2. Another.\n\n</References>',
      'they say [1',
    );
    expect(lines).toEqual(['As they say <citations>[1, p.\u00a05; 2]</>‹1› here.']);
  });

  test('is not set where the words are missing or stand twice', async () => {
    const { lines, annotations } = await marked('Twice and twice and once.', 'and', 'thrice');
    expect(lines).toEqual(['Twice and twice and once.']);
    expect(annotations.map(({ phrase, count }) => [phrase, count])).toEqual([
      ['and', 2],
      ['thrice', 0],
    ]);
    expect(placedNotes(annotations)).toEqual([]);
  });

  test('comes in the order of the text, two at the same words in the order of their file', async () => {
    const { lines, annotations } = await marked(
      'One two three.\n\nFour.',
      'Four',
      'two three',
      'three',
      'One',
    );
    expect(lines).toEqual(['One‹4› two three‹2›‹3›.', 'Four‹1›.']);
    expect(placedNotes(annotations).map(({ words }) => words)).toEqual(['One', 'two three', 'three', 'Four']);
  });

  test('has an id of its words, which stays when a note is added before it', () => {
    const [alone] = annotationsOf({ notes: [noteAt('three')] });
    const [, behind] = annotationsOf({ notes: [noteAt('one'), noteAt('three')] });
    expect(behind?.id).toBe(alone?.id);
    expect(alone?.id).toMatch(/^[a-z0-9]{4}$/u);
  });

  test('leaves the ids of paragraphs as they are', async () => {
    const source = '---\nlanguage: en\n---\n\nOne two three.\n';
    const bare = await compileArticle(source, 'a.mdx');
    const noted = await compileArticle(source, 'a.mdx', { notes: [noteAt('One')] });
    const idOf = ({ frontmatter }: typeof bare) => (frontmatter['text'] as ContentTree).body[0];
    expect(idOf(noted)).toMatchObject({ id: (idOf(bare) as { id: string }).id });
  });
});

describe('the compiler of articles', () => {
  test('compiles anew where only a note has changed, and once where nothing has', async () => {
    const source = '---\nlanguage: en\n---\n\nOne two.\n';
    const compiled = (kind: 'slip' | 'source') =>
      compileArticle(source, 'a.mdx', { notes: [{ ...noteAt('two'), kind }] });
    const [first, again, changed] = await Promise.all([
      compiled('slip'),
      compiled('slip'),
      compiled('source'),
    ]);
    expect(again).toBe(first);
    expect(placedNotes(annotationsIn(changed.frontmatter)).map(({ kind }) => kind)).toEqual(['source']);
    expect(placedNotes(annotationsIn(first.frontmatter)).map(({ kind }) => kind)).toEqual(['slip']);
  });
});
