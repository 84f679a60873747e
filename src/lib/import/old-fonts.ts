import { placeOf, type Finding, type Manuscript, type Paragraph, type TextSpan } from './manuscript.ts';
import { say } from '../faults/say.ts';

/**
 * Letters of Windows-1251 in whose places the state standard ST RK 1048-2002 has Kazakh ones (IANA: KZ-1048): text that was
 * typed with a font of this standard is stored as the first row and meant as the second.
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT
 */
const [STORED, MEANT] = ['ЌЋќћЎўЈҐЄЇґєјЅѕї', 'ҚҺқһҰұӘӨҒҮөғәҢңү'].map((letters) => Array.from(letters));
const BY_STANDARD = new Map(STORED?.map((letter, index) => [letter, MEANT?.[index] ?? letter]));

/**
 * Letters that only this standard uses: other makers of fonts, whose tables are documented nowhere, put Ғ or Ә on Є, so that
 * Є alone tells nothing.
 */
const ONLY_OF_STANDARD = /[ЈјЅѕ]/u;
/** Letters and signs of other makers' fonts. */
const OF_OTHER_FONTS = /[ЃѓЊњЉљЂђЏџ]|(?<=\p{Script=Cyrillic})[±¤‰](?=\p{Script=Cyrillic})/u;
/** A letter that neither Kazakh nor Russian has, within a word of Cyrillic. */
const IMPOSSIBLE = /[ЌЋќћЎўЈҐЄЇґєјЅѕїЃѓЊњЉљЂђЏџ]|(?<=\p{Script=Cyrillic})[±¤‰](?=\p{Script=Cyrillic})/u;

/** Whether a font is one that was made for Kazakh before Unicode: `Times New Roman KZ`, `Kz Times`, `TimesKaz`. */
function isOldFont(font: string | undefined): boolean {
  return font !== undefined && /(?:^|[\s_-])kz(?:$|[\s_-])|kaz(?:akh)?(?:$|[\s_-])|^kz|kz$/iu.test(font);
}

/**
 * Turns the letters of old Kazakh fonts into those of Unicode where the letters themselves say that the font follows the
 * state standard; else they stay, and the editor is told where.
 */
export function replaceOldLetters(manuscript: Manuscript): void {
  const paragraphs = allParagraphs(manuscript);
  const old = spansOf(paragraphs).filter(({ font, text }) => isOldFont(font) && IMPOSSIBLE.test(text));
  for (const [font, spans] of Map.groupBy(old, (span) => span.font)) {
    const letters = spans.map(({ text }) => text).join('\n');
    if (!ONLY_OF_STANDARD.test(letters) || OF_OTHER_FONTS.test(letters)) continue;
    for (const span of spans)
      span.text = span.text.replaceAll(/./gu, (sign) => BY_STANDARD.get(sign) ?? sign);
    manuscript.findings.push({
      kind: 'decide',
      place: '',
      message: say('oldFontTurned', { font: font ?? '' }),
    });
  }
  manuscript.findings.push(...paragraphs.flatMap(impossibleLetters));
}

function impossibleLetters(paragraph: Paragraph): Finding[] {
  const spans = spansOf([paragraph]).filter(({ text }) => IMPOSSIBLE.test(text));
  if (spans.length === 0) return [];
  const words = spans.flatMap(({ text }) => text.split(/\s+/u).filter((word) => IMPOSSIBLE.test(word)));
  const font = spans.map((span) => span.font).find(isOldFont);
  const shown = [...new Set(words)].slice(0, 5).join(', ');
  const message =
    font === undefined
      ? say('strangeLetters', { words: shown })
      : say('oldFontUnknown', { font, words: shown });
  return [{ kind: 'decide', place: placeOf(paragraph), message }];
}

function allParagraphs({ blocks, notes }: Manuscript): Paragraph[] {
  const inBlocks = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [block],
  );
  return [...inBlocks, ...[...notes.values()].flat()];
}

function spansOf(paragraphs: readonly Paragraph[]): TextSpan[] {
  return paragraphs.flatMap(({ spans }) => spans).filter((span) => span.type === 'text');
}
