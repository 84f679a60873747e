import type { Element } from 'xast';
import { attribute, elementAt, elementsIn, valueAt } from './word-xml.ts';

/** A level of a list. */
interface Level {
  /** `decimal`, `bullet`, `lowerLetter` … (ECMA-376, ST_NumberFormat). */
  format: string;
  /** How the mark is written: `%1.`, `%1.%2)`. */
  pattern: string;
  start: number;
}

/** The mark that Word sets before a paragraph, which stands nowhere in the text. */
export interface Mark {
  /** As it is printed: `2.`, `1.3`, `b)`; a bullet is a dash. */
  label: string;
  /** Its number, where it is one number with a period or a bracket, as a list of the edition can have. */
  number?: number;
  delimiter?: '.' | ')';
  isBullet: boolean;
}

/** Counts the lists of a manuscript, paragraph by paragraph. */
export type NextMark = (list: { id: string; level: number }) => Mark | undefined;

/** Reads `word/numbering.xml`. */
export function readNumbering(part: Element | undefined): NextMark {
  const abstract = new Map(
    elementsIn(part, 'w:abstractNum').map((each) => [attribute(each, 'w:abstractNumId'), each]),
  );
  const lists = new Map(elementsIn(part, 'w:num').map((list) => [attribute(list, 'w:numId'), list]));
  const counters = new Map<string, number[]>();
  return ({ id, level }) => {
    const list = lists.get(id);
    if (list === undefined) return undefined;
    const kind = valueAt(list, 'w:abstractNumId') ?? '';
    const levelAt = (depth: number) => levelOf(list, abstract.get(kind), depth);
    const current = levelAt(level);
    if (current === undefined || current.format === 'none') return undefined;
    if (current.format === 'bullet') return { label: '–', isBullet: true };
    // Lists of one kind count on, except where one states its own beginning.
    const key = elementsIn(list, 'w:lvlOverride').length > 0 ? id : `kind ${kind}`;
    const counted = counters.get(key) ?? [];
    const now = counted.slice(0, level + 1);
    for (let depth = 0; depth < level; depth += 1) now[depth] ??= levelAt(depth)?.start ?? 1;
    now[level] = (counted[level] ?? current.start - 1) + 1;
    counters.set(key, now);
    return markOf(current, level, now, levelAt);
  };
}

function markOf(
  current: Level,
  level: number,
  now: readonly number[],
  levelAt: (depth: number) => Level | undefined,
): Mark {
  const label = current.pattern.replaceAll(/%(\d)/gu, (_, digit: string) => {
    const depth = Number(digit) - 1;
    return written(now[depth] ?? 1, levelAt(depth)?.format ?? 'decimal');
  });
  const delimiter = /^%\d([.)])$/u.exec(current.pattern)?.[1];
  const number = now[level];
  const isPlain = current.format === 'decimal' && number !== undefined;
  return isPlain && (delimiter === '.' || delimiter === ')')
    ? { label, number, delimiter, isBullet: false }
    : { label, isBullet: false };
}

function levelOf(list: Element, abstract: Element | undefined, depth: number): Level | undefined {
  const isDepth = (element: Element) => attribute(element, 'w:ilvl') === String(depth);
  const override = elementsIn(list, 'w:lvlOverride').find(isDepth);
  const level = elementAt(override, 'w:lvl') ?? elementsIn(abstract, 'w:lvl').find(isDepth);
  if (level === undefined) return undefined;
  return {
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    pattern: valueAt(level, 'w:lvlText') ?? '',
    start: Number(valueAt(override, 'w:startOverride') ?? valueAt(level, 'w:start') ?? 1),
  };
}

const ALPHABETS: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
};
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as a format writes it; a format that is not known here writes digits. */
function written(number: number, format: string): string {
  const letter = ALPHABETS[format]?.[number - 1];
  if (letter !== undefined) return letter;
  if (format === 'lowerRoman') return roman(number);
  return format === 'upperRoman' ? roman(number).toUpperCase() : String(number);
}

function roman(number: number): string {
  const [value, sign] = ROMAN.find(([value]) => value <= number) ?? [number, ''];
  return number <= 0 ? '' : sign + roman(number - value);
}
