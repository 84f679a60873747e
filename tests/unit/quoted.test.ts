import { expect, test } from 'vitest';
import { quoted } from '../../src/lib/citation/quoted.ts';

test('a quotation stands between the marks of its language', () => {
  expect(quoted('the main reasons [1].', '“{text}”')).toBe('“the main reasons [1].”');
  expect(quoted('the main reasons', '«{text}»')).toBe('«the main reasons»');
});

test('marks inside a quotation give way to those around it', () => {
  expect(quoted('the “centers of power” of «Eurasia»', '“{text}”')).toBe(
    '“the ‘centers of power’ of «Eurasia»”',
  );
  expect(quoted('the “centers of power” of «Eurasia»', '«{text}»')).toBe(
    '«the “centers of power” of “Eurasia”»',
  );
});

test('a sign that joined the passage to what follows is left out, a full stop is not', () => {
  expect(quoted('small business; ', '“{text}”')).toBe('“small business”');
  expect(quoted('small business,', '“{text}”')).toBe('“small business”');
  expect(quoted('small business –', '“{text}”')).toBe('“small business”');
  expect(quoted('small business.', '“{text}”')).toBe('“small business.”');
});

test('what looks like a pattern of replacement is text', () => {
  expect(quoted("costs $& and $'", '“{text}”')).toBe("“costs $& and $'”");
});
