import type { Locale } from '../../schemas/locales.ts';
import { captionLabel, type CaptionKind } from '../markdown/caption-label.ts';
import { isAllBold, withoutLook } from './inlines.ts';
import { plainText, placeOf, type Finding, type Paragraph, type WordBlock } from './manuscript.ts';
import { withoutStart } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

/** The caption of a table or a figure. */
export interface Caption {
  number: string;
  /** The whole caption, in the form that the edition knows. */
  paragraph: Paragraph;
  findings: Finding[];
}

const NUMBER = String.raw`№?\s*(\d+(?:\.\d+)*)`;
/** Captions as people write them, in any of the languages. */
const WRITTEN: Record<CaptionKind, RegExp> = {
  table: new RegExp(
    `^(?:(?:Table|Таблица|Табл\\.|Кесте)\\s*${NUMBER}|(\\d+(?:\\.\\d+)*)\\s*-?\\s*кесте)(?![\\p{L}\\d])`,
    'iu',
  ),
  figure: new RegExp(
    `^(?:(?:Figure|Fig\\.|Рисунок|Рис\\.|Сурет)\\s*${NUMBER}|(\\d+(?:\\.\\d+)*)\\s*-?\\s*сурет)(?![\\p{L}\\d])`,
    'iu',
  ),
};
const SEPARATOR = /^\s*(?:[.:]\s*[–—-]?|[–—-])\s*/u;

/** How a caption is written where the manuscript's own form is not one of the edition's. */
const FORMS: Record<Locale, Record<CaptionKind, (number: string) => string>> = {
  en: { table: (n) => `Table ${n} – `, figure: (n) => `Figure ${n} – ` },
  kk: { table: (n) => `${n}-кесте – `, figure: (n) => `${n}-сурет – ` },
  ru: { table: (n) => `Таблица ${n} – `, figure: (n) => `Рисунок ${n} – ` },
};

/** The caption that a paragraph is, with its title in the next one where the label stands alone. */
export function captionIn(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  kind: CaptionKind,
  language: Locale,
): Caption | undefined {
  const text = plainText(paragraph);
  const found = WRITTEN[kind].exec(text);
  const number = found?.[1] ?? found?.[2];
  if (found === null || number === undefined) return undefined;
  const behind = text.slice(found[0].length);
  const separator = SEPARATOR.exec(behind)?.[0] ?? '';
  const looksLikeOne =
    paragraph.style.name === 'caption' || paragraph.align === 'center' || isAllBold(paragraph.spans);
  const isAlone = behind.slice(separator.length).trim() === '';
  if (separator === '' && !looksLikeOne && !isAlone) return undefined;
  if (isAlone && next === undefined) return undefined;
  const plain = { ...paragraph, spans: withoutLook(paragraph.spans) };
  if (!isAlone && captionLabel(text, kind, language) !== undefined)
    return { number, paragraph: plain, findings: [] };
  const title =
    isAlone && next !== undefined
      ? { ...next, spans: withoutLook(next.spans) }
      : withoutStart(plain, found[0].length + separator.length);
  const whole = captioned(title, number, kind, language);
  const message = say('captionBecame', { from: text, to: plainText(whole) });
  return { number, paragraph: whole, findings: [{ kind: 'done', place: placeOf(paragraph), message }] };
}

/** A title with the label of a language before it. */
export function captioned(title: Paragraph, number: string, kind: CaptionKind, language: Locale): Paragraph {
  const label = FORMS[language][kind](number);
  return { ...title, spans: [{ type: 'text', text: label, bold: false, italic: false }, ...title.spans] };
}

/** Whether a caption is only its label, so that the next paragraph is its title. */
export function isLabelAlone(paragraph: Paragraph, kind: CaptionKind): boolean {
  const text = plainText(paragraph);
  const found = WRITTEN[kind].exec(text);
  return found !== null && text.slice(found[0].length).replace(SEPARATOR, '').trim() === '';
}

/** The numbers that captions of a manuscript state, of tables or of figures. */
export function statedNumbers(blocks: readonly WordBlock[], kind: CaptionKind): Set<string> {
  return new Set(
    blocks.flatMap((block) => {
      const found = block.type === 'table' ? null : WRITTEN[kind].exec(plainText(block));
      return found?.[1] ?? found?.[2] ?? [];
    }),
  );
}
