import { CATALOGS, type FaultCode, type FaultLanguage, type Values } from './catalogs.ts';

export type { FaultCode, FaultLanguage } from './catalogs.ts';

/**
 * The language in which this process tells what is wrong. It is one for all, as the locale of any program is: Zod, the parsers
 * and Astro pass on a text and nothing else, and some of them print it themselves. Astro's dev server may have this module twice.
 */
const KEY = Symbol.for('language of faults');
const shared = globalThis as { [KEY]?: FaultLanguage };

/** The language in which faults are told. */
export function faultLanguage(): FaultLanguage {
  return shared[KEY] ?? 'en';
}

/** Has faults told in a language from now on. */
export function tellFaultsIn(chosen: FaultLanguage): void {
  shared[KEY] = chosen;
}

/** What is made while faults are told in another language. */
export function tellingIn<T>(language: FaultLanguage, make: () => T): T {
  const before = faultLanguage();
  tellFaultsIn(language);
  try {
    return make();
  } finally {
    tellFaultsIn(before);
  }
}

/** What is wrong, and what to write instead, in the language of this process. A name of a value begins with a small letter: `{1}` is text. */
export function say<C extends FaultCode>(code: C, ...[values]: Values<C>): string {
  const words: string = CATALOGS[faultLanguage()][code];
  if (values === undefined) return words;
  const stated: Readonly<Record<string, string | number>> = values;
  return words.replaceAll(/\{([a-z]\w*)\}/gu, (place, name: string) => written(stated[name] ?? place));
}

/** Names of things that belong together, the last joined by a word. */
export function listed(names: readonly string[]): string {
  return names.join(` ${say('and')} `);
}

/** Things of which one is to be written. */
export function eitherOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(` ${say('or')} `);
}

/** A number as the language writes it, without groups: most are years, pages and lines. */
function written(value: string | number): string {
  if (typeof value === 'string') return value;
  return value.toLocaleString(faultLanguage(), { useGrouping: false, maximumFractionDigits: 20 });
}
