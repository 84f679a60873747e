/** Widths of Inter's letters in thousandths of the size, by class: narrow, wide, digits, Cyrillic and the rest. */
const CLASSES: readonly [RegExp, number][] = [
  [/[ilj|.,:;'’!·]/u, 280],
  [/[ftrI()[\]\s/-]/u, 370],
  [/[mwMW%@жшщмюыфЖШЩМЮЫФ—→←]/u, 880],
  [/[A-ZА-ЯӘҒҚҢӨҰҮҺІ]/u, 690],
  [/\d/u, 630],
];
const OTHER = 580;

/** About how wide a text is at a size, in the size's unit, where there is no font to ask. */
export function textWidth(text: string, size: number): number {
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
  return (thousandths * size) / 1000;
}

/** The text in lines no longer than a width; a word that is longer stands alone. */
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
