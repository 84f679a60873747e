const DIGITS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A whole number in superscript characters, as the print sets the marks of its notes: 10 is ¹⁰. */
export function superscript(number: number): string {
  return String(number).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** The number that superscript characters write: ¹⁰ is 10. */
export function numberIn(superscripts: string): number {
  return Number(Array.from(superscripts, (digit) => DIGITS.indexOf(digit)).join(''));
}
