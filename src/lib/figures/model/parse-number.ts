import type { Locale } from '../../../schemas/locales.ts';

/** What a cell of a table holds. */
export type Cell =
  { kind: 'number'; value: number; percent: boolean } | { kind: 'missing' } | { kind: 'text'; text: string };

/** Groups of three digits parted by a blank, then a decimal comma or point: `42 177,8`, `7.1`. */
const NUMBER = /^([−-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?[ \u00a0\u202f]?(%?)$/u;
/** English groups by commas: `42,177.8`, `2,988`; in Kazakh and Russian the latter is a little less than three. */
const ENGLISH_GROUPS = /^([−-]?)(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?[ \u00a0\u202f]?(%?)$/u;
const MISSING = /^[–—-]?$/u;

/** A text without the marks of notes at its end: `12,5**`. */
export function withoutNoteMarks(text: string): string {
  return text.trim().replace(/(?<=[^*†‡\s])\s?(?:\*{1,4}|[†‡]{1,3})$/u, '');
}

/** Parses a cell: a number, with or without a per cent sign; nothing (empty or a dash); otherwise text. */
export function parseCell(printed: string, language: Locale): Cell {
  const text = withoutNoteMarks(printed);
  if (MISSING.test(text)) return { kind: 'missing' };
  const match = matchOf(text, language);
  if (match === null) return { kind: 'text', text };
  const [, sign = '', whole = '', fraction = '', percent = ''] = match;
  const value = Number(`${whole.replaceAll(/\D/gu, '')}.${fraction === '' ? '0' : fraction}`);
  return { kind: 'number', value: sign === '' ? value : -value, percent: percent === '%' };
}

/** How many digits stand behind the decimal mark; 0 where there is no number. */
export function decimalsOf(printed: string, language: Locale): number {
  return matchOf(withoutNoteMarks(printed), language)?.[3]?.length ?? 0;
}

function matchOf(text: string, language: Locale): RegExpExecArray | null {
  return (language === 'en' ? ENGLISH_GROUPS.exec(text) : null) ?? NUMBER.exec(text);
}
