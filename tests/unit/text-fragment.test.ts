import { expect, test } from 'vitest';
import { textFragment } from '../../src/lib/citation/text-fragment.ts';

test('a short passage is named whole, behind the anchor of its paragraph', () => {
  expect(textFragment('p-a-b-c-d-xyz', 'trade  and\neconomic development')).toBe(
    'p-a-b-c-d-xyz:~:text=trade%20and%20economic%20development',
  );
});

test('a long passage is named by its first and its last words', () => {
  const passage = `one two three four five ${'middle '.repeat(20)} six seven eight nine ten`;
  expect(textFragment('x', passage)).toBe(
    'x:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  );
});

test('what parts a directive is encoded in its words', () => {
  expect(textFragment('x', 'a-b, c & d')).toBe('x:~:text=a%2Db%2C%20c%20%26%20d');
});

test('Kazakh letters in a passage and in an anchor are encoded', () => {
  expect(textFragment('p-өзбекстан-abc', 'Өзбекстан')).toBe(
    `${encodeURIComponent('p-өзбекстан-abc')}:~:text=${encodeURIComponent('Өзбекстан')}`,
  );
});

test('a passage of nothing but blanks is the anchor alone', () => {
  expect(textFragment('x', ' \n ')).toBe('x');
});
