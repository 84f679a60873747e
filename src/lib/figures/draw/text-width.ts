/** Widths of Inter's letters in thousandths of the size, by class: narrow, wide, digits, Cyrillic and the rest. */
const CLASSES: readonly [RegExp, number][] = [
  [/[ilj|.,:;'’!·]/u, 280],
  [/[ftrI()[\]\s/-]/u, 370],
  [/[mwMW%@жшщмюыфЖШЩМЮЫФ—→←]/u, 880],
  [/[A-ZА-ЯӘҒҚҢӨҰҮҺІ]/u, 690],
  [/\d/u, 630],
];
const OTHER = 580;

/** The approximate width of a text at a font size, in the same unit, without a font. */
export function textWidth(text: string, size: number): number {
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
  return (thousandths * size) / 1000;
}

/** Wraps a text into lines within a width; a longer word has a line of its own. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
