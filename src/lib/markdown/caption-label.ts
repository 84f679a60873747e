import type { Locale } from '../../schemas/locales.ts';
import { eitherOf } from '../faults/say.ts';

/** What a caption belongs to. */
export type CaptionKind = 'table' | 'figure';

/** A caption's label as printed (`Table 1.`), its number, and what parts it from the title. */
interface CaptionLabel {
  label: string;
  number: string;
  separator: string;
}

/** A number of a table or figure: `3`, or `1.1` where an article counts by sections. */
const NUMBER = String.raw`(?<number>\d+(?:\.\d+)*)`;

/** How the labels of a language are written, `N` being the number; the last ends with what `ends` asks for. */
const LABELS: Record<Locale, Record<CaptionKind, string>> = {
  en: { table: `Table N`, figure: `(?:Figure|Fig\\.) N` },
  kk: {
    table: `(?:(?:№ ?)?N[- ]кесте|[Кк]есте (?:№ ?)?N)`,
    figure: `(?:(?:№ ?)?N[- ]сурет|[Сс]урет (?:№ ?)?N)`,
  },
  ru: { table: `(?:Таблица|Табл\\.) (?:№ ?)?N`, figure: `(?:Рисунок|Рис\\.) (?:№ ?)?N` },
};

/** Example captions for error messages. */
const EXAMPLES: Record<Locale, Record<CaptionKind, readonly string[]>> = {
  en: {
    table: ['Table 1 – Title', 'Table 1. Title', 'Table 1: Title'],
    figure: ['Figure 1 – Title', 'Figure 1. Title', 'Figure 1: Title'],
  },
  kk: {
    table: ['1-кесте – Атауы', '1-кесте. Атауы'],
    figure: ['1-сурет – Атауы', '1-сурет. Атауы'],
  },
  ru: {
    table: ['Таблица 1 – Название', 'Таблица 1. Название'],
    figure: ['Рисунок 1 – Название', 'Рисунок 1. Название', 'Рис. 1. Название'],
  },
};

/** The label at the beginning of a caption in the language of its article; undefined if there is none. */
export function captionLabel(caption: string, kind: CaptionKind, language: Locale): CaptionLabel | undefined {
  // JavaScript takes a named group once in each alternative.
  const label = LABELS[language][kind].replaceAll('N', NUMBER);
  const whole = new RegExp(`^(?<label>${label}[.:]?)(?<separator>\\s+[–—-]\\s+|(?<=[.:])\\s+)`, 'u');
  const found = whole.exec(caption)?.groups;
  return found === undefined
    ? undefined
    : { label: found['label'] ?? '', number: found['number'] ?? '', separator: found['separator'] ?? '' };
}

/** The forms of a caption in a language, for error messages. */
export function captionForms(kind: CaptionKind, language: Locale): string {
  return eitherOf(EXAMPLES[language][kind].map((form) => `"${form}"`));
}
