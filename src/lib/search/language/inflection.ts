/** Plurals that no rule makes, and their singular forms. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  bases: 'basis',
  children: 'child',
  crises: 'crisis',
  men: 'man',
  people: 'person',
  women: 'woman',
};

/** Words that the rules below would not bring to the word that they are forms of. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...IRREGULAR_PLURALS,
  agreed: 'agree',
  indices: 'index',
  lives: 'life',
  used: 'use',
  using: 'use',
};

/**
 * An English word (folded) without the endings of grammar alone: plural, past, -ing. Unlike a stem, it does not take
 * important for a form of import; two forms of one word have the same.
 */
export function withoutInflection(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? word) : word;
  // Of two endings the longer is taken: enterprises, mask-s, but not analysi-s or statu-s.
  const singular = known.replace(/(?<=..)(?:ies|(?<=s|sh|ch|x|z)es|(?<![su]|si)s)$/u, (ending) =>
    ending === 'ies' ? 'y' : '',
  );
  const verb = singular.replace(/(?<=[aeiouy].*)(?:ing|(?<=[^ei])ed)$/u, '').replace(/ied$/u, 'y');
  // plan, planned; fall, falling; increase, increasing.
  return verb.length < 4 ? verb : verb.replace(/e$/u, '').replace(/([^aeiouy])\1$/u, '$1');
}
