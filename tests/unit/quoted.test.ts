import { expect, test } from 'vitest';
import { quotePassage } from '../../src/lib/citation/quote-passage.ts';

test('a quotation stands between the marks of its language', () => {
  expect(quotePassage('the main reasons [1].', '“{text}”')).toBe('“the main reasons [1].”');
  expect(quotePassage('the main reasons', '«{text}»')).toBe('«the main reasons»');
});

test('marks inside a quotation give way to those around it', () => {
  expect(quotePassage('the “centers of power” of «Eurasia»', '“{text}”')).toBe(
    '“the ‘centers of power’ of «Eurasia»”',
  );
  expect(quotePassage('the “centers of power” of «Eurasia»', '«{text}»')).toBe(
    '«the “centers of power” of “Eurasia”»',
  );
});

test('a sign that joined the passage to what follows is left out, a full stop is not', () => {
  expect(quotePassage('small business; ', '“{text}”')).toBe('“small business”');
  expect(quotePassage('small business,', '“{text}”')).toBe('“small business”');
  expect(quotePassage('small business –', '“{text}”')).toBe('“small business”');
  expect(quotePassage('small business.', '“{text}”')).toBe('“small business.”');
});

test('what looks like a pattern of replacement is text', () => {
  expect(quotePassage("costs $& and $'", '“{text}”')).toBe("“costs $& and $'”");
});
