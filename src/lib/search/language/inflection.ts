/** Words that English inflects by no rule, as the texts of the region's journals have them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  agreed: 'agree',
  analyses: 'analysis',
  bases: 'basis',
  children: 'child',
  crises: 'crisis',
  indices: 'index',
  lives: 'life',
  men: 'man',
  people: 'person',
  used: 'use',
  using: 'use',
  women: 'woman',
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
