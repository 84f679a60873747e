/** Spaces at which no line may break: before a dash, after №, before a per cent sign, inside a number. */
const BINDINGS: readonly (readonly [RegExp, string])[] = [
  [/ (?=—)/gu, '\u00a0'],
  [/(?<=№\.?|\bNo\.) (?=[\p{L}\d])/gu, '\u00a0'],
  [/(?<=\d) (?=%)/gu, '\u00a0'],
  [/(?<=(?<![\p{L}\d])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/gu, '\u00a0'],
];

/** A text with no-break spaces (U+00A0) where its lines may not break; nobody has to type them. */
export function bindSpaces(text: string): string {
  return BINDINGS.reduce((bound, [space, binding]) => bound.replaceAll(space, binding), text);
}
