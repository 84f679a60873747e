/** The space inside a name, where no line may end. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * One Cyrillic letter that is two to four Latin ones at the head of a romanised name: Щ, Ж, Ш, Ч, Х, Ц, Ю, Я, Е. A vowel
 * must follow a pair that is a consonant, so that Christopher stays C., or the full stop of an initial.
 */
const DIGRAPH = /^(?:Shch|(?:Zh|Sh|Ch|Kh|Ts)(?=[aeiouy.])|Y[uae])/iu;

/**
 * Given names as initials, bound by no-break spaces: `Zh.`, `Ж.-К.`, `А. Б.`; what is an initial already stays one.
 *
 * A letter that was romanised stays one initial: Жомарт is Ж., and so Zhomart is Zh., as its bearers and the journals of the
 * region write it (GOST, and the lists of this journal). APA and Harvard ask for the first letter; we give them the same form,
 * for it is the first letter of the name, and “Z.” would be the initial of Зейнеп and make two persons of one.
 */
export function initials(given: string): string {
  return given
    .normalize('NFC')
    .replaceAll(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(initialOfWord)
    .join(NO_BREAK_SPACE);
}

/** `Жан-Клод` is Ж.-К.; a second part in small letters (Гүл-нар) is no name of its own, a small word (al, де) stays whole. */
function initialOfWord(word: string): string {
  if (/^\p{Ll}/u.test(word)) return word;
  return word
    .split(/[-‐‑]/u)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => `${firstLetter(part)}.`)
    .join('-');
}

function firstLetter(name: string): string {
  const [letters = ''] = DIGRAPH.exec(name) ?? /^\p{L}\p{M}*/u.exec(name) ?? [];
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}
