import type { TextFigure } from '../../../schemas/figure.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { decimalsOf, parseCell } from './parse-number.ts';

/** A number that the text states, in the unit of its figure, with its sentence. */
export interface StatedNumber {
  value: number;
  /** How many decimals the unit of the figure needs for it: 942 million is 0.942 billion. */
  decimals: number;
  sentence: string;
}

/** Parses a value of a text figure; undefined if it is not a number. */
export function statedNumber(
  given: TextFigure['rows'][number]['values'][number],
  { sentence }: TextFigure,
  language: Locale,
): StatedNumber | undefined {
  if (given === null) return undefined;
  const { printed, times, sentence: own } = typeof given === 'string' ? { printed: given, times: 1 } : given;
  // A scan may have a blank after a decimal comma: "3, 8%".
  const text = printed.replace(/, (?=\d)/u, ',');
  const cell = parseCell(text, language);
  if (cell.kind !== 'number') return undefined;
  // Rounding to 12 digits removes floating-point noise.
  const value = Number((cell.value * times).toPrecision(12));
  const decimals = Math.max(0, decimalsOf(text, language) - Math.round(Math.log10(times)));
  return { value, decimals, sentence: own ?? sentence ?? '' };
}

/** Whether a sentence has a printed number by itself, not as a part of a longer one. */
export function states(sentence: string, printed: string): boolean {
  const found = sentence.indexOf(printed);
  if (found < 0) return false;
  const [before, after] = [sentence[found - 1] ?? ' ', sentence.slice(found + printed.length)];
  return (
    (!/[\d.,]/u.test(before) && !/^(\d|[.,]\d)/u.test(after)) || states(sentence.slice(found + 1), printed)
  );
}
