/** The bars of EAN-13 and of its two-digit add-on (GS1 General Specifications 24, section 5.2), as 1 for dark and 0 for light. */

const LEFT = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
const inverse = (code: string): string =>
  Array.from(code)
    .map((module) => (module === '1' ? '0' : '1'))
    .join('');
const reverse = (code: string): string => Array.from(code).reverse().join('');
/** Number sets A, B and C of the standard. */
const SETS: Record<'A' | 'B' | 'C', string[]> = {
  A: LEFT,
  B: LEFT.map((code) => reverse(inverse(code))),
  C: LEFT.map(inverse),
};
/** Which sets the six digits on the left take: they spell the first digit, which has no bars. */
const PARITY = [
  'AAAAAA',
  'AABABB',
  'AABBAB',
  'AABBBA',
  'ABAABB',
  'ABBAAB',
  'ABBBAA',
  'ABABAB',
  'ABABBA',
  'ABBABA',
];
/** Which sets the add-on takes: the number modulo 4. */
const ADD_ON_PARITY = ['AA', 'AB', 'BA', 'BB'];

const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, '')).map(Number);
const encode = (digits: readonly number[], sets: string): string =>
  digits
    .map((digit, place) => SETS[sets[place] === 'B' ? 'B' : sets[place] === 'C' ? 'C' : 'A'][digit] ?? '')
    .join('');

/** The check digit of the first twelve digits of an EAN-13. */
export function checkDigit(digits: readonly number[]): number {
  const sum = digits
    .slice(0, 12)
    .reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

/** The 95 modules of an EAN-13; blanks between the digits are free. A wrong length or check digit is an error. */
export function ean13(text: string): string {
  const digits = digitsOf(text);
  if (digits.length !== 13 || digits[12] !== checkDigit(digits)) throw new Error(`${text} is no EAN-13.`);
  const [first = 0, ...rest] = digits;
  return `101${encode(rest.slice(0, 6), PARITY[first] ?? '')}01010${encode(rest.slice(6), 'CCCCCC')}101`;
}

/** The 20 modules of a two-digit add-on, the number of the issue. */
export function addOn2(text: string): string {
  const [tens = 0, ones = 0] = digitsOf(text);
  const [first = 'A', second = 'A'] = ADD_ON_PARITY[(10 * tens + ones) % 4] ?? '';
  return `1011${encode([tens], first)}01${encode([ones], second)}`;
}

/** The bars of a code as path data, one unit a module, from `x` on and as high as `height`. */
export function bars(code: string, x: number, y: number, height: number): string {
  return [...code.matchAll(/1+/g)]
    .map(
      (run) =>
        `M${[x + run.index, y].join(' ')}h${String(run[0].length)}v${String(height)}h-${String(run[0].length)}z`,
    )
    .join('');
}
