import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/lib/check/yaml-document.ts';

describe('a slip of the syntax of YAML', () => {
  test.each([
    ['a brace left open', 'a: { b: 1, c: 2\n\nd: 3\n', 1, 'a brace that was opened is not closed by }'],
    [
      'a bracket left open',
      'x: 1\na: [1, 2 # two\nd: 3\n',
      2,
      'a bracket that was opened is not closed by ]',
    ],
    ['one closed by the other', 'a: { b: [1, 2}\nd: 3\n', 1, 'a bracket that was opened is not closed by ]'],
    [
      'a comma left out between lines',
      'a: { b: "x"\n  c: "y" }\n',
      2,
      'a comma is missing between two values in { } or [ ]',
    ],
    [
      'a comma left out in a line',
      'a: { b: "x" c: 1 }\n',
      1,
      'a comma is missing between two values in { } or [ ]',
    ],
    [
      'a comma left out between words',
      'a: { b: x c: 1 }\n',
      1,
      'a comma is missing between two values in { } or [ ]',
    ],
    [
      'a comma left out between items',
      "a: ['x' y]\n",
      1,
      'a comma is missing between two values in { } or [ ]',
    ],
    ['no blank behind a colon', 'a: { b: 1 }\nb:2\nc: 3\n', 2, 'no blank stands behind the colon of a field'],
    [
      'a field without a colon at the end',
      'a: 1\nb c\n  d: 3\n',
      2,
      'the name of a field stands on one line',
    ],
    ['no colon', 'a: 1\nb 2\nc: 3\n', 2, 'no colon with a blank behind it stands after the name of a field'],
    [
      'a field written twice',
      'a: 1\nlast page: 2\nlast page: 3\n',
      3,
      'the field last page is written twice',
    ],
    ['a quote left open', 'a: "x\nb: 2\nc: "y"\n', 1, 'Missing closing "quote'],
    ['a colon too many', 'a: 1\nb: x: y\n', 2, 'a line has two colons, and its text needs quotes'],
  ])('is told in words for an editor, at its line: %s', (_, source, line, reason) => {
    expect(readYaml(source).faults).toEqual([
      { line, message: `this is not YAML: ${reason}. Check the indentation, quotes and colons.` },
    ]);
  });
});
