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

test('a paragraph keeps its id when others change, and when its end does', () => {
  const words = 'one two three four five six seven eight nine';
  const [alone] = ids(el('p', [words]));
  const [, later] = ids(el('p', ['before']), el('p', [`${words} and more`]));
  expect(alone).toMatch(/^p-[0-9a-z]+$/);
  expect(later).toBe(alone);
});

test('paragraphs that begin alike have ids of their own', () => {
  const [first, second] = ids(el('p', ['In particular']), el('p', ['In particular']));
  expect(second).toBe(`${String(first)}-2`);
});

test('an item without a paragraph and a row have ids, a paragraph outside the text has none', () => {
  const row = el('tr', []);
  const item = el('li', ['item']);
  ids(el('ul', [item]), el('figure', [el('table', [row])], { dataTable: '2' }));
  expect(item.properties.id).toMatch(/^p-/);
  expect(row.properties.id).toBe('table-2-row-0');
  const outside = el('p', ['note']);
  rehypeParagraphs()({ type: 'root', children: [outside] });
  expect(outside.properties.id).toBeUndefined();
});
