const VOWEL = 'аеиоуыэюя';

/** The part of a word after its first vowel, where endings are looked for (RV of the algorithm). */
const RV = new RegExp(`^([^${VOWEL}]*[${VOWEL}])(.*)$`, 'u');
const PERFECTIVE = /(?:(?<=[ая])(?:в|вши|вшись)|ив|ивши|ившись|ыв|ывши|ывшись)$/u;
const REFLEXIVE = /с[яь]$/u;
const ADJECTIVE = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/u;
const VERB =
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$/u;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;
const DERIVATIONAL = /^(.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя].*?)ость?$/u;

/** A Russian family name in any case: the ending after -ов, -ев, -ин, -ын; and the vowel that must stand before. */
const FAMILY_NAME = /^(.*[аеиоуыэюя].*(?:[оеё]в|[иы]н))(?:а|у|ым|е|ой|ы|ых|ыми)?$/u;

/**
 * The stem of a Russian word (folded, ё as е, й kept): the Snowball algorithm for Russian
 * (https://snowballstem.org/algorithms/russian/stemmer.html), written as expressions.
 */
export function stemRussian(word: string): string {
  const parts = RV.exec(word);
  if (parts === null) return word;
  const [, head = '', tail = ''] = parts;
  return head + superlative(derivational(head, inflection(tail)));
}

/** The stem of a Russian noun: only a noun's ending taken off, where the whole algorithm would see a verb (обмен). */
export function stemRussianNoun(word: string): string {
  const parts = RV.exec(word);
  if (parts === null) return word;
  const [, head = '', tail = ''] = parts;
  return withoutFleetingVowel(head + tail.replace(NOUN, '').replace(/(?:и|ь)$/u, ''));
}

/** Leaves out the vowel that falls out before an ending: рынок, рынка; перец, перца. */
function withoutFleetingVowel(stem: string): string {
  return stem.length < 5 ? stem : stem.replace(/(?<=[^аеиоуыэюя])[ое](?=[кц]$)/u, '');
}

/** The form in which a family name is the same in every case and for men and women; nothing for other words. */
export function familyName(word: string): string | undefined {
  return word.length < 5 ? undefined : FAMILY_NAME.exec(word)?.[1];
}

function inflection(tail: string): string {
  const perfective = tail.replace(PERFECTIVE, '');
  if (perfective !== tail) return perfective.replace(/и$/u, '');
  const active = tail.replace(REFLEXIVE, '');
  const adjective = active.replace(ADJECTIVE, '');
  const rest = [
    adjective === active ? active : adjective.replace(PARTICIPLE, ''),
    active.replace(VERB, ''),
    active.replace(NOUN, ''),
  ].find((candidate) => candidate !== active);
  return (rest ?? active).replace(/и$/u, '');
}

/** -ость counts only behind a second vowel and consonant (R2). */
function derivational(head: string, tail: string): string {
  const match = DERIVATIONAL.exec(head + tail);
  return match?.[1] !== undefined && match[1].length >= head.length ? match[1].slice(head.length) : tail;
}

function superlative(tail: string): string {
  if (tail.endsWith('нн')) return tail.slice(0, -1);
  const shorter = tail.replace(/ейше?$/u, '');
  if (shorter !== tail) return shorter.replace(/нн$/u, 'н');
  return tail.replace(/ь$/u, '');
}
