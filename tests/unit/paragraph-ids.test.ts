import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeParagraphs } from '../../src/lib/markdown/paragraphs.ts';

function el(
  tagName: string,
  children: (Element | string)[],
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

function ids(...children: Element[]): unknown[] {
  const body = el('div', children, { dataPart: 'body' });
  const tree: Root = { type: 'root', children: [body] };
  rehypeParagraphs()(tree);
  return children.map(({ properties }) => properties.id);
}

test('a paragraph is named after its first words', () => {
  const [id] = ids(el('p', ["The EU's grants: 312.5 billion euro and more besides"]));
  expect(id).toMatch(/^p-the-eus-grants-312-[0-9a-z]{3}$/);
});

test('a paragraph keeps its id when others change, come or go, and when its end does', () => {
  const words = 'one two three four five six seven eight nine';
  const [alone] = ids(el('p', [words]));
  const [, later] = ids(el('p', ['one two three four, and else']), el('p', [`${words} and more`]));
  expect(alone).toMatch(/^p-one-two-three-four-[0-9a-z]{3}$/);
  expect(later).toBe(alone);
});

test('a paragraph keeps its id when the notes and references before it are counted anew', () => {
  const marked = (note: string, reference: string) =>
    el('p', [
      'One',
      el('a', [note], { role: 'doc-noteref' }),
      ' two ',
      el('a', [reference], { role: 'doc-biblioref' }),
      ' three.',
    ]);
  expect(ids(marked('¹', '[1]'))).toEqual(ids(marked('²', '[12]')));
});

test('long words are left out of an id, the first always stands', () => {
  const [long] = ids(el('p', ['Quasi-governmental organizations notwithstanding everything']));
  expect(long).toMatch(/^p-quasi-governmental-organizations-[0-9a-z]{3}$/);
  const [endless] = ids(el('p', [`${'a'.repeat(50)} b`]));
  expect(endless).toMatch(/^p-a{50}-[0-9a-z]{3}$/);
});

test('Kazakh words keep their letters in an id', () => {
  const [id] = ids(el('p', ['Өзбекстанның өңірдегі рөлі']));
  expect(id).toMatch(/^p-өзбекстанның-өңірдегі-рөлі-[0-9a-z]{3}$/u);
});

test('paragraphs that begin alike have ids of their own', () => {
  const [first, second] = ids(el('p', ['In particular']), el('p', ['In particular']));
  expect(second).toBe(`${String(first)}-2`);
});

test('an item without a paragraph and a row have ids, a paragraph outside the text has none', () => {
  const row = el('tr', []);
  const item = el('li', ['item']);
  ids(el('ul', [item]), el('figure', [el('table', [row])], { dataTable: '2', id: 'table-2' }));
  expect(item.properties.id).toMatch(/^p-/);
  expect(row.properties.id).toBe('table-2-row-0');
  const outside = el('p', ['note']);
  rehypeParagraphs()({ type: 'root', children: [outside] });
  expect(outside.properties.id).toBeUndefined();
});
