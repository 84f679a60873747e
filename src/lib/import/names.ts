import type { KnownName } from '../new/article-head.ts';

/** Endings of patronymics, which stand behind the given name: the family name is before it then. */
const PATRONYMIC = /(?:вич|вна|ич|ична|ұлы|қызы|уулу|кызы|улы|uly|kyzy|qyzy|vich|vna)$/iu;

/** A name, and its parts as the order of its words tells them. */
export function nameParts(printed: string): KnownName {
  const tokens = printed.match(/(?:\p{Lu}\.[\s-]*)+|[^\s]+/gu)?.map((token) => token.trim()) ?? [];
  const [first = printed, ...rest] = tokens;
  const last = rest.at(-1) ?? first;
  const familyFirst = /^\p{Lu}\./u.test(last) || (tokens.length > 2 && PATRONYMIC.test(last));
  const family = familyFirst ? first : last;
  const others = familyFirst ? tokens.slice(1) : tokens.slice(0, -1);
  return { printed, given: others.length === 0 ? family : others.join(' '), family };
}
