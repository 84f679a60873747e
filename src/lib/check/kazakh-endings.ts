/** The endings of a Kazakh noun, then of a verb with those of a noun behind, in the vowels and consonants of one harmony. */
function endings(a: 'а' | 'е', y: 'ы' | 'і', k: 'қ' | 'к', g: 'ғ' | 'г'): string {
  const formation = `(?:[лдт]${y}[${k}${g}])?`;
  const plural = `(?:[лдт]${a}р)?`;
  const possessive = `(?:${y}м${y}з|${y}?ң${y}з|с?${y})?`;
  const grammaticalCase = `(?:[ндт]${y}ң|[ндт]${y}|н|[${g}${k}]${a}|н?${a}|н?[дт]${a}(?:${g}${y})?|н?[ндт]${a}н|[мбп]ен)?`;
  const noun = formation + plural + possessive + grammaticalCase;
  const voice = `(?:${y}?[лн])?(?:[мбп]${a})?`;
  const verb = `${voice}(?:[${a}й]т${y}н|[${a}й]д${y}|[${g}${k}]${a}н|${y}?п|у|[дт]${y})`;
  return `${noun}|${verb}${noun}`;
}

const BACK = new RegExp(`^(?:${endings('а', 'ы', 'қ', 'ғ')})$`, 'u');
const FRONT = new RegExp(`^(?:${endings('е', 'і', 'к', 'г')})$`, 'u');

/** What the end of a stem is where no vowel follows: мектебі, мектеп. */
const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

const SHORTEST_STEM = 3;

/**
 * The stems that a Kazakh word may have, whatever they mean: a dictionary of stems that knows few endings is asked for each.
 * The letters are taken as they are, қ apart from к: what is spelled with a Russian letter has no ending here.
 */
export function possibleKazakhStems(word: string): string[] {
  const stems: string[] = [];
  for (let length = SHORTEST_STEM; length < word.length; length += 1) {
    const stem = word.slice(0, length);
    if (!harmonies(stem).some((harmony) => harmony.test(word.slice(length)))) continue;
    const voiceless = VOICELESS[stem.at(-1) ?? ''];
    stems.push(stem, ...(voiceless === undefined ? [] : [stem.slice(0, -1) + voiceless]));
  }
  return stems;
}

/** The endings that the last vowel of a stem takes; и, у and ю take either. */
function harmonies(stem: string): RegExp[] {
  const vowel = /[аәеёиоөуұүыіэюя](?=[^аәеёиоөуұүыіэюя]*$)/u.exec(stem.toLowerCase())?.[0] ?? '';
  if (/[аоұыяё]/u.test(vowel)) return [BACK];
  return /[әеөүіэ]/u.test(vowel) ? [FRONT] : [BACK, FRONT];
}
