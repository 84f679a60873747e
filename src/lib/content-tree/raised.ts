/** Signs that Unicode has raised and lowered. */
const SIGNS = {
  sup: ['0123456789+-–−()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ'],
  sub: ['0123456789+-–−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₍₎'],
} as const;

/**
 * A raised or lowered text in Unicode's own signs, m³ and CO₂, for where there is no other way to write it; undefined where
 * a letter of it has none.
 */
export function raisedText(text: string, position: 'sub' | 'sup'): string | undefined {
  const [plain, raised] = SIGNS[position].map((signs) => Array.from(signs));
  const signs = Array.from(text, (sign) => (sign === ' ' ? sign : raised?.[plain?.indexOf(sign) ?? -1]));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
